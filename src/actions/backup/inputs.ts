import type { InputsOf, InputTable } from '../../runner/input-specs.ts'
import { CONFIG_INPUT, SOURCE_INPUT } from '../procedure/inputs.ts'

/** Inputs of the action `backup`, as in backup/action.yml. */
export const BACKUP_INPUTS = {
  config: CONFIG_INPUT,
  source: SOURCE_INPUT,
  'dry-run': { kind: 'boolean', default: false },
} as const satisfies InputTable

/** Their typed value. */
export type BackupInputs = InputsOf<typeof BACKUP_INPUTS>
