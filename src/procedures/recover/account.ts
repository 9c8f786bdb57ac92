import { readLiveTruth } from '../../engines/postgres/recover/live-truth.ts'
import { readPassport } from '../../passport/read-passport.ts'
import type { World } from '../../ports.ts'
import type { RecoveryLosses } from '../../report/recovery.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import type { RecoverState } from './journal-state.ts'
import { countLosses, type ThenTruth, thenOf } from './losses.ts'
import { type RecoverRequest, settingsFor } from './request.ts'

/** What only the database that was put aside has. */
export interface Account {
  /** Against the backup that was recovered from. */
  readonly losses?: RecoveryLosses
  /** Against the safety backup: written between it and the swap. */
  readonly sinceSafetyBackup?: RecoveryLosses
}

/**
 * Counts what was left behind, in a database that nobody addresses any more: every write that was ever made to the old one
 * is in it. A count that fails changes nothing of what was done.
 */
export async function account(
  request: RecoverRequest,
  state: RecoverState,
  world: World,
  recorder: ReportRecorder<'recover'>,
): Promise<Account> {
  if (state.liveOid === null) return {}
  const common = { id: 'accounted', expected: 'what was left behind is counted' }
  try {
    const counted = await recorder.step('account', () => count(request, state, world))
    const { losses, sinceSafetyBackup } = counted
    recorder.check({ ...common, status: 'pass', actual: `${losses?.rows ?? 0} rows` })
    if (losses) recorder.metric({ id: 'rows-lost', value: losses.rows, unit: 'count' })
    if (sinceSafetyBackup)
      recorder.metric({
        id: 'rows-since-safety-backup',
        value: sinceSafetyBackup.rows,
        unit: 'count',
      })
    return counted
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    recorder.check({
      ...common,
      status: 'warn',
      actual: detail,
      reason: 'loss-not-counted',
      facts: { detail },
    })
    return {}
  }
}

async function count(request: RecoverRequest, state: RecoverState, world: World): Promise<Account> {
  const isTenant = state.subject === 'tenant'
  const read = (database: string, schema: string) =>
    readLiveTruth(
      {
        settings: settingsFor(request, database),
        moments: request.source.businessTimestamps,
        ...(isTenant ? { schema } : {}),
      },
      world,
    )
  const live = await read(isTenant ? state.database : state.keptName, state.keptName)
  if (state.passportPath === null) {
    // An undo: what was written since the recovery is what the one that is back does not have.
    const living = thenOf(await read(state.database, isTenant ? state.tenant : ''))
    return { losses: countLosses(live, inPlaceOf(living, state), { against: state.database }) }
  }
  const against = async (path: string | null, name: string) =>
    path === null
      ? undefined
      : countLosses(live, inPlaceOf(await readPassport(path), state), { against: name })
  const losses = await against(state.passportPath, state.backup)
  const sinceSafetyBackup = await against(
    state.safetyPassportPath,
    nameOf(state.safetyPassportPath),
  )
  return { ...(losses ? { losses } : {}), ...(sinceSafetyBackup ? { sinceSafetyBackup } : {}) }
}

/** The schema that was put aside is held against the one it was. */
function inPlaceOf(past: ThenTruth, state: RecoverState): ThenTruth {
  if (state.subject !== 'tenant') return past
  const truth = past.schemas[state.tenant]
  return { schemas: truth ? { [state.keptName]: truth } : {} }
}

function nameOf(path: string | null): string {
  return (path ?? '').replace(/^.*\//, '').replace(/\.passport\.json$/, '')
}
