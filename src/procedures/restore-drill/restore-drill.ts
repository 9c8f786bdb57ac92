import { availableParallelism } from 'node:os'
import { needsOfArchive, needsOfPassport } from '../../engines/postgres/restore/staging-needs.ts'
import type { MomentRule } from '../../engines/postgres/truth/moments.ts'
import type { Passport } from '../../passport/passport.ts'
import type { World } from '../../ports.ts'
import type { Report } from '../../report/report.ts'
import type { Ending, ReportRecorder } from '../../report/report-recorder.ts'
import { checkGlobals, loadPassport } from '../restoration/load-passport.ts'
import { PhaseClock } from '../restoration/phase-clock.ts'
import { type RestoredDatabase, restoreBackup } from '../restoration/restore-backup.ts'
import { selectBackup } from '../restoration/select-backup.ts'
import { validateRestored } from '../restoration/validate-restored.ts'
import { runProcedure } from '../run-procedure.ts'
import { conclude } from './conclude.ts'
import { concludeForeign } from './conclude-foreign.ts'
import { verdictOf } from './ending.ts'
import type { RestoreDrillRequest } from './request.ts'
import { openStaging, type Staging } from './staging.ts'
import { sweepDrillContainers, sweepDrills } from './sweep-staging.ts'

type Recorder = ReportRecorder<'restore-drill'>

/** Restores a backup in isolation and compares it with its passport; ends in `restorable`, `not-restorable` or `cannot-judge`. */
export function runRestoreDrill(request: RestoreDrillRequest, world: World): Promise<Report> {
  const { system } = request.config
  const subject = {
    procedure: 'restore-drill',
    lastro: request.lastro,
    system: system.name,
    locale: system.locale,
    lock: { stateDir: system.stateDir, resource: 'restore-drill' },
    onFailure: verdictOf,
  } as const
  return runProcedure(subject, world, (recorder) => conduct(request, world, recorder))
}

async function conduct(
  request: RestoreDrillRequest,
  world: World,
  recorder: Recorder,
): Promise<Ending<'restore-drill'>> {
  const { drill, system } = request.config
  await recorder.step('cleanup', async () => {
    await sweepDrills(drill, world)
    if (drill.staging === 'docker') await sweepDrillContainers(world)
  })
  const phases = new PhaseClock(world.clock)
  const backup = await recorder.step('select', () =>
    selectBackup({
      ...request,
      timezone: system.timezone,
      now: world.clock.now(),
      random: Math.random,
    }),
  )
  const passport = await loadPassport(backup, recorder)
  if (passport) await checkGlobals(backup, passport, recorder)
  const needs = passport
    ? needsOfPassport(passport)
    : await needsOfArchive({ path: backup.dumpPath, frame: backup.frame }, world)
  const staging = await openStaging({ drill: request, needs, recorder }, world)
  const { target, workspace } = staging
  const jobs = request.jobs ?? Math.min(4, availableParallelism())
  const { timeoutSeconds } = drill
  let restored: RestoredDatabase | undefined
  try {
    restored = await restoreBackup(
      { backup, passport, needs, target, workspace, jobs, timeoutSeconds, phases, recorder },
      world,
    )
    recorder.metric({ id: 'restore', value: phases.elapsedSeconds(), unit: 'seconds' })
    const found = await validateRestored(
      {
        settings: restored.settings,
        passport,
        moments: momentRule(request, passport),
        jobs,
        phases,
        recorder,
      },
      world,
    )
    if (!passport) return concludeForeign(request, backup, found, recorder)
    return conclude({ request, backup, judged: { ...found, passport }, phases, recorder })
  } finally {
    await recorder.step('destroy', async () => {
      await restored?.server.stop()
      await removeStaging(staging, recorder)
    })
  }
}

/** What is left of staging says nothing of the backup, but must be seen. */
async function removeStaging(staging: Staging, recorder: Recorder): Promise<void> {
  const left = await staging.remove()
  if (left.length === 0) return
  const actual = left.join(', ')
  recorder.check({
    id: 'leftovers',
    status: 'warn',
    expected: 'nothing is left of staging',
    actual,
    reason: 'staging-left',
    facts: { left: actual },
  })
}

/** Which columns tell how fresh a tenant is: as the configuration says for the source that the passport names. */
function momentRule({ config }: RestoreDrillRequest, passport: Passport | null): MomentRule {
  return config.backups?.sources[passport?.source.name ?? '']?.businessTimestamps
}
