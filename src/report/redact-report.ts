import type { AlertFacts } from './alert-facts.ts'
import type { DetectionMatrix } from './matrix.ts'
import type { MigrationFacts } from './migration-facts.ts'
import type { Redact } from './redact.ts'
import { redactDisk } from './redact-disk.ts'
import type {
  ApplicationFacts,
  Artifact,
  AskedLine,
  BackupFacts,
  Check,
  Facts,
  Finding,
  Report,
  TenantVerdict,
} from './report.ts'

/** A check with its foreign texts redacted; ids and reason codes are ours and stay. */
export function redactCheck(check: Check, redact: Redact): Check {
  return {
    ...check,
    expected: redact(check.expected),
    actual: redact(check.actual),
    ...(check.facts && { facts: redactFacts(check.facts, redact) }),
  }
}

/** A finding with its foreign texts redacted. */
export function redactFinding(finding: Finding, redact: Redact): Finding {
  return {
    ...finding,
    schema: redact(finding.schema),
    object: redact(finding.object),
    expected: redact(finding.expected),
    actual: redact(finding.actual),
  }
}

/** Facts with their texts redacted; figures stay. */
export function redactFacts(facts: Facts, redact: Redact): Facts {
  const entries = Object.entries(facts).map(([name, value]) => [
    name,
    typeof value === 'string' ? redact(value) : value,
  ])
  return Object.fromEntries(entries)
}

/** An artifact with its path redacted. The hash stays: it is proof, and no person's number. */
export function redactArtifact(artifact: Artifact, redact: Redact): Artifact {
  return { ...artifact, path: redact(artifact.path) }
}

/** The parts of a report that a procedure adds as a whole. */
export type Sections = Partial<
  Pick<
    Report,
    | 'backup'
    | 'tenant'
    | 'tenants'
    | 'contents'
    | 'integrity'
    | 'application'
    | 'probes'
    | 'queries'
    | 'retention'
    | 'recovery'
    | 'migration'
    | 'matrix'
    | 'alerts'
    | 'disk'
  >
>

/** Sections with the names in them redacted. */
export function redactSections(sections: Sections, redact: Redact): Sections {
  const { backup, tenant, tenants, contents, retention, migration, matrix } = sections
  const { application, probes, queries, alerts, disk } = sections
  return {
    ...sections,
    ...(backup && { backup: redactBackup(backup, redact) }),
    ...(tenant !== undefined && { tenant: redact(tenant) }),
    ...(tenants && { tenants: tenants.map((one) => redactTenant(one, redact)) }),
    ...(contents && {
      contents: contents.map(({ schema, tables }) => ({
        schema: redact(schema),
        tables: tables.map((table) => ({ ...table, name: redact(table.name) })),
      })),
    }),
    ...(application && { application: redactApplication(application, redact) }),
    ...(probes && { probes: probes.map((one) => redactAsked(one, redact)) }),
    ...(queries && { queries: queries.map((one) => redactAsked(one, redact)) }),
    ...(matrix && { matrix: redactMatrix(matrix, redact) }),
    ...(disk && { disk: redactDisk(disk, redact) }),
    ...(alerts && { alerts: redactAlerts(alerts, redact) }),
    ...(retention && { retention: retention.map((one) => ({ ...one, name: redact(one.name) })) }),
    ...(migration && { migration: redactMigration(migration, redact) }),
  }
}

function redactAlerts({ standing, transitions }: AlertFacts, redact: Redact): AlertFacts {
  const one = <
    A extends AlertFacts['standing'][number] | AlertFacts['transitions'][number]['alert'],
  >(
    alert: A,
  ): A => ({ ...alert, subject: redact(alert.subject), facts: redactFacts(alert.facts, redact) })
  return {
    standing: standing.map(one),
    transitions: transitions.map((each) => ({ ...each, alert: one(each.alert) })),
  }
}

function redactTenant(one: TenantVerdict, redact: Redact): TenantVerdict {
  const worst = one.worst?.map((finding) => ({
    ...finding,
    object: redact(finding.object),
    expected: redact(finding.expected),
    actual: redact(finding.actual),
  }))
  return { ...one, tenant: redact(one.tenant), ...(worst && { worst }) }
}

function redactAsked<Line extends AskedLine>(line: Line, redact: Redact): Line {
  return { ...line, name: redact(line.name), actual: redact(line.actual) }
}

function redactApplication(
  { started, changes, log }: ApplicationFacts,
  redact: Redact,
): ApplicationFacts {
  return {
    started: redact(started),
    ...(changes && { changes: changes.map((one) => ({ ...one, value: redact(one.value) })) }),
    ...(log && { log: log.map(redact) }),
  }
}

function redactMatrix(matrix: DetectionMatrix, redact: Redact): DetectionMatrix {
  return {
    ...matrix,
    subject: redact(matrix.subject),
    trials: matrix.trials.map((trial) => ({
      ...trial,
      expected: redact(trial.expected),
      actual: redact(trial.actual),
      ...(trial.detail === undefined ? {} : { detail: redact(trial.detail) }),
    })),
    cleanRuns: matrix.cleanRuns.map((run) => ({ ...run, alarm: redact(run.alarm) })),
  }
}

function redactBackup(backup: BackupFacts, redact: Redact): BackupFacts {
  return { ...backup, name: redact(backup.name), source: redact(backup.source) }
}

function redactMigration(migration: MigrationFacts, redact: Redact): MigrationFacts {
  return {
    ...migration,
    command: redact(migration.command),
    output: migration.output.map(redact),
    structure: migration.structure.map((group) => ({
      ...group,
      schemas: group.schemas.map(redact),
      changes: group.changes.map((one) => ({
        ...one,
        object: redact(one.object),
        before: redact(one.before),
        after: redact(one.after),
      })),
    })),
    rows: migration.rows.map((one) => ({ ...one, table: redact(one.table) })),
    locks: migration.locks.map((one) => ({ ...one, table: redact(one.table) })),
  }
}
