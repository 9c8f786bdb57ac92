import { availableParallelism } from 'node:os'
import { readRestoredTruth } from '../../engines/postgres/passport/restored-truth.ts'
import { CheckFailure } from '../../errors.ts'
import { writeFileDurably } from '../../files/durable-files.ts'
import { serializePassport } from '../../passport/read-passport.ts'
import { passportTotals } from '../../passport/totals.ts'
import type { World } from '../../ports.ts'
import type { Report } from '../../report/report.ts'
import type { Ending, ReportRecorder } from '../../report/report-recorder.ts'
import { type ExaminedBackup, examineBackup } from '../restoration/examine-backup.ts'
import { PHASES, PhaseClock } from '../restoration/phase-clock.ts'
import { type RestoredDatabase, restoreBackup } from '../restoration/restore-backup.ts'
import { selectBackup } from '../restoration/select-backup.ts'
import { removeStaging } from '../restore-drill/remove-staging.ts'
import { openStaging } from '../restore-drill/staging.ts'
import { sweepDrillContainers, sweepDrills } from '../restore-drill/sweep-staging.ts'
import { runProcedure } from '../run-procedure.ts'
import { assemblePassport, guessSnapshot } from './make-passport.ts'
import type { MakePassportRequest } from './request.ts'

type Recorder = ReportRecorder<'passport-make'>

/**
 * Restores a dump that has no passport where a drill would, reads what it holds, and writes that down. Shares the drill's
 * lock, because it shares its staging.
 */
export function runMakePassport(request: MakePassportRequest, world: World): Promise<Report> {
  const { system } = request.config
  const subject = {
    procedure: 'passport-make',
    lastro: request.lastro,
    system: system.name,
    locale: system.locale,
    lock: { stateDir: system.stateDir, resource: 'restore-drill' },
    onFailure: () => 'not-made' as const,
  } as const
  return runProcedure(subject, world, (recorder) => conduct(request, world, recorder))
}

async function conduct(
  request: MakePassportRequest,
  world: World,
  recorder: Recorder,
): Promise<Ending<'passport-make'>> {
  const { drill } = request.config
  await recorder.step('cleanup', async () => {
    await sweepDrills(drill, world)
    if (drill.staging === 'docker') await sweepDrillContainers(world)
  })
  const examined = await examine(request, world, recorder)
  const { backup, needs, plain } = examined
  const staging = await openStaging({ drill: request, needs, recorder }, world)
  const { target, workspace } = staging
  const jobs = drill.jobs ?? Math.min(4, availableParallelism())
  const phases = new PhaseClock(world.clock)
  let restored: RestoredDatabase | undefined
  try {
    const { timeoutSeconds } = drill
    const common = { backup, passport: null, needs, plain, workspace, jobs, timeoutSeconds }
    restored = await restoreBackup({ ...common, target, phases, recorder }, world)
    return await writeDown({ request, examined, restored, phases, recorder }, world)
  } finally {
    await recorder.step('destroy', async () => {
      await restored?.server.stop()
      await removeStaging(staging, recorder)
    })
  }
}

async function examine(
  { config, dump }: MakePassportRequest,
  world: World,
  recorder: Recorder,
): Promise<ExaminedBackup> {
  const { timezone } = config.system
  const now = world.clock.now()
  const selected = await recorder.step('select', () =>
    selectBackup({ directory: dump, backup: dump, pick: 'newest', timezone, now, random: () => 0 }),
  )
  const examined = await recorder.step('examine-dump', () => examineBackup(selected, null, world))
  if (examined.backup.format === 'directory') {
    const detail = 'a directory; a passport is of one file'
    throw new CheckFailure('format-unsupported', detail, { detail })
  }
  return examined
}

interface RestoredDump {
  readonly request: MakePassportRequest
  readonly examined: ExaminedBackup
  readonly restored: RestoredDatabase
  readonly phases: PhaseClock
  readonly recorder: Recorder
}

async function writeDown(
  { request, examined, restored, phases, recorder }: RestoredDump,
  world: World,
): Promise<Ending<'passport-make'>> {
  const { config, dump, output, lastro } = request
  const { backup, needs } = examined
  const name = request.source ?? backup.source
  const source = config.backups?.sources[name]
  const snapshot = await guessSnapshot(dump, config.system.timezone)
  const restoredAt = world.clock.now()
  const truth = await recorder.step('passport', () =>
    readRestoredTruth(
      {
        settings: restored.settings,
        // What the rows say of themselves is not cut off by a guess.
        limit: restoredAt.toISOString(),
        source: source ?? {},
      },
      world,
    ),
  )
  if (!restored.fetched) throw new Error('a directory was restored')
  const durations = Object.fromEntries(PHASES.map((phase) => [phase, phases.secondsOf(phase)]))
  const { fetched } = restored
  const tenantPattern = source?.tenants ?? null
  const common = { backup, needs, fetched, truth, snapshot, lastro, durations, restoredAt }
  const passport = assemblePassport({ ...common, source: name, tenantPattern })
  const text = serializePassport(passport)
  await recorder.step('publish', () => writeFileDurably(output, text))
  const totals = passportTotals(passport)
  recorder.artifact({ kind: 'passport', path: output, bytes: Buffer.byteLength(text) })
  recorder.sections({
    backup: {
      name: backup.name,
      source: name,
      tier: backup.tier,
      takenAt: passport.snapshotAt,
      bytes: backup.bytes,
      ...(backup.frame === null ? {} : { plainBytes: fetched.plainBytes }),
      ...totals,
    },
  })
  const { tables, rows } = totals
  return { value: 'made', reason: 'passport-made', facts: { path: output, tables, rows } }
}
