import type { Problem } from '../../errors.ts'
import { DEFAULT_CLEAN_RUNS, MOST_SEED } from '../../procedures/drill-check/limits.ts'
import type { InputsOf, InputTable } from '../../runner/input-specs.ts'
import { CONFIG_INPUT } from '../procedure/inputs.ts'

/** Inputs of the action `drill-check`, as in drill-check/action.yml. */
export const DRILL_CHECK_INPUTS = {
  config: CONFIG_INPUT,
  only: { kind: 'string' },
  real: { kind: 'boolean', default: false },
  backup: { kind: 'string' },
  'clean-runs': { kind: 'integer', min: 0, max: 1000, default: DEFAULT_CLEAN_RUNS },
  seed: { kind: 'integer', min: 0, max: MOST_SEED },
} as const satisfies InputTable

/** Their typed value. */
export type DrillCheckInputs = InputsOf<typeof DRILL_CHECK_INPUTS>

/** What is wrong with inputs that are good one by one. */
export function drillCheckConflicts({ real, backup }: DrillCheckInputs): readonly Problem[] {
  if (!real || backup === undefined) return []
  return [
    {
      field: 'real',
      value: 'true',
      legal: 'nothing beside "backup"',
      mend: 'Name a backup or take the newest, not both.',
    },
  ]
}
