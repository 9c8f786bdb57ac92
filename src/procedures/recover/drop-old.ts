import { isGood } from '../../backups/entry.ts'
import { listBackups } from '../../backups/list.ts'
import { parseStamp } from '../../backups/stamp.ts'
import { connect, type Database } from '../../engines/postgres/connection.ts'
import { isSqlState } from '../../engines/postgres/dump/snapshot-session.ts'
import {
  dropDatabase,
  type KeptDatabase,
  listKept,
  listSubscriptions,
} from '../../engines/postgres/recover/databases.ts'
import { readOutsideReferences } from '../../engines/postgres/recover/outside-references.ts'
import { dropSchema, listKeptSchemas, lockTables } from '../../engines/postgres/recover/schemas.ts'
import { CheckFailure } from '../../errors.ts'
import type { World } from '../../ports.ts'
import type { Check } from '../../report/report.ts'
import type { Ending } from '../../report/report-recorder.ts'
import { dropCommand, recoveryServer, unsubscribeCommand } from './commands.ts'
import type { Conduct } from './conduct.ts'
import { openServer } from './examine-server.ts'
import { type RecoverRequest, settingsFor } from './request.ts'
import { repairPending } from './resume.ts'
import { planSafetyRotation, rotateSafety } from './rotate-safety.ts'
import { nothingKept } from './undo.ts'

/**
 * `lastro recover drop-old`: drops what was put aside, once a newer good backup exists, and then the safety backups that
 * nothing needs any more. Without the typed name it only says what it would do. Not journalled: a database is there or it
 * is not, a schema goes in one transaction, and what a dead client has asked for the server still does; the next start
 * finds what is left to do by looking.
 */
export async function dropOld(conduct: Conduct): Promise<Ending<'recover'>> {
  const { request, recorder } = conduct
  if (request.dropped !== undefined) await repairPending(conduct)
  const { kept, lastSwap, subscriptions } = await recorder.step('examine', () =>
    findDropped(conduct),
  )
  const checks = [
    await checkNewerBackup(conduct, lastSwap),
    checkSubscriptions(kept.name, subscriptions),
  ]
  for (const check of checks) recorder.check(check)
  const rotation = await planSafetyRotation(conduct, kept.name)
  describe(conduct, kept, subscriptions)
  const refusal = checks.find(({ status }) => status === 'fail')
  if (refusal)
    return {
      value: 'refused',
      reason: refusal.reason ?? '',
      ...(refusal.facts && { facts: refusal.facts }),
    }
  if (request.dropped === undefined) return { value: 'planned', reason: 'recovery-planned' }
  await recorder.step('drop', () => drop(conduct, kept))
  // From here on it cannot be said any more that nothing was changed.
  conduct.outcome.onError = 'failed'
  await recorder.step('retention', () => rotateSafety(conduct, rotation))
  return { value: 'dropped', reason: 'dropped', facts: { name: kept.name } }
}

/** Somebody who still reads what was put aside may come to an end. */
const LOCK_SECONDS = 15

type Kept = Pick<KeptDatabase, 'name' | 'oid' | 'stamp'>

/** What is to be dropped, and what has to do with it. */
interface Found {
  readonly kept: Kept
  /** Stamp of the last time that anything was put aside: since then what is in place has been in place. */
  readonly lastSwap: string
  readonly subscriptions: readonly string[]
}

async function findDropped({ request, world }: Conduct): Promise<Found> {
  const { tenant } = request
  const { database } = request.source.connection
  const server = await openKeeper(request, world)
  try {
    const all: readonly Kept[] =
      tenant === undefined
        ? await listKept(server, database)
        : await listKeptSchemas(server, tenant)
    // Without a name the oldest: it is the one that is needed least.
    const found =
      request.dropped === undefined ? all.at(-1) : all.find(({ name }) => name === request.dropped)
    if (!found) throw nothingKept(request.dropped ?? tenant ?? database)
    const subscriptions = tenant === undefined ? await listSubscriptions(server, found.oid) : []
    return { kept: found, lastSwap: all[0]?.stamp ?? found.stamp, subscriptions }
  } finally {
    await server.close()
  }
}

/** What was put aside may go when what is in place now is itself safe. */
async function checkNewerBackup({ request, world }: Conduct, lastSwap: string): Promise<Check> {
  const { timezone } = request.config.system
  const now = world.clock.now()
  const since = parseStamp(lastSwap, timezone)
  const entries = await listBackups(request.backups.directory, { timezone, now })
  const newer = entries.find(
    (entry) =>
      entry.source === request.source.name &&
      isGood(entry, now) &&
      since !== null &&
      entry.takenAt > since,
  )
  const common = { id: 'newer-backup', expected: `a good backup after the swap of ${lastSwap}` }
  if (newer) return { ...common, status: 'pass', actual: newer.name }
  return {
    ...common,
    status: 'fail',
    actual: 'none',
    reason: 'no-newer-backup',
    facts: since === null ? {} : { since: since.toISOString() },
  }
}

/** One forbids the drop, and whether the other server keeps its slot is a person's to say. */
function checkSubscriptions(kept: string, subscriptions: readonly string[]): Check {
  const common = { id: 'subscriptions', expected: `none in ${kept}` }
  const [name] = subscriptions
  if (name === undefined) return { ...common, status: 'pass', actual: 'none' }
  return {
    ...common,
    status: 'fail',
    actual: subscriptions.join(', '),
    reason: 'kept-subscribes',
    facts: { name, database: kept, count: subscriptions.length },
  }
}

function describe(
  { request, recorder }: Conduct,
  kept: Kept,
  subscriptions: readonly string[],
): void {
  const unsubscribe =
    subscriptions.length === 0 ? [] : [unsubscribeCommand(request, kept.name, subscriptions)]
  recorder.sections({
    recovery: {
      mode: request.mode,
      source: request.source.name,
      server: recoveryServer(request),
      database: request.source.connection.database,
      ...(request.tenant === undefined ? {} : { tenant: request.tenant }),
      steps: [{ id: 'drop', object: kept.name }],
      commands: [
        ...unsubscribe,
        ...(request.dropped === undefined || unsubscribe.length > 0
          ? [dropCommand(request, kept.name)]
          : []),
      ],
    },
  })
}

async function drop({ request, world }: Conduct, kept: Kept): Promise<void> {
  const keeper = await openKeeper(request, world)
  try {
    if (request.tenant === undefined) await dropDatabase(keeper, kept)
    else await dropKeptSchema(keeper, kept)
  } finally {
    await keeper.close()
  }
}

/** CASCADE would take along whatever refers to it by now; from the look on, nothing new can. */
async function dropKeptSchema(living: Database, kept: Kept): Promise<void> {
  await living.query('BEGIN')
  await living.query(`SET LOCAL lock_timeout = '${LOCK_SECONDS}s'`)
  await lockTables(living, kept.oid).catch((error: unknown) => {
    if (!isSqlState(error, '55P03')) throw error
    const detail = 'another session works in it'
    throw new CheckFailure('kept-not-dropped', `${kept.name}: ${detail}`, { detail })
  })
  const { keys, views, publishings, immovable } = await readOutsideReferences(living, kept.oid)
  const [first] = [...keys, ...views].map(({ schema, name }) => `${schema}.${name}`)
  const other = immovable[0]?.object ?? publishings[0]?.publication
  const detail = first ?? other
  if (detail !== undefined)
    throw new CheckFailure('kept-not-dropped', `${detail} refers to ${kept.name}`, { detail })
  await dropSchema(living, kept)
  await living.query('COMMIT')
}

/** A session in which what was kept can be dropped. */
function openKeeper(request: RecoverRequest, world: World): Promise<Database> {
  if (request.tenant === undefined) return openServer(request, world)
  return connect(settingsFor(request, request.source.connection.database), world.signal)
}
