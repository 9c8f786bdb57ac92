import type { InputsOf, InputTable } from '../../runner/input-specs.ts'
import { CONFIG_INPUT } from '../procedure/inputs.ts'

/** Inputs of the action `offsite-sync`, as in offsite-sync/action.yml. */
export const OFFSITE_SYNC_INPUTS = {
  config: CONFIG_INPUT,
  remote: { kind: 'string' },
  'dry-run': { kind: 'boolean', default: false },
  override: {
    kind: 'string',
    pattern: /^[a-z]+-[\da-f]{8}( [a-z]+-[\da-f]{8})*$/,
    legal: 'words as a refused run printed them, separated by spaces',
  },
} as const satisfies InputTable

/** Their typed value. */
export type OffsiteSyncInputs = InputsOf<typeof OFFSITE_SYNC_INPUTS>
