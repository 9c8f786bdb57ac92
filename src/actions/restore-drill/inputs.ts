import { FAIL_ON, PICKS } from '../../config/drill-section.ts'
import type { Problem } from '../../errors.ts'
import type { InputsOf, InputTable } from '../../runner/input-specs.ts'
import { CONFIG_INPUT, SOURCE_INPUT } from '../procedure/inputs.ts'

/** Inputs of the action `restore-drill`, as in restore-drill/action.yml. */
export const RESTORE_DRILL_INPUTS = {
  config: CONFIG_INPUT,
  source: SOURCE_INPUT,
  backup: { kind: 'string' },
  tenant: { kind: 'string' },
  pick: { kind: 'choice', options: PICKS },
  from: {
    kind: 'string',
    pattern: /^[^-~]/,
    legal: 'offsite, local, or a directory whose path begins with neither "-" nor "~"',
  },
  remote: { kind: 'string' },
  jobs: { kind: 'integer', min: 1, max: 16 },
  'confirm-target': { kind: 'string' },
  'fail-on': { kind: 'choice', options: FAIL_ON },
} as const satisfies InputTable

/** Their typed value. */
export type RestoreDrillInputs = InputsOf<typeof RESTORE_DRILL_INPUTS>

/** What is wrong with inputs that are good one by one. */
export function restoreDrillConflicts({ backup, pick }: RestoreDrillInputs): readonly Problem[] {
  if (backup === undefined || pick === undefined) return []
  return [
    {
      field: 'pick',
      value: JSON.stringify(pick),
      legal: 'nothing beside "backup"',
      mend: 'Name a backup or say how to pick one, not both.',
    },
  ]
}
