import type { StateComparison } from '../../engines/postgres/migration/compare-states.ts'
import type { LockSpan } from '../../engines/postgres/migration/lock-watch.ts'
import { objectMatcher } from '../../passport/object-pattern.ts'
import { tenantMatcher } from '../../passport/totals.ts'
import type { MigrationFacts } from '../../report/migration-facts.ts'
import type { Finding } from '../../report/report.ts'
import type { Trial } from './bench.ts'
import { compareTenants, groupChanges, type TenantsAfter } from './group-changes.ts'
import { orphanFindings, rowFindings, valueFindings } from './row-findings.ts'
import type { CommandOutcome } from './run-migration.ts'
import { droppedFindings, guardFindings, tenantFindings } from './structure-findings.ts'
import { summariseMigration } from './summarise-migration.ts'

/** Everything that was seen of a migration. */
export interface SeenMigration {
  readonly run: CommandOutcome
  readonly locks: readonly LockSpan[]
  readonly comparison: StateComparison
}

/** What it means. */
export interface JudgedMigration {
  readonly findings: readonly Finding[]
  readonly tenants: TenantsAfter
  /** The report's section, but for the way back. */
  readonly section: Omit<MigrationFacts, 'isReversible'>
}

/** Holds what a migration did against what it may do. */
export function judgeMigration(
  { request, migrate, staged }: Trial,
  { run, locks, comparison }: SeenMigration,
): JudgedMigration {
  const { expect } = request.config.check
  const [mayChange, mayDrop] = [objectMatcher(expect.mayChange), objectMatcher(expect.mayDrop)]
  const isTenant = tenantMatcher(staged.tenantPattern)
  const groups = groupChanges(comparison)
  const tenants = compareTenants(groups, comparison, isTenant)
  const findings: Finding[] = [
    ...tenantFindings(tenants),
    ...rowFindings(comparison.rows, mayChange),
    ...droppedFindings(comparison.pairing, comparison.droppedRows, mayDrop),
    ...orphanFindings(comparison.orphans),
    ...valueFindings(comparison),
    ...guardFindings(groups, mayDrop),
  ]
  const section = summariseMigration({
    data: request.data,
    argv: migrate.command,
    run,
    comparison,
    groups,
    locks,
    tenants: { isTenant, pattern: staged.tenantPattern ?? '', total: tenants.total },
    mayChange,
    mayDrop,
  })
  return { findings, tenants, section }
}
