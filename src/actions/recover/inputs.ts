import { RECOVER_MODES } from '../../procedures/recover/request.ts'
import type { InputTable } from '../../runner/input-specs.ts'
import { CONFIG_INPUT, SOURCE_INPUT } from '../procedure/inputs.ts'

/** Inputs of the action `recover`, as in recover/action.yml. */
export const RECOVER_INPUTS = {
  config: CONFIG_INPUT,
  mode: { kind: 'choice', options: RECOVER_MODES, default: 'plan' },
  source: SOURCE_INPUT,
  backup: { kind: 'string' },
  from: { kind: 'path' },
  tenant: { kind: 'string' },
  confirm: { kind: 'string' },
  'without-safety-backup': { kind: 'string' },
  jobs: { kind: 'integer', min: 1, max: 16 },
} as const satisfies InputTable
