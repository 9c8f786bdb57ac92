import type { ProcedureName, VerdictValue } from '../verdict/verdict.ts'
import type { AlertFacts } from './alert-facts.ts'
import type { CopyFacts } from './copy-facts.ts'
import type { DiskFacts } from './disk-facts.ts'
import type { DetectionMatrix } from './matrix.ts'
import type { MigrationFacts } from './migration-facts.ts'
import type { RecoveryFacts } from './recovery.ts'
import type { SyncFacts } from './sync-facts.ts'

/** Outcome of one check. `unknown` means it could not be asked (missing tool, extension …). */
export type CheckStatus = 'pass' | 'warn' | 'fail' | 'unknown'

/** Values that a localised text may name. */
export type Facts = Readonly<Record<string, string | number>>

/** One question with its answer. Language-neutral: titles and hints come from the locale catalogue by `id` and `reason`. */
export interface Check {
  /** Stable key, e.g. `rows`, `foreign-keys`, `disk-space`; the catalogue has `check.<id>`. */
  readonly id: string
  readonly status: CheckStatus
  readonly expected: string
  readonly actual: string
  /** Stable reason code; the catalogue has `reason.<code>.title` and `.hint`. Absent on pass. */
  readonly reason?: string
  readonly facts?: Facts
}

/** One difference between what must be and what is, naming the object. */
export interface Finding {
  readonly check: string
  readonly status: Exclude<CheckStatus, 'pass'>
  readonly reason: string
  /** Schema of the tenant, `public`, or empty for database-wide objects. */
  readonly schema: string
  /** e.g. `orders`, `orders_tab_id_fkey`. */
  readonly object: string
  readonly expected: string
  readonly actual: string
}

/** A named, timed part of a procedure. */
export interface Step {
  /** Stable key; the catalogue has `step.<id>`. */
  readonly id: string
  readonly startedAt: string
  readonly durationSeconds: number
  readonly outcome: 'done' | 'failed' | 'skipped'
  readonly steps: readonly Step[]
}

/** A measured figure. */
export interface Metric {
  /** Stable key; the catalogue has `metric.<id>`. */
  readonly id: string
  readonly value: number
  readonly unit: 'bytes' | 'seconds' | 'count' | 'ratio'
  /** What it is held against, same unit. */
  readonly objective?: number
}

/** A file the run left behind. */
export interface Artifact {
  readonly kind: 'dump' | 'passport' | 'globals' | 'report'
  readonly path: string
  readonly bytes: number
  readonly sha256?: string
}

/** A finding whose schema is known; texts cut to what fits a line. */
export type TenantFinding = Omit<Finding, 'schema' | 'status'>

/** Verdict of one tenant (a schema matching the configured pattern) or of the shared schemas. */
export interface TenantVerdict {
  readonly tenant: string
  readonly verdict: 'restorable' | 'not-restorable' | 'cannot-judge'
  readonly reasons: readonly string[]
  readonly tables: number
  readonly rows: number
  readonly findings: number
  /** The worst few of its findings; the report's own list may end before it reaches them. */
  readonly worst?: readonly TenantFinding[]
  /** ISO instant of the newest committed business row, where one is known. */
  readonly newestRowAt?: string
  /** Disaster instant − newest business row, in seconds. */
  readonly rpoSeconds?: number
}

/** Tables of one schema with their restored row counts, for the validation report. */
export interface SchemaContents {
  readonly schema: string
  readonly tables: readonly {
    readonly name: string
    readonly rows: number
    readonly intact: boolean
  }[]
}

/** `n` of `total` objects of one kind are as the passport says (foreign keys 9/9 …). */
export interface IntegrityLine {
  readonly id:
    | 'foreign-keys'
    | 'indexes'
    | 'unique-constraints'
    | 'constraints'
    | 'triggers'
    | 'sequences'
    | 'views'
    | 'functions'
    | 'policies'
  readonly intact: number
  readonly total: number
}

/** How often a question of the operator's own was put, and how it went. */
export interface AskedLine {
  /** In the operator's words. */
  readonly name: string
  /** The worst of all times. */
  readonly status: CheckStatus
  /** Once, or once per tenant. */
  readonly asked: number
  readonly passed: number
  /** Of the first that did not pass, else of the first. */
  readonly actual: string
  /** Why not; absent on pass. */
  readonly reason?: string
}

/** A probe of the application that was started on the restored data. */
export interface ProbeLine extends AskedLine {
  readonly httpStatus?: number
  /** Rows that the answer told of, and what people call them. */
  readonly rows?: number
  readonly rowsName?: string
  /** The slowest answer. */
  readonly seconds?: number
  readonly withinSeconds?: number
}

/** How a key of an operator's Compose file went into a drill. */
export const STAGED_CHANGES = ['left-out', 'replaced', 'emptied'] as const

/** Something of an operator's Compose file that is otherwise in a drill. */
export interface StagedChange {
  /** `services.backend.ports` */
  readonly field: string
  readonly change: (typeof STAGED_CHANGES)[number]
  /** What stands in the file; empty where it may be a secret. */
  readonly value: string
}

/** The application that was started on the restored data. */
export interface ApplicationFacts {
  /** What was started: `node server.js`, `image chefwell/backend:1.4`. */
  readonly started: string
  /** Of a service of the operator's own Compose file: what is otherwise in the drill. */
  readonly changes?: readonly StagedChange[]
  /** Its last lines of output, when it or a probe failed. */
  readonly log?: readonly string[]
}

/** Which backup a report is about. */
export interface BackupFacts {
  readonly name: string
  readonly source: string
  readonly tier: string
  /** ISO instant of the snapshot (or of the file name's stamp for a foreign dump). */
  readonly takenAt: string
  readonly bytes: number
  readonly plainBytes?: number
  readonly tables: number
  readonly rows: number
  readonly tenants: number
}

/** One line of a retention plan. */
export interface RetentionLine {
  readonly action: 'keep' | 'promote' | 'remove' | 'freeze'
  readonly tier: string
  readonly name: string
  readonly reason: string
}

/** The one JSON value of a run; every rendering is a pure function of it. */
export interface Report {
  readonly format: 'lastro/report@1'
  readonly lastro: string
  readonly procedure: ProcedureName
  readonly system: string
  /** Name of the source that it is about; absent where there is none. */
  readonly subject?: string
  readonly run: {
    readonly id: string
    readonly trigger: string
    readonly actor: string
    readonly host: string
  }
  readonly startedAt: string
  readonly finishedAt: string
  readonly durationSeconds: number
  readonly verdict: { readonly value: VerdictValue; readonly reason: string; readonly facts: Facts }
  readonly steps: readonly Step[]
  readonly checks: readonly Check[]
  /** Most severe first, at most 500; `findingsTotal` counts all. */
  readonly findings: readonly Finding[]
  readonly findingsTotal: number
  readonly metrics: readonly Metric[]
  readonly artifacts: readonly Artifact[]
  readonly backup?: BackupFacts
  /** The tenant that was restored alone, when not the whole backup was. */
  readonly tenant?: string
  readonly tenants?: readonly TenantVerdict[]
  /** public plus the first tenant in full (or the first that fails), at most 20 schemas. */
  readonly contents?: readonly SchemaContents[]
  readonly integrity?: readonly IntegrityLine[]
  readonly application?: ApplicationFacts
  readonly probes?: readonly ProbeLine[]
  readonly queries?: readonly AskedLine[]
  readonly retention?: readonly RetentionLine[]
  /** Plan, losses and next commands of a recovery. */
  readonly recovery?: RecoveryFacts
  readonly migration?: MigrationFacts
  readonly matrix?: DetectionMatrix
  /** What is wrong now and what people are told by this run. */
  readonly alerts?: AlertFacts
  /** Disks of all hosts. */
  readonly disk?: DiskFacts
  /** Backups here and on a remote. */
  readonly copy?: CopyFacts
  /** What a sync does, or would do. */
  readonly sync?: SyncFacts
  /** Error text of an unexpected end, redacted. */
  readonly error?: string
}
