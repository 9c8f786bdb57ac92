import type { PassportProperties } from './database-properties.ts'

/** Rows and fingerprint of one table: `[rows, fingerprint]`; the fingerprint is a decimal string of a 64-bit-sum, `-` when the table has no columns. */
export type TableTruth = readonly [rows: number, fingerprint: string]

/** Position of a sequence: `[last_value, is_called]`; last_value as a decimal string (bigint). */
export type SequenceTruth = readonly [lastValue: string, isCalled: boolean]

/** What one schema holds. */
export interface SchemaTruth {
  /** Key into `Passport.shapes`: SHA-256 of the schema's object lines with its own name replaced by a placeholder. Tenants of equal structure share one shape. */
  readonly shape: string
  readonly tables: Readonly<Record<string, TableTruth>>
  readonly sequences: Readonly<Record<string, SequenceTruth>>
  /** Rows of populated materialized views. */
  readonly matviews: Readonly<Record<string, number>>
  /** Newest business timestamp not later than the snapshot, with the column it came from (`sales.created_at`). */
  readonly newest?: { readonly at: string; readonly column: string }
}

/** A file of the backup, as it lay on disk when it had been read back. */
export interface PassportFile {
  readonly role: 'dump' | 'globals'
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  /** Dump only: what the outer frame is and what it holds. */
  readonly compression?: 'zstd' | 'gzip'
  readonly plainBytes?: number
  /** Dump only: what is in the frame; absent in a backup of ours, which is an archive in custom format. */
  readonly format?: 'custom' | 'tar' | 'plain'
}

/** Made in the same snapshot as the dump: what the dump contains, exactly. All later judgement is against it. */
export interface Passport {
  readonly format: 'lastro/passport@1'
  readonly source: {
    readonly name: string
    readonly engine: 'postgres'
    readonly database: string
    readonly tenantPattern: string | null
  }
  readonly server: {
    readonly version: string
    readonly versionNumber: number
    readonly encoding: string
    readonly collate: string
    readonly ctype: string
    readonly localeProvider: string
    readonly systemIdentifier: string | null
    /** Name of the role with OID 10, owner of what initdb made. */
    readonly bootstrapRole: string
  }
  readonly tools: { readonly lastro: string; readonly pgDump: string; readonly pgDumpMajor: number }
  /** ISO instant at which the exported snapshot was taken. */
  readonly snapshotAt: string
  readonly fingerprint: 'record64/1'
  readonly files: readonly PassportFile[]
  /** The whole dump was decompressed, hashed and parsed by pg_restore after it was written. */
  /**
   * Present when it was made by restoring a dump that had none: it says what the dump holds and not what the database
   * held, and `snapshotAt` is as near as the dump's name or file tells.
   */
  readonly afterTheFact?: { readonly snapshotAtFrom: 'name' | 'file' }
  readonly readBack: { readonly passed: true; readonly at: string }
  /** Seconds per step of the backup. */
  readonly durations: Readonly<Record<string, number>>
  /** Object lines without a schema: `extension pgcrypto 1.3`, `schema tenant_001 owner app …`, large objects, event triggers … */
  readonly database: readonly string[]
  /** Extension name → version. */
  readonly extensions: Readonly<Record<string, string>>
  /** Roles that own something, hold a grant or stand in a policy: attributes without passwords, memberships. */
  readonly roles: readonly {
    readonly name: string
    readonly attributes: string
    readonly memberOf: readonly string[]
  }[]
  readonly largeObjects: { readonly count: number; readonly fingerprint: string }
  /** What belongs to the database itself. Absent where nobody asked: in passports from before, and after the fact. */
  readonly properties?: PassportProperties
  /** Shape key → sorted object lines `kind<TAB>object<TAB>definition`, own schema name as placeholder. */
  readonly shapes: Readonly<Record<string, readonly string[]>>
  readonly schemas: Readonly<Record<string, SchemaTruth>>
}
