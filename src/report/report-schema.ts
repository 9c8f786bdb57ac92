import * as v from 'valibot'
import { type ProcedureName, VERDICTS, type VerdictValue } from '../verdict/verdict.ts'
import { AlertsSchema } from './alert-facts.ts'
import { CopySchema } from './copy-facts.ts'
import { DiskSchema } from './disk-facts.ts'
import { MigrationSchema } from './migration-facts.ts'
import { RecoverySchema } from './recovery-schema.ts'
import { type Report, STAGED_CHANGES, type Step } from './report.ts'
import { SyncSchema } from './sync-facts.ts'

const text = v.string()
const figure = v.number()
const status = v.picklist(['pass', 'warn', 'fail', 'unknown'])
const facts = v.record(text, v.union([text, figure]))

const procedure = v.custom<ProcedureName>(
  (value) => typeof value === 'string' && Object.hasOwn(VERDICTS, value),
  'not a procedure this version knows',
)
const verdictValues: readonly string[] = Object.values(VERDICTS).flat()
const verdictValue = v.custom<VerdictValue>(
  (value) => typeof value === 'string' && verdictValues.includes(value),
  'not a verdict this version knows',
)

const step: v.GenericSchema<Step> = v.object({
  id: text,
  startedAt: text,
  durationSeconds: figure,
  outcome: v.picklist(['done', 'failed', 'skipped']),
  steps: v.lazy(() => v.array(step)),
})

const check = v.object({
  id: text,
  status,
  expected: text,
  actual: text,
  reason: v.exactOptional(text),
  facts: v.exactOptional(facts),
})

const finding = v.object({
  check: text,
  status: v.picklist(['warn', 'fail', 'unknown']),
  reason: text,
  schema: text,
  object: text,
  expected: text,
  actual: text,
})

const metric = v.object({
  id: text,
  value: figure,
  unit: v.picklist(['bytes', 'seconds', 'count', 'ratio']),
  objective: v.exactOptional(figure),
})

const artifact = v.object({
  kind: v.picklist(['dump', 'passport', 'globals', 'report']),
  path: text,
  bytes: figure,
  sha256: v.exactOptional(text),
})

const backup = v.object({
  name: text,
  source: text,
  tier: text,
  takenAt: text,
  bytes: figure,
  plainBytes: v.exactOptional(figure),
  tables: figure,
  rows: figure,
  tenants: figure,
})

const tenantFinding = v.object({
  check: text,
  reason: text,
  object: text,
  expected: text,
  actual: text,
})

const tenant = v.object({
  tenant: text,
  verdict: v.picklist(VERDICTS['restore-drill']),
  reasons: v.array(text),
  tables: figure,
  rows: figure,
  findings: figure,
  worst: v.exactOptional(v.array(tenantFinding)),
  newestRowAt: v.exactOptional(text),
  rpoSeconds: v.exactOptional(figure),
})

const schemaContents = v.object({
  schema: text,
  tables: v.array(v.object({ name: text, rows: figure, intact: v.boolean() })),
})

const integrityLine = v.object({
  id: v.picklist([
    'foreign-keys',
    'indexes',
    'unique-constraints',
    'constraints',
    'triggers',
    'sequences',
    'views',
    'functions',
    'policies',
  ]),
  intact: figure,
  total: figure,
})

const askedLine = {
  name: text,
  status,
  asked: figure,
  passed: figure,
  actual: text,
  reason: v.exactOptional(text),
}

const probeLine = v.object({
  ...askedLine,
  httpStatus: v.exactOptional(figure),
  rows: v.exactOptional(figure),
  rowsName: v.exactOptional(text),
  seconds: v.exactOptional(figure),
  withinSeconds: v.exactOptional(figure),
})

const application = v.object({
  started: text,
  changes: v.exactOptional(
    v.array(v.object({ field: text, change: v.picklist(STAGED_CHANGES), value: text })),
  ),
  log: v.exactOptional(v.array(text)),
})

const retentionLine = v.object({
  action: v.picklist(['keep', 'promote', 'remove', 'freeze']),
  tier: text,
  name: text,
  reason: text,
})

const matrix = v.object({
  subject: text,
  seed: figure,
  trials: v.array(
    v.object({
      id: text,
      group: text,
      outcome: v.picklist(['caught', 'missed', 'silent', 'alarmed', 'not-tried']),
      expected: text,
      actual: text,
      reason: v.exactOptional(text),
      detail: v.exactOptional(text),
    }),
  ),
  cleanRuns: v.array(v.object({ seed: figure, settings: text, alarm: text })),
})

/** Shape of a report file. Reason codes are any text: a newer version may have written ones we do not know. */
export const ReportSchema: v.GenericSchema<unknown, Report> = v.object({
  format: v.literal('lastro/report@1'),
  lastro: text,
  procedure,
  system: text,
  subject: v.exactOptional(text),
  run: v.object({ id: text, trigger: text, actor: text, host: text }),
  startedAt: text,
  finishedAt: text,
  durationSeconds: figure,
  verdict: v.object({ value: verdictValue, reason: text, facts }),
  steps: v.array(step),
  checks: v.array(check),
  findings: v.array(finding),
  findingsTotal: figure,
  metrics: v.array(metric),
  artifacts: v.array(artifact),
  backup: v.exactOptional(backup),
  tenant: v.exactOptional(text),
  tenants: v.exactOptional(v.array(tenant)),
  contents: v.exactOptional(v.array(schemaContents)),
  integrity: v.exactOptional(v.array(integrityLine)),
  application: v.exactOptional(application),
  probes: v.exactOptional(v.array(probeLine)),
  queries: v.exactOptional(v.array(v.object(askedLine))),
  retention: v.exactOptional(v.array(retentionLine)),
  recovery: v.exactOptional(RecoverySchema),
  migration: v.exactOptional(MigrationSchema),
  matrix: v.exactOptional(matrix),
  alerts: v.exactOptional(AlertsSchema),
  disk: v.exactOptional(DiskSchema),
  copy: v.exactOptional(CopySchema),
  sync: v.exactOptional(SyncSchema),
  error: v.exactOptional(text),
})
