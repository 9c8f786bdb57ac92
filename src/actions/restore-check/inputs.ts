import { CHECK_MODES } from '../../procedures/restore-check/request.ts'
import type { InputsOf, InputTable } from '../../runner/input-specs.ts'
import { CONFIG_INPUT } from '../procedure/inputs.ts'

/** Inputs of the action `restore-check`, as in restore-check/action.yml. */
export const RESTORE_CHECK_INPUTS = {
  config: CONFIG_INPUT,
  mode: { kind: 'choice', options: CHECK_MODES, default: 'auto' },
  backup: { kind: 'string' },
} as const satisfies InputTable

/** Their typed value. */
export type RestoreCheckInputs = InputsOf<typeof RESTORE_CHECK_INPUTS>
