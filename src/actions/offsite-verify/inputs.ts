import type { InputsOf, InputTable } from '../../runner/input-specs.ts'
import { OFFSITE_FAIL_ON } from '../../verdict/fail-on.ts'
import { CONFIG_INPUT } from '../procedure/inputs.ts'

/** Inputs of the action `offsite-verify`, as in offsite-verify/action.yml. */
export const OFFSITE_VERIFY_INPUTS = {
  config: CONFIG_INPUT,
  remote: { kind: 'string' },
  full: { kind: 'boolean', default: false },
  'fail-on': { kind: 'choice', options: OFFSITE_FAIL_ON, default: 'unreachable' },
} as const satisfies InputTable

/** Their typed value. */
export type OffsiteVerifyInputs = InputsOf<typeof OFFSITE_VERIFY_INPUTS>
