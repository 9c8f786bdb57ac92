import { availableParallelism } from 'node:os'
import { needsOfArchive, needsOfPassport } from '../../engines/postgres/restore/staging-needs.ts'
import {
  makeStagingDirectory,
  sweepStaging,
} from '../../engines/postgres/staging/staging-directory.ts'
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
import { localStaging } from './local-staging.ts'
import type { RestoreDrillRequest } from './request.ts'

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
  await recorder.step('cleanup', () => sweepStaging(drill.directory, world.log))
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
  const user = await world.unprivilegedUser()
  const directory = await makeStagingDirectory(drill.directory, world, user)
  const jobs = request.jobs ?? Math.min(4, availableParallelism())
  const target = localStaging({ needs, directory, user, recorder }, world)
  const { timeoutSeconds } = drill
  const workspace = directory.path
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
      await directory.remove()
    })
  }
}

/** Which columns tell how fresh a tenant is: as the configuration says for the source that the passport names. */
function momentRule({ config }: RestoreDrillRequest, passport: Passport | null): MomentRule {
  return config.backups?.sources[passport?.source.name ?? '']?.businessTimestamps
}
