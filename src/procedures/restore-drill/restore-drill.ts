import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import type { Config } from '../../config/schema.ts'
import {
  makeStagingDirectory,
  sweepStaging,
} from '../../engines/postgres/staging/staging-directory.ts'
import type { MomentRule } from '../../engines/postgres/truth/moments.ts'
import { RestoreValidation } from '../../engines/postgres/validate/validate-restore.ts'
import { CheckFailure } from '../../errors.ts'
import { acquireLock } from '../../lock/lock.ts'
import type { Passport } from '../../passport/passport.ts'
import { readPassport } from '../../passport/read-passport.ts'
import { passportTotals } from '../../passport/totals.ts'
import type { World } from '../../ports.ts'
import type { Check, Finding, Report } from '../../report/report.ts'
import type { Ending, ReportRecorder } from '../../report/report-recorder.ts'
import { runProcedure } from '../run-procedure.ts'
import { endingOfFindings, verdictOf } from './ending.ts'
import { assertBelongs } from './fetch-dump.ts'
import {
  countIntegrity,
  describeContents,
  type Judged,
  judgeTenants,
  summariseChecks,
} from './judged.ts'
import { checkObjectives } from './objectives.ts'
import { PHASES, PhaseClock } from './phase-clock.ts'
import { type SelectedBackup, selectBackup } from './select-backup.ts'
import { restoreInStaging, type StagedDatabase } from './staged-restore.ts'

/** Which backup to prove. */
export interface RestoreDrillRequest {
  readonly config: Config
  /** Directory of backups. */
  readonly directory: string
  /** Source whose backups are looked at; all when absent. */
  readonly source?: string
  /** Name of a backup, or absolute path of a dump. */
  readonly backup?: string
  readonly pick: 'newest' | 'random'
  /** Parallel jobs; as many as processors, at most 4, when absent. */
  readonly jobs?: number
  readonly lastro: string
}

type Recorder = ReportRecorder<'restore-drill'>

/** Restores a backup in isolation and compares it with its passport; ends in `restorable`, `not-restorable` or `cannot-judge`. */
export function runRestoreDrill(request: RestoreDrillRequest, world: World): Promise<Report> {
  const { system } = request.config
  const subject = {
    procedure: 'restore-drill',
    lastro: request.lastro,
    system: system.name,
    locale: system.locale,
    onFailure: verdictOf,
  } as const
  return runProcedure(subject, world, async (recorder) => {
    const lock = await recorder.step('lock', () =>
      acquireLock(
        {
          stateDir: system.stateDir,
          resource: 'restore-drill',
          procedure: 'restore-drill',
          run: world.run.id,
          waitSeconds: 0,
        },
        world,
      ),
    )
    try {
      return await conduct(request, world, recorder)
    } finally {
      await lock.release()
    }
  })
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
  const passport = await passportOf(backup, recorder)
  await checkGlobals(backup, passport, recorder)
  const user = await world.unprivilegedUser()
  const directory = await makeStagingDirectory(drill.directory, world, user)
  const jobs = request.jobs ?? Math.min(4, availableParallelism())
  let staged: StagedDatabase | undefined
  try {
    staged = await restoreInStaging(
      {
        backup,
        passport,
        directory,
        user,
        jobs,
        timeoutSeconds: drill.timeoutSeconds,
        phases,
        recorder,
      },
      world,
    )
    recorder.metric({ id: 'restore', value: phases.elapsedSeconds(), unit: 'seconds' })
    const judged = await validate({ request, passport, staged, jobs, phases, recorder }, world)
    return conclude({ request, backup, judged, phases, recorder })
  } finally {
    await recorder.step('destroy', async () => {
      await staged?.cluster.stop()
      await directory.remove()
    })
  }
}

/** The truth to judge by. */
async function passportOf(backup: SelectedBackup, recorder: Recorder): Promise<Passport> {
  recorder.artifact({ kind: 'dump', path: backup.dumpPath, bytes: backup.bytes })
  if (backup.passportPath === undefined) {
    throw new CheckFailure(
      'no-passport',
      `${basename(backup.dumpPath)} has no passport: nothing says what it must contain`,
      { name: backup.name },
    )
  }
  const passport = await readPassport(backup.passportPath)
  assertBelongs(passport, backup)
  const totals = passportTotals(passport)
  const dump = passport.files.find((file) => file.role === 'dump')
  recorder.sections({
    backup: {
      name: backup.name,
      source: passport.source.name,
      tier: backup.tier,
      takenAt: passport.snapshotAt,
      bytes: backup.bytes,
      ...(dump?.plainBytes === undefined ? {} : { plainBytes: dump.plainBytes }),
      ...totals,
    },
  })
  recorder.check({
    id: 'passport',
    status: 'pass',
    expected: 'belongs to this dump',
    actual: `${totals.tables} tables, ${totals.rows} rows`,
  })
  if (totals.tables === 0)
    throw new CheckFailure(
      'database-empty',
      'the passport names no table: there is nothing to prove',
      { database: passport.source.database },
    )
  return passport
}

/** On a new server the globals make the roles: one that is missing there would stop the real recovery. */
async function checkGlobals(
  backup: SelectedBackup,
  passport: Passport,
  recorder: Recorder,
): Promise<void> {
  const text = backup.globalsPath === undefined ? '' : await readFile(backup.globalsPath, 'utf8')
  const missing = passport.roles.filter(
    (role) => !new RegExp(`^CREATE ROLE "?${RegExp.escape(role.name)}"?;`, 'm').test(text),
  )
  const common: Pick<Check, 'id' | 'expected'> = {
    id: 'roles',
    expected: `${passport.roles.length} roles in the globals`,
  }
  if (missing.length === 0)
    return recorder.check({ ...common, status: 'pass', actual: 'all are there' })
  recorder.check({
    ...common,
    status: 'fail',
    actual: `${missing.length} are missing`,
    reason: 'role-missing',
    facts: { role: missing[0]?.name ?? '' },
  })
  throw new CheckFailure('role-missing', `the globals lack role ${missing[0]?.name}`, {
    role: missing[0]?.name ?? '',
    object: missing[0]?.name ?? '',
  })
}

interface ValidateRequest {
  readonly request: RestoreDrillRequest
  readonly passport: Passport
  readonly staged: StagedDatabase
  readonly jobs: number
  readonly phases: PhaseClock
  readonly recorder: Recorder
}

async function validate(
  { request, passport, staged, jobs, phases, recorder }: ValidateRequest,
  world: World,
): Promise<Judged> {
  const findings: Finding[] = []
  const onFinding = (finding: Finding) => {
    findings.push(finding)
    recorder.finding(finding)
  }
  const validation = await RestoreValidation.open(
    {
      target: staged.settings,
      passport,
      moments: momentRule(request, passport),
      jobs: Math.max(2, jobs),
      onFinding,
    },
    world,
  )
  try {
    await recorder.step('validate', () =>
      phases.time('validate', async () => {
        await recorder.step('rows', () => validation.compare())
        await recorder.step('amcheck', () => validation.amcheck())
      }),
    )
  } finally {
    await validation.close()
  }
  for (const check of summariseChecks(findings)) recorder.check(check)
  recorder.check(amcheckCheck(validation.amcheckRan, findings))
  return { passport, findings, schemas: validation.schemas, disasterAt: world.clock.now() }
}

function momentRule({ config }: RestoreDrillRequest, passport: Passport): MomentRule {
  return config.backups?.sources[passport.source.name]?.businessTimestamps
}

function amcheckCheck(ran: boolean, findings: readonly Finding[]): Check {
  const corrupt = findings.filter((finding) => finding.check === 'amcheck').length
  if (!ran)
    return {
      id: 'amcheck',
      status: 'unknown',
      expected: 'sound pages',
      actual: 'amcheck is not installed',
      reason: 'amcheck-unavailable',
    }
  if (corrupt === 0)
    return { id: 'amcheck', status: 'pass', expected: 'sound pages', actual: 'sound pages' }
  return {
    id: 'amcheck',
    status: 'fail',
    expected: 'sound pages',
    actual: `${corrupt} relations are not`,
    reason: 'heap-corrupt',
  }
}

interface ConcludeRequest {
  readonly request: RestoreDrillRequest
  readonly backup: SelectedBackup
  readonly judged: Judged
  readonly phases: PhaseClock
  readonly recorder: Recorder
}

/** Findings decide what the backup is; a missed objective is the reason of a backup that restores. */
function conclude({
  request,
  backup,
  judged,
  phases,
  recorder,
}: ConcludeRequest): Ending<'restore-drill'> {
  const { drill } = request.config
  const tenants = judgeTenants(judged)
  recorder.sections({
    tenants,
    contents: describeContents(judged, tenants),
    integrity: countIntegrity(judged),
  })
  const rtoSeconds = phases.elapsedSeconds()
  noteMetrics({ judged, tenants: tenants.length, phases, rtoSeconds, recorder, drill })
  const objectives = checkObjectives({
    rtoSeconds,
    rtoObjectiveSeconds: drill.rtoSeconds,
    rpoObjectiveSeconds: drill.rpoSeconds,
    snapshotAt: new Date(judged.passport.snapshotAt),
    disasterAt: judged.disasterAt,
    tenants,
  })
  for (const check of objectives) recorder.check(check)
  const broken = endingOfFindings(judged.findings)
  if (broken) return broken
  const missed = objectives.find((check) => check.status === 'fail')
  if (missed)
    return {
      value: 'restorable',
      reason: missed.reason ?? 'rto-missed',
      facts: { name: backup.name, ...missed.facts },
    }
  const { tables, rows } = passportTotals(judged.passport)
  return {
    value: 'restorable',
    reason: 'proven',
    facts: { name: backup.name, tenants: tenants.length, tables, rows },
  }
}

interface MetricsRequest {
  readonly judged: Judged
  readonly tenants: number
  readonly phases: PhaseClock
  readonly rtoSeconds: number
  readonly recorder: Recorder
  readonly drill: Config['drill']
}

function noteMetrics({
  judged,
  tenants,
  phases,
  rtoSeconds,
  recorder,
  drill,
}: MetricsRequest): void {
  const { tables, rows } = passportTotals(judged.passport)
  for (const phase of PHASES)
    recorder.metric({
      id: `phase-${phase}`,
      value: round(phases.secondsOf(phase)),
      unit: 'seconds',
    })
  recorder.metric({
    id: 'rto',
    value: round(rtoSeconds),
    unit: 'seconds',
    objective: drill.rtoSeconds,
  })
  recorder.metric({
    id: 'rpo',
    value: round((judged.disasterAt.getTime() - Date.parse(judged.passport.snapshotAt)) / 1000),
    unit: 'seconds',
    objective: drill.rpoSeconds,
  })
  recorder.metric({ id: 'tables', value: tables, unit: 'count' })
  recorder.metric({ id: 'rows', value: rows, unit: 'count' })
  recorder.metric({ id: 'tenants', value: tenants, unit: 'count' })
  recorder.metric({
    id: 'peak-memory',
    value: process.resourceUsage().maxRSS * 1024,
    unit: 'bytes',
  })
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
