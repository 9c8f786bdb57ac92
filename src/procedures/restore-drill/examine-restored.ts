import type { MomentRule } from '../../engines/postgres/truth/moments.ts'
import type { Passport } from '../../passport/passport.ts'
import { tenantMatcher } from '../../passport/totals.ts'
import type { World } from '../../ports.ts'
import type { Finding } from '../../report/report.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import { type AskQueriesRequest, askQueries } from '../restoration/ask-queries.ts'
import type { RowsOf } from '../restoration/asked.ts'
import type { Validated } from '../restoration/judged.ts'
import type { PhaseClock } from '../restoration/phase-clock.ts'
import type { RestoredDatabase } from '../restoration/restore-backup.ts'
import type { SelectedBackup } from '../restoration/select-backup.ts'
import { validateRestored } from '../restoration/validate-restored.ts'
import { rehearseApplication } from './rehearse-application.ts'
import { rehearseProperties } from './rehearse-properties.ts'
import type { RestoreDrillRequest } from './request.ts'
import type { Staging } from './staging.ts'

/** A restored database, and everything it is examined with. */
export interface ExamineRequest {
  readonly request: RestoreDrillRequest
  readonly backup: SelectedBackup
  /** Null for a foreign dump. */
  readonly passport: Passport | null
  /** What of the passport the restored database is held against. */
  readonly truth: Passport | null
  readonly restored: RestoredDatabase
  readonly staging: Staging
  readonly phases: PhaseClock
  readonly recorder: ReportRecorder<'restore-drill'>
}

/** What was found in a restored database and in the application on it. */
export interface Examined {
  /** Also what the operator's queries found. */
  readonly found: Validated
  /** What was found wrong when the application was started on it; it says nothing of any one tenant's data. */
  readonly rehearsal: readonly Finding[]
}

/**
 * Compares the database with its passport, puts the operator's queries, and only then lets the application touch it. One
 * tenant alone is no system: only the queries about him are put, and no application is started.
 */
export async function examineRestored(examine: ExamineRequest, world: World): Promise<Examined> {
  const { request, truth, restored, phases, recorder } = examine
  const { settings } = restored
  const { jobs } = restored.request
  const moments = momentRule(examine)
  const found = await validateRestored(
    { settings, passport: truth, only: request.tenant, moments, jobs, phases, recorder },
    world,
  )
  const rowsOf: RowsOf = (schema, table) => truth?.schemas[schema]?.tables[table]?.[0]
  const asked = await askQueries(
    { ...questionsOf(examine, found), settings, rowsOf, jobs, phases, recorder },
    world,
  )
  if (truth?.properties && request.tenant === undefined)
    recorder.check(await rehearseProperties(truth.properties, settings, world))
  const rehearsal = await rehearse(examine, { found, rowsOf }, world)
  return { found: { ...found, findings: [...found.findings, ...asked] }, rehearsal }
}

function questionsOf(
  examine: ExamineRequest,
  { schemas }: Validated,
): Pick<AskQueriesRequest, 'queries' | 'tenants'> {
  const { tenant, config } = examine.request
  const { queries } = config.drill
  if (tenant !== undefined)
    return { queries: queries.filter(({ per }) => per === 'tenant'), tenants: [tenant] }
  const isTenant = tenantMatcher(tenantPattern(examine))
  return { queries, tenants: [...schemas.keys()].filter(isTenant).sort() }
}

async function rehearse(
  { request, restored, staging, phases, recorder }: ExamineRequest,
  { found, rowsOf }: { readonly found: Validated; readonly rowsOf: RowsOf },
  world: World,
): Promise<readonly Finding[]> {
  const { backend, docker, timeoutSeconds } = request.config.drill
  if (!backend || request.tenant !== undefined) return []
  return rehearseApplication(
    {
      backend,
      settings: restored.settings,
      workspace: staging.workspace,
      containers: staging.containers,
      limits: { pull: docker.pull, pullSeconds: timeoutSeconds },
      repository: request.config.repository,
      schemas: [...found.schemas.keys()],
      rowsOf,
      serverDied: restored.server.died,
      phases,
      recorder,
    },
    world,
  )
}

/** Which columns tell how fresh a tenant is: as the configuration says for the source that the passport names. */
function momentRule({ request: { config }, passport }: ExamineRequest): MomentRule {
  return config.backups?.sources[passport?.source.name ?? '']?.businessTimestamps
}

/** What the passport calls a tenant; for a foreign dump, what the configuration does. */
function tenantPattern({ request: { config }, passport, backup }: ExamineRequest): string | null {
  if (passport) return passport.source.tenantPattern
  return config.backups?.sources[backup.source]?.tenants ?? null
}
