import { tenantMatcher } from '../../passport/totals.ts'
import type { Finding, SchemaContents, TenantVerdict } from '../../report/report.ts'
import type { Ending, ReportRecorder } from '../../report/report-recorder.ts'
import type { Validated } from '../restoration/judged.ts'
import type { SelectedBackup } from '../restoration/select-backup.ts'
import { endingOfFindings } from './ending.ts'
import type { RestoreDrillRequest } from './request.ts'

/** Schemas of a foreign dump that are shown with their tables. */
const SCHEMAS_SHOWN = 20

/** Everything a drill has learnt of a dump without a passport. */
export interface ConcludeForeignRequest {
  readonly request: RestoreDrillRequest
  readonly backup: SelectedBackup
  readonly found: Validated
  readonly rehearsal: readonly Finding[]
  readonly recorder: ReportRecorder<'restore-drill'>
}

/**
 * A dump without a passport restored: what contradicts itself is told, what is missing nobody can know.
 */
export function concludeForeign({
  request,
  backup,
  found: validated,
  rehearsal,
  recorder,
}: ConcludeForeignRequest): Ending<'restore-drill'> {
  const restored = [...validated.schemas].sort(([a], [b]) => a.localeCompare(b))
  const tables = restored.reduce((sum, [, schema]) => sum + schema.tables, 0)
  const rows = restored.reduce((sum, [, schema]) => sum + schema.rows, 0)
  const pattern = request.config.backups?.sources[backup.source]?.tenants ?? null
  const tenants = tenantsIn(validated, pattern)
  recorder.sections({
    tenants,
    contents: restored
      .slice(0, SCHEMAS_SHOWN)
      .map(([schema, { tableRows }]) => contentsOf(schema, tableRows)),
    backup: {
      name: backup.name,
      source: backup.source,
      tier: backup.tier,
      takenAt: (backup.takenAt ?? validated.disasterAt).toISOString(),
      bytes: backup.bytes,
      tables,
      rows,
      tenants: tenants.length,
    },
  })
  const broken = endingOfFindings([...validated.findings, ...rehearsal])
  if (broken?.value === 'not-restorable') return broken
  return {
    value: 'cannot-judge',
    reason: 'no-passport',
    facts: { name: backup.name, tables, rows },
  }
}

function tenantsIn({ schemas }: Validated, pattern: string | null): TenantVerdict[] {
  const isTenant = tenantMatcher(pattern)
  return [...schemas]
    .filter(([schema]) => isTenant(schema))
    .map(([tenant, { tables, rows }]) => ({
      tenant,
      verdict: 'cannot-judge',
      reasons: ['no-passport'],
      tables,
      rows,
      findings: 0,
    }))
}

function contentsOf(schema: string, tableRows: ReadonlyMap<string, number>): SchemaContents {
  return { schema, tables: [...tableRows].map(([name, rows]) => ({ name, rows, intact: true })) }
}
