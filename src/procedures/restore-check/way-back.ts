import { compareStates } from '../../engines/postgres/migration/compare-states.ts'
import { endSessions } from '../../engines/postgres/migration/end-sessions.ts'
import type { World } from '../../ports.ts'
import type { Check } from '../../report/report.ts'
import type { Bench, Trial } from './bench.ts'
import { describeChanges } from './describe-change.ts'
import { groupChanges } from './group-changes.ts'
import { nameSchemas } from './structure-findings.ts'

/** Whether and on what the way back is tried. */
export interface WayBackRequest {
  readonly trial: Trial
  readonly bench: Bench
  /** False after a migration that failed: there is nothing to go back from. */
  readonly isApplied: boolean
}

/** What was learnt of it. */
export interface WayBack {
  /** Null when it was not tried. */
  readonly isReversible: boolean | null
  readonly checks: readonly Check[]
}

/** Runs `check.migrate.down`, if there is one, and holds the structure and the number of rows against the beginning. */
export async function tryWayBack(
  { trial: { migrate, recorder }, bench, isApplied }: WayBackRequest,
  world: World,
): Promise<WayBack> {
  const { down } = migrate
  if (down === undefined || !isApplied) return { isReversible: null, checks: [] }
  const check = await recorder.step('revert', async () => {
    const { exitCode, outcome, output } = await bench.run(down)
    await endSessions(bench.after)
    if (outcome !== 'applied') {
      const detail = output.errors().at(-1) ?? outcome
      return wayBackFailed({ ...(exitCode === null ? {} : { exit: exitCode }), detail })
    }
    return compareWithStart(bench, world)
  })
  return { isReversible: check.status === 'pass', checks: [check] }
}

const QUESTION = { id: 'reversible', expected: 'as before the migration' }

function wayBackFailed(facts: NonNullable<Check['facts']>): Check {
  return { ...QUESTION, status: 'fail', actual: 'it failed', reason: 'way-back-failed', facts }
}

async function compareWithStart({ before, after }: Bench, world: World): Promise<Check> {
  const comparison = await compareStates({ before, after, sessions: 2 }, world)
  const [group] = groupChanges(comparison)
  const lost = comparison.rows.reduce((sum, row) => sum + row.lost, 0)
  if (!group && lost === 0) return { ...QUESTION, status: 'pass', actual: QUESTION.expected }
  const changes = group ? `${nameSchemas(group.schemas)}: ${describeChanges(group.changes)}` : ''
  const rows = lost > 0 ? `${lost} rows lost` : ''
  const actual = [changes, rows].filter(Boolean).join('; ')
  return { ...QUESTION, status: 'fail', actual, reason: 'not-reversible' }
}
