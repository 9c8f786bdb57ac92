import * as v from 'valibot'

const text = v.string()
const figure = v.number()

const structureChange = v.object({
  change: v.picklist(['added', 'dropped', 'changed', 'renamed']),
  kind: text,
  object: text,
  before: text,
  after: text,
})

const structureGroup = v.object({
  schemas: v.array(text),
  count: figure,
  of: figure,
  changes: v.array(structureChange),
  changesTotal: figure,
})

const rowChange = v.object({
  table: text,
  tables: figure,
  rowsBefore: figure,
  rowsAfter: figure,
  lost: figure,
  added: figure,
  changed: figure,
  isAllowed: v.boolean(),
})

const lock = v.object({
  table: text,
  tables: figure,
  blocked: v.picklist(['readers', 'writers']),
  seconds: figure,
})

/** Shape of the section `migration` of a report. */
export const MigrationSchema = v.object({
  data: v.picklist(['sample', 'backup']),
  command: text,
  outcome: v.picklist(['applied', 'failed', 'timeout']),
  exitCode: v.nullable(figure),
  seconds: figure,
  output: v.array(text),
  structure: v.array(structureGroup),
  rows: v.array(rowChange),
  rowsLost: figure,
  locks: v.array(lock),
  isReversible: v.nullable(v.boolean()),
})

/** What a migration did to one object; a schema that equal tenants share stands as `{schema}` in definitions. */
export interface MigratedObject {
  readonly change: 'added' | 'dropped' | 'changed' | 'renamed'
  /** Kind of the catalogue line: `table`, `column`, `index` … */
  readonly kind: string
  readonly object: string
  readonly before: string
  readonly after: string
}

/** The same changes in one or many schemas. */
export interface MigratedSchemas {
  /** Their names, at most 20; one empty name stands for what belongs to no schema. */
  readonly schemas: readonly string[]
  readonly count: number
  /** Of how many: all tenants when these are tenants, else `count`. */
  readonly of: number
  /** At most 200. */
  readonly changes: readonly MigratedObject[]
  readonly changesTotal: number
}

/** Rows of one table, or of the tables of that name in all tenants, in the columns there were before and are now. */
export interface MigratedRows {
  /** `public.users`, `tenant_*.sales`. */
  readonly table: string
  /** How many tables of that name differ. */
  readonly tables: number
  readonly rowsBefore: number
  readonly rowsAfter: number
  readonly lost: number
  readonly added: number
  readonly changed: number
  /** The configuration lets these rows change. */
  readonly isAllowed: boolean
}

/** How long tables were closed at a stretch: what production would have waited. */
export interface MigrationLock {
  readonly table: string
  /** How many tables of that name; `seconds` is the longest of them. */
  readonly tables: number
  readonly blocked: 'readers' | 'writers'
  readonly seconds: number
}

/** What a migration did, tried on a copy. */
export interface MigrationFacts {
  readonly data: 'sample' | 'backup'
  readonly command: string
  readonly outcome: 'applied' | 'failed' | 'timeout'
  /** Null when it was killed. */
  readonly exitCode: number | null
  readonly seconds: number
  /** Last lines of what it said; only the errors where it worked on a backup. */
  readonly output: readonly string[]
  readonly structure: readonly MigratedSchemas[]
  readonly rows: readonly MigratedRows[]
  /** Over all tables, dropped ones too. */
  readonly rowsLost: number
  /** Longest first, at most 20. */
  readonly locks: readonly MigrationLock[]
  /** Null when no way back is configured or it was not tried. */
  readonly isReversible: boolean | null
}
