import { isGood } from '../../backups/entry.ts'
import { listBackups } from '../../backups/list.ts'
import { parseStamp } from '../../backups/stamp.ts'
import {
  dropDatabase,
  type KeptDatabase,
  listKept,
} from '../../engines/postgres/recover/databases.ts'
import type { Check } from '../../report/report.ts'
import type { Ending } from '../../report/report-recorder.ts'
import { dropCommand, recoveryServer } from './commands.ts'
import type { Conduct } from './conduct.ts'
import { openServer } from './examine-server.ts'
import { repairPending } from './resume.ts'
import { nothingKept } from './undo.ts'

/**
 * `lastro recover drop-old`: drops what was put aside, once a newer good backup exists. Without the typed name it only says
 * what it would do. Not journalled: a database is there or it is not.
 */
export async function dropOld(conduct: Conduct): Promise<Ending<'recover'>> {
  const { request, recorder, outcome } = conduct
  if (request.dropped !== undefined) await repairPending(conduct)
  const kept = await recorder.step('examine', () => findDropped(conduct))
  const check = await checkNewerBackup(conduct, kept)
  recorder.check(check)
  describe(conduct, kept)
  if (check.status === 'fail')
    return {
      value: 'refused',
      reason: check.reason ?? '',
      ...(check.facts && { facts: check.facts }),
    }
  if (request.dropped === undefined) return { value: 'planned', reason: 'recovery-planned' }
  outcome.onError = 'failed'
  await recorder.step('drop', () => drop(conduct, kept))
  return { value: 'dropped', reason: 'dropped', facts: { name: kept.name } }
}

async function findDropped({ request, world }: Conduct): Promise<KeptDatabase> {
  const { database } = request.source.connection
  const server = await openServer(request, world)
  try {
    const all = await listKept(server, database)
    // Without a name the oldest: it is the one that is needed least.
    const found =
      request.dropped === undefined ? all.at(-1) : all.find(({ name }) => name === request.dropped)
    if (!found) throw nothingKept(request.dropped ?? database)
    return found
  } finally {
    await server.close()
  }
}

/** What was put aside may go when what took its place is itself safe. */
async function checkNewerBackup(
  { request, world }: Conduct,
  { stamp, name }: Pick<KeptDatabase, 'stamp' | 'name'>,
): Promise<Check> {
  const { timezone } = request.config.system
  const now = world.clock.now()
  const since = parseStamp(stamp, timezone)
  const entries = await listBackups(request.backups.directory, { timezone, now })
  const newer = entries.find(
    (entry) =>
      entry.source === request.source.name &&
      isGood(entry, now) &&
      since !== null &&
      entry.takenAt > since,
  )
  const common = { id: 'newer-backup', expected: `a good backup after ${name} was put aside` }
  if (newer) return { ...common, status: 'pass', actual: newer.name }
  return {
    ...common,
    status: 'fail',
    actual: 'none',
    reason: 'no-newer-backup',
    facts: since === null ? {} : { since: since.toISOString() },
  }
}

function describe({ request, recorder }: Conduct, kept: KeptDatabase): void {
  recorder.sections({
    recovery: {
      mode: request.mode,
      source: request.source.name,
      server: recoveryServer(request),
      database: request.source.connection.database,
      steps: [{ id: 'drop', object: kept.name }],
      commands: request.dropped === undefined ? [dropCommand(request, kept.name)] : [],
    },
  })
}

async function drop({ request, world }: Conduct, kept: KeptDatabase): Promise<void> {
  const server = await openServer(request, world)
  try {
    await dropDatabase(server, kept)
  } finally {
    await server.close()
  }
}
