import type { InputsOf, InputTable } from '../../runner/input-specs.ts'
import { DISK_FAIL_ON } from '../../verdict/fail-on.ts'
import { CONFIG_INPUT } from '../procedure/inputs.ts'

/** Inputs of the action `disk-check`, as in disk-check/action.yml. */
export const DISK_CHECK_INPUTS = {
  config: CONFIG_INPUT,
  host: { kind: 'string' },
  'fail-on': { kind: 'choice', options: DISK_FAIL_ON, default: 'unknown' },
} as const satisfies InputTable

/** Their typed value. */
export type DiskCheckInputs = InputsOf<typeof DISK_CHECK_INPUTS>
