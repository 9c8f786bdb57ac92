import { listBackups } from '../../backups/list.ts'
import { parseStamp } from '../../backups/stamp.ts'
import { connect } from '../../engines/postgres/connection.ts'
import { stampOf } from '../../engines/postgres/recover/aside-names.ts'
import { findDatabase, listKept } from '../../engines/postgres/recover/databases.ts'
import { listSchemasAside } from '../../engines/postgres/recover/schemas.ts'
import { Cancelled, CheckFailure } from '../../errors.ts'
import { readLedger } from '../../ledger/read.ts'
import type { World } from '../../ports.ts'
import { applyRetention } from '../../retention/apply.ts'
import { planSafety } from '../../retention/plan-safety.ts'
import type { RetentionPlan } from '../../retention/plan-types.ts'
import type { Conduct } from './conduct.ts'
import { openServer } from './examine-server.ts'
import { type RecoverRequest, settingsFor } from './request.ts'
import { safetyDirectory } from './safety-backup.ts'

/**
 * Plans which safety backups of the source go, and shows it.
 * @param dropped name of what is dropped first, and so keeps none of them any more.
 */
export async function planSafetyRotation(
  { request, world, recorder }: Conduct,
  dropped: string,
): Promise<RetentionPlan> {
  const { system, recover } = request.config
  const { timezone, stateDir } = system
  const now = world.clock.now()
  const ofSource = async (directory: string) =>
    (await listBackups(directory, { timezone, now })).filter(
      ({ source }) => source === request.source.name,
    )
  const [lastRun] = (await readLedger(stateDir, { limit: 1 })).slice(-1)
  const kept = (await namesOfKept(request, world)).filter((name) => name !== dropped)
  const plan = planSafety({
    entries: await ofSource(safetyDirectory(request)),
    regular: await ofSource(request.backups.directory),
    keptSince: kept.flatMap((name) => parseStamp(stampOf(name) ?? '', timezone) ?? []),
    keep: recover.keepSafetyBackups,
    now,
    ...(lastRun ? { lastRunAt: new Date(lastRun.time) } : {}),
  })
  recorder.sections({ retention: plan.lines })
  return plan
}

/** Does exactly that plan; what stops it is told, and is no reason to call what was dropped a failure. */
export async function rotateSafety(
  { world, recorder }: Conduct,
  plan: RetentionPlan,
): Promise<void> {
  try {
    await applyRetention(plan, world)
  } catch (error) {
    if (error instanceof Cancelled) throw error
    const actual = error instanceof Error ? error.message : String(error)
    const { reason, facts } =
      error instanceof CheckFailure
        ? error
        : { reason: 'safety-not-rotated', facts: { detail: actual } }
    const expected = 'the plan is carried out'
    recorder.check({ id: 'retention', status: 'warn', expected, actual, reason, facts })
  }
}

/** All that recoveries of the source keep: databases, and schemas in the living one. */
async function namesOfKept(request: RecoverRequest, world: World): Promise<string[]> {
  const { database } = request.source.connection
  const server = await openServer(request, world)
  try {
    const databases = await listKept(server, database)
    const live = await findDatabase(server, database)
    const schemas = live?.allowsConnections ? await schemasIn(request, world) : []
    return [...databases, ...schemas].map(({ name }) => name)
  } finally {
    await server.close()
  }
}

async function schemasIn(request: RecoverRequest, world: World) {
  const settings = settingsFor(request, request.source.connection.database)
  const living = await connect(settings, world.signal)
  return listSchemasAside(living).finally(() => living.close())
}
