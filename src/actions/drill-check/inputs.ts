import type { Problem } from '../../errors.ts'
import { DEFAULT_CLEAN_RUNS, MOST_SEED } from '../../procedures/drill-check/limits.ts'
import { unknownFaults } from '../../procedures/drill-check/plan-check.ts'
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

/** What is wrong with inputs beyond their type: names that nothing has, and contradictions. */
export function drillCheckConflicts({ only, real, backup }: DrillCheckInputs): readonly Problem[] {
  const unknown = unknownFaults(only)
  if (!real || backup === undefined) return unknown
  return [
    ...unknown,
    {
      field: 'real',
      value: 'true',
      legal: 'nothing beside "backup"',
      mend: 'Name a backup or take the newest, not both.',
    },
  ]
}
