import type { Database } from '../../engines/postgres/connection.ts'
import { CommandError } from '../../errors.ts'
import type { World } from '../../ports.ts'
import type { FaultTrial } from '../../report/matrix.ts'
import type { Report } from '../../report/report.ts'
import type { RestoreDrillRequest } from '../restore-drill/request.ts'
import { replaceDump } from './damage/altered-dump.ts'
import {
  type Alteration,
  type ContentFault,
  type DirectFault,
  type Expectation,
  type Fault,
  type Injection,
  NotTried,
} from './fault.ts'
import { judgeTrial, notTried } from './judge-trial.ts'
import type { Lane } from './lane.ts'
import { withRunId } from './worlds/quiet-world.ts'

/** The drill that is checked. */
export type Drill = (request: RestoreDrillRequest, world: World) => Promise<Report>

/** How faults are tried. */
export interface TrialRequest {
  readonly lane: Lane
  readonly drill: Drill
  readonly lastro: string
  /** Ids for the runs of the lane's drills: part of a path, so they are short, and never the same twice. */
  readonly nextRun: () => string
}

/** Tries faults that share one drill, or the only one; gives a trial for each. */
export async function tryFaults(
  faults: readonly Fault[],
  request: TrialRequest,
): Promise<readonly FaultTrial[]> {
  const direct = faults.filter((each) => each.kind === 'direct')
  const content = faults.filter((each) => each.kind === 'content')
  const trials: FaultTrial[] = []
  for (const fault of direct) trials.push(await tryDirect(fault, request))
  return [...trials, ...(content.length > 0 ? await tryContent(content, request) : [])]
}

async function tryDirect(fault: DirectFault, request: TrialRequest): Promise<FaultTrial> {
  const { lane } = request
  try {
    const injection = await inject(fault, lane)
    try {
      const { backup, expected, world = lane.world } = injection
      const report = await drillBackup(backup.directory, request, world, injection.request)
      return judgeTrial(fault, expected, report, surroundingsOf(expected.findings, lane))
    } finally {
      await injection.undo?.()
    }
  } catch (error) {
    if (error instanceof NotTried) return notTried(fault, error.reason, error.detail)
    throw error
  }
}

/** In a database that we do not know a program may refuse what it does in the sample. */
async function inject(fault: DirectFault, lane: Lane): Promise<Injection> {
  try {
    return await fault.inject(lane)
  } catch (error) {
    const isRefusal = error instanceof CommandError && error.failure.cause === 'exit'
    if (isRefusal && lane.good.origin === 'backup')
      throw new NotTried('fault-not-applicable', error.message)
    throw error
  }
}

async function tryContent(
  faults: readonly ContentFault[],
  request: TrialRequest,
): Promise<readonly FaultTrial[]> {
  const { lane } = request
  const source = await lane.good.source()
  const name = `altered_${lane.number}`
  const settings = await source.copyTo(name)
  try {
    const altered = await source.within(
      (session) => alterAll(faults, session, lane),
      settings.database,
    )
    const done = altered.filter((each) => each.alteration !== undefined)
    if (done.length === 0) return altered.map(({ fault, why }) => asNotTried(fault, why))
    const backup = await lane.copy()
    await replaceDump(backup, settings, lane.world)
    const report = await drillBackup(backup.directory, request, lane.world)
    const foreseen = done.flatMap(({ alteration }) => alteration?.findings ?? [])
    return altered.map(({ fault, alteration, why }) =>
      alteration
        ? judgeTrial(fault, expect(fault, alteration), report, surroundingsOf(foreseen, lane))
        : asNotTried(fault, why),
    )
  } finally {
    await source.drop(name)
  }
}

/** Findings about a database that we made ourselves can all be foretold. */
function surroundingsOf(foreseen: readonly string[], { good }: Lane) {
  return { foreseen, isExact: good.origin === 'sample' }
}

function expect(fault: ContentFault, { findings }: Alteration): Expectation {
  const { verdict, reason, names } = fault
  return { verdict, reasons: [reason], findings, ...(names === undefined ? {} : { names }) }
}

interface Altered {
  readonly fault: ContentFault
  readonly alteration?: Alteration
  readonly why: NotTried
}

async function alterAll(
  faults: readonly ContentFault[],
  session: Database,
  lane: Lane,
): Promise<readonly Altered[]> {
  // Triggers must not touch what a fault changes.
  await session.script(
    'SET session_replication_role = replica; SET check_function_bodies = off; SET search_path = public',
  )
  const altered: Altered[] = []
  for (const fault of faults) altered.push(await alter(fault, session, lane))
  return altered
}

/** Places of a fault that are tried: the first may be guarded by something that its query does not see. */
const PLACES = 8

async function alter(fault: ContentFault, session: Database, lane: Lane): Promise<Altered> {
  let why = new NotTried('fault-no-target')
  for (const alteration of await placesOf(fault, session, lane)) {
    if (alteration instanceof NotTried) return { fault, why: alteration }
    try {
      await session.script(alteration.script)
      return { fault, alteration, why }
    } catch (error) {
      lane.world.signal.throwIfAborted()
      why = new NotTried('fault-not-applicable', error instanceof Error ? error.message : '')
    }
  }
  return { fault, why }
}

async function placesOf(
  fault: ContentFault,
  session: Database,
  lane: Lane,
): Promise<readonly (Alteration | NotTried)[]> {
  try {
    return (await fault.find(session, lane.good.backup.passport)).slice(0, PLACES)
  } catch (error) {
    if (error instanceof NotTried) return [error]
    throw error
  }
}

function asNotTried(fault: Fault, { reason, detail }: NotTried): FaultTrial {
  return notTried(fault, reason, detail)
}

/** Two jobs, as the smallest host has them. */
const JOBS = 2

/** Runs the drill on a directory of backups. */
export function drillBackup(
  directory: string,
  { lane, drill, lastro, nextRun }: TrialRequest,
  world: World,
  changes: Partial<RestoreDrillRequest> = {},
): Promise<Report> {
  const { config } = lane
  const request = { config, directory, pick: 'newest', jobs: JOBS, lastro, ...changes } as const
  return drill(request, withRunId(world, nextRun()))
}
