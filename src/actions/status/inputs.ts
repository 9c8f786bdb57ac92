import type { InputTable } from '../../runner/input-specs.ts'
import { CONFIG_INPUT } from '../procedure/inputs.ts'

/** Inputs of the root action, as in action.yml. */
export const STATUS_INPUTS = {
  config: CONFIG_INPUT,
  host: { kind: 'string' },
} as const satisfies InputTable
