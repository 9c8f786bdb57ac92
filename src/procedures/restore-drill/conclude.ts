import type { Config } from '../../config/schema.ts'
import { passportTotals } from '../../passport/totals.ts'
import type { Finding } from '../../report/report.ts'
import type { Ending, ReportRecorder } from '../../report/report-recorder.ts'
import { judgeTenants } from '../restoration/judge-tenants.ts'
import { countIntegrity, describeContents, type Judged } from '../restoration/judged.ts'
import type { PhaseClock } from '../restoration/phase-clock.ts'
import type { SelectedBackup } from '../restoration/select-backup.ts'
import { endingOfFindings } from './ending.ts'
import { checkObjectives } from './objectives.ts'
import type { RestoreDrillRequest } from './request.ts'

type Recorder = ReportRecorder<'restore-drill'>

/** Everything a drill has learnt. */
export interface ConcludeRequest {
  readonly request: RestoreDrillRequest
  readonly backup: SelectedBackup
  readonly judged: Judged
  /** What was found wrong when the application was started on the restored data. */
  readonly rehearsal: readonly Finding[]
  readonly phases: PhaseClock
  readonly recorder: Recorder
}

/** Findings decide what the backup is; a missed objective is the reason of a backup that restores. */
export function conclude({
  request,
  backup,
  judged,
  rehearsal,
  phases,
  recorder,
}: ConcludeRequest): Ending<'restore-drill'> {
  const { drill } = request.config
  const { tenant } = request
  const tenants = judgeTenants(judged, tenant === undefined ? undefined : [tenant])
  recorder.sections({
    ...(tenant === undefined ? {} : { tenant }),
    tenants,
    contents: describeContents(judged, tenants),
    integrity: countIntegrity(judged),
  })
  const rtoSeconds = phases.elapsedSeconds()
  // What a tenant alone takes is another figure than what the whole system takes.
  const rtoMetric = tenant === undefined ? 'rto' : 'tenant-rto'
  noteMetrics({ judged, tenants: tenants.length, phases, rtoMetric, rtoSeconds, recorder, drill })
  const objectives = checkObjectives({
    rtoSeconds,
    rtoObjectiveSeconds: drill.rtoSeconds,
    rpoObjectiveSeconds: drill.rpoSeconds,
    snapshotAt: new Date(judged.passport.snapshotAt),
    disasterAt: judged.disasterAt,
    tenants,
  })
  for (const check of objectives) recorder.check(check)
  const broken = endingOfFindings([...judged.findings, ...rehearsal])
  if (broken) return broken
  const missed = objectives.find((check) => check.status === 'fail')
  if (missed)
    return {
      value: 'restorable',
      reason: missed.reason ?? 'rto-missed',
      facts: { name: backup.name, ...missed.facts },
    }
  const { tables, rows } = passportTotals(judged.passport)
  const facts = { name: backup.name, tenants: tenants.length, tables, rows }
  const whole = judged.passport.afterTheFact ? 'proven-unchanged' : 'proven'
  return tenant === undefined
    ? { value: 'restorable', reason: whole, facts }
    : { value: 'restorable', reason: 'tenant-proven', facts: { ...facts, tenant } }
}

interface MetricsRequest {
  readonly judged: Judged
  readonly tenants: number
  readonly phases: PhaseClock
  readonly rtoMetric: 'rto' | 'tenant-rto'
  readonly rtoSeconds: number
  readonly recorder: Recorder
  readonly drill: Config['drill']
}

function noteMetrics({
  judged,
  tenants,
  phases,
  rtoMetric,
  rtoSeconds,
  recorder,
  drill,
}: MetricsRequest): void {
  const { tables, rows } = passportTotals(judged.passport)
  for (const phase of phases.timed())
    recorder.metric({
      id: `phase-${phase}`,
      value: round(phases.secondsOf(phase)),
      unit: 'seconds',
    })
  recorder.metric({
    id: rtoMetric,
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
