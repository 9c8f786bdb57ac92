import { availableParallelism } from 'node:os'
import {
  makeStagingDirectory,
  type StagingDirectory,
} from '../../engines/postgres/staging/staging-directory.ts'
import type { World } from '../../ports.ts'
import type { FaultTrial } from '../../report/matrix.ts'
import type { Report } from '../../report/report.ts'
import type { Ending, ReportRecorder } from '../../report/report-recorder.ts'
import { runRestoreDrill } from '../restore-drill/restore-drill.ts'
import { sweepDrillContainers, sweepDrills } from '../restore-drill/sweep-staging.ts'
import { runProcedure } from '../run-procedure.ts'
import { concludeCheck, endingOfBaseline } from './conclude-check.ts'
import type { Fault } from './fault.ts'
import { HARMLESS_SURROUNDINGS } from './faults/direct/harmless-surroundings.ts'
import type { GoodBackup } from './good-backup/good-backup.ts'
import { takeReal } from './good-backup/real-backup.ts'
import { makeSample } from './good-backup/sample-backup.ts'
import { type Lane, openLane } from './lane.ts'
import type { DrillCheckRequest } from './request.ts'
import { runAllClean, tryAll, type Workshop } from './try-all.ts'
import type { Drill } from './try-faults.ts'
import { cacheAnswers } from './worlds/cached-answers.ts'
import { cacheInitdb } from './worlds/cached-initdb.ts'
import { quietWorld, withRunId } from './worlds/quiet-world.ts'

type Recorder = ReportRecorder<'drill-check'>

/**
 * Drills the drill: injects faults into copies of a good backup and demands that each is caught with its right reason,
 * and that what is sound raises no alarm. Ends in `trustworthy`, `untrustworthy` or `cannot-judge`.
 * @param drill what is checked; a test puts a blind one here.
 */
export function runDrillCheck(
  request: DrillCheckRequest,
  world: World,
  drill: Drill = runRestoreDrill,
): Promise<Report> {
  const { system } = request.config
  const subject = {
    procedure: 'drill-check',
    lastro: request.lastro,
    system: system.name,
    locale: system.locale,
    // It restores a hundred times: a drill beside it would measure a recovery time that is none.
    lock: { stateDir: system.stateDir, resource: 'restore-drill' },
    onFailure: () => 'cannot-judge' as const,
    audience: { config: request.config, subject: '' },
  } as const
  return runProcedure(subject, world, (recorder) => conduct(request, world, recorder, drill))
}

async function conduct(
  request: DrillCheckRequest,
  world: World,
  recorder: Recorder,
  drill: Drill,
): Promise<Ending<'drill-check'>> {
  const parent = request.config.drill.directory
  await recorder.step('cleanup', async () => {
    await sweepDrills(request.config.drill, world)
    await sweepDrillContainers(world)
  })
  const user = await world.unprivilegedUser()
  // Everything lies in one staging directory: whoever finds it after a kill ends what runs there and removes it.
  const directory = await makeStagingDirectory(parent, withRunId(world, 'check'), user)
  let good: GoodBackup | undefined
  try {
    good = await recorder.step('good-backup', () =>
      obtainGood(request, directory, withRunId(quietWorld(world), 'good')),
    )
    return await checkWith(good, { request, directory, world, recorder, drill })
  } finally {
    await recorder.step('destroy', async () => {
      await good?.close()
      await directory.remove()
    })
  }
}

function obtainGood(
  { subject, config, lastro, lanes }: DrillCheckRequest,
  { path }: StagingDirectory,
  world: World,
): Promise<GoodBackup> {
  const common = { directory: path, config, lastro }
  if (subject.kind === 'sample') return makeSample(common, world)
  const { directory: backups, backup } = subject
  const jobs = Math.max(lanes, Math.min(4, availableParallelism()))
  const choice = backup === undefined ? {} : { backup }
  return takeReal({ ...common, backups, jobs, ...choice }, world)
}

interface Check {
  readonly request: DrillCheckRequest
  readonly directory: StagingDirectory
  readonly world: World
  readonly recorder: Recorder
  readonly drill: Drill
}

async function checkWith(good: GoodBackup, check: Check): Promise<Ending<'drill-check'>> {
  const { request, recorder, world } = check
  const workshop = await openWorkshop(good, check)
  const baseline = await recorder.step('baseline', () => tryAll(BASELINE, workshop))
  const broken = endingOfBaseline(good, baseline)
  if (broken) return broken
  const rest = request.faults.filter((fault) => !BASELINE.includes(fault))
  const tried = await recorder.step('faults', () => tryAll(rest, workshop))
  const cleanRuns = await recorder.step('clean-runs', () =>
    runAllClean({ rounds: request.cleanRuns, seed: request.seed }, workshop),
  )
  world.signal.throwIfAborted()
  const trials: readonly FaultTrial[] = [...baseline, ...tried]
  return concludeCheck({ good, seed: request.seed, trials, cleanRuns }, recorder)
}

/** Without it nothing that follows means anything. */
const BASELINE: readonly Fault[] = HARMLESS_SURROUNDINGS.filter(
  ({ id }) => id === 'good-backup-as-it-is',
)

async function openWorkshop(
  good: GoodBackup,
  { request, directory, world, drill }: Check,
): Promise<Workshop> {
  // Faults are put into initdb: here it must run.
  const plainWorld = { ...quietWorld(world), cacheDirectory: () => null }
  const backend = request.backend === undefined ? {} : { backend: request.backend }
  const initdb = cacheInitdb(cacheAnswers(world.processes), directory.path)
  const lanes = await Promise.all(
    Array.from({ length: request.lanes }, (_, index) =>
      openLane(directory.path, index + 1, { good, plainWorld, initdb, ...backend }),
    ),
  )
  let runs = 0
  const nextRun = ({ number }: Lane) => {
    runs += 1
    return `${number}x${runs}`
  }
  return { lanes, drill, lastro: request.lastro, world, nextRun }
}
