import { compareStructure } from '../../../passport/compare-structure.ts'
import type { Passport } from '../../../passport/passport.ts'
import { foldShape, shapeLine } from '../../../passport/shape.ts'
import type { World } from '../../../ports.ts'
import type { Finding } from '../../../report/report.ts'
import { readCatalogue } from '../catalogue/read-catalogue.ts'
import { connect, type Database } from '../connection.ts'
import type { ConnectionSettings } from '../connection-settings.ts'
import { readSequences } from '../dump/sequences.ts'
import { readMatviews } from '../passport/contents.ts'
import {
  majorOf,
  readExtensions,
  readLargeObjects,
  readServerFacts,
} from '../passport/server-facts.ts'
import type { TableReading } from '../truth/fingerprint.ts'
import type { MomentRule } from '../truth/moments.ts'
import { readTables } from '../truth/tables.ts'
import { checkBtrees, checkHeaps, installAmcheck, planAmcheck } from './amcheck.ts'
import { countOrphans, type ForeignKeySpec, readForeignKeys } from './foreign-keys.ts'
import { judgeTable, missingTables, rowWork } from './rows.ts'
import { judgeSequences } from './sequences.ts'
import { portions, type Work, workOff } from './work-queue.ts'

/** What our catalogue queries join; a restored cluster has no statistics for it, and nothing else needs any here. */
const CATALOGUE_TABLES = [
  'pg_attrdef',
  'pg_attribute',
  'pg_class',
  'pg_constraint',
  'pg_depend',
  'pg_description',
  'pg_index',
  'pg_namespace',
  'pg_proc',
  'pg_rewrite',
  'pg_sequence',
  'pg_trigger',
  'pg_type',
]
  .map((name) => `pg_catalog.${name}`)
  .join(', ')

/** What validation needs to know. */
export interface ValidationRequest {
  readonly target: ConnectionSettings
  readonly passport: Passport
  readonly moments: MomentRule
  /** Sessions working side by side. */
  readonly jobs: number
  readonly onFinding: (finding: Finding) => void
}

/** Newest business row and rows of one restored schema. */
export interface RestoredSchema {
  tables: number
  rows: number
  newest?: { readonly at: string; readonly column: string }
  readonly tableRows: Map<string, number>
}

/** The sessions and results of a validation; its steps are called in order by the procedure. */
export class RestoreValidation {
  readonly schemas = new Map<string, RestoredSchema>()
  /** Number of foreign keys looked at. */
  foreignKeys = 0
  /** False where staging does not offer amcheck. */
  amcheckRan = false
  readonly #request: ValidationRequest
  readonly #world: World
  readonly #sessions: readonly Database[]
  readonly #tablesSeen = new Set<string>()
  #sameMajor = true

  private constructor(request: ValidationRequest, world: World, sessions: readonly Database[]) {
    this.#request = request
    this.#world = world
    this.#sessions = sessions
  }

  /** Opens the sessions. */
  static async open(request: ValidationRequest, world: World): Promise<RestoreValidation> {
    const sessions = await Promise.all(
      Array.from({ length: Math.max(1, request.jobs) }, () =>
        connect(request.target, world.signal),
      ),
    )
    return new RestoreValidation(request, world, sessions)
  }

  /**
   * Compares every object with the passport, counts and fingerprints every table, and looks for rows that point
   * nowhere: one queue for all sessions, the catalogue first because it cannot be split.
   */
  async compare(): Promise<void> {
    const session = this.#session()
    await session.query(`ANALYZE ${CATALOGUE_TABLES}`)
    const rows = await this.#planRows(session)
    const keys = await this.#planForeignKeys(session)
    await workOff(this.#sessions, [(database) => this.#structure(database), ...rows, ...keys])
    for (const finding of missingTables(this.#request.passport, this.#tablesSeen))
      this.#request.onFinding(finding)
    for (const { schema, name, rows: count } of await readMatviews(session))
      this.#judgeMatview(schema, name, count)
  }

  async #structure(session: Database): Promise<void> {
    const { passport, onFinding } = this.#request
    await session.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    this.#sameMajor =
      majorOf((await readServerFacts(session)).versionNumber) ===
      majorOf(passport.server.versionNumber)
    const seen = new Set<string>()
    for await (const { schema, lines } of readCatalogue(session)) {
      seen.add(schema)
      for (const finding of this.#compareSchema(
        schema,
        lines.map((line) => shapeLine(line.kind, line.object, line.definition)),
      ))
        onFinding(finding)
    }
    for (const schema of Object.keys(passport.schemas)) {
      if (!seen.has(schema))
        onFinding({
          check: 'schemas',
          status: 'fail',
          reason: 'schema-missing',
          schema,
          object: schema,
          expected: 'exists',
          actual: '',
        })
    }
    if (!seen.has('')) for (const finding of this.#compareSchema('', [])) onFinding(finding)
    await this.#extensionVersions(session)
    for (const finding of judgeSequences(passport, await readSequences(session))) onFinding(finding)
    await this.#largeObjects(session)
    await session.query('COMMIT')
  }

  #compareSchema(schema: string, lines: readonly string[]): Finding[] {
    const { passport } = this.#request
    if (schema === '')
      return compareStructure({
        schema,
        expected: passport.database,
        actual: lines,
        sameMajor: this.#sameMajor,
      })
    const shape = foldShape(schema, lines)
    const truth = passport.schemas[schema]
    if (truth?.shape === shape.key) return []
    const expected = truth ? (passport.shapes[truth.shape] ?? []) : []
    if (!truth)
      return [
        {
          check: 'schemas',
          status: 'fail',
          reason: 'schema-unexpected',
          schema,
          object: schema,
          expected: '',
          actual: 'exists',
        },
      ]
    return compareStructure({ schema, expected, actual: shape.lines, sameMajor: this.#sameMajor })
  }

  async #extensionVersions(session: Database): Promise<void> {
    const restored = await readExtensions(session)
    for (const [name, version] of Object.entries(this.#request.passport.extensions)) {
      const actual = restored[name]
      if (actual === undefined || actual === version) continue
      this.#request.onFinding({
        check: 'extensions',
        status: 'warn',
        reason: 'extension-version-differs',
        schema: '',
        object: name,
        expected: version,
        actual,
      })
    }
  }

  async #largeObjects(session: Database): Promise<void> {
    const expected = this.#request.passport.largeObjects
    const actual = await readLargeObjects(session)
    const sameData = expected.fingerprint === '-' || expected.fingerprint === actual.fingerprint
    if (expected.count === actual.count && sameData) return
    const describe = (each: typeof expected) =>
      `${each.count} large objects, fingerprint ${each.fingerprint}`
    this.#request.onFinding({
      check: 'large-objects',
      status: 'fail',
      reason: 'large-objects-differ',
      schema: '',
      object: 'large objects',
      expected: describe(expected),
      actual: describe(actual),
    })
  }

  async #planRows(session: Database): Promise<Work[]> {
    const { passport, moments, onFinding } = this.#request
    await session.query('BEGIN')
    const tables = await readTables(session)
    await session.query('COMMIT')
    const onReading = (reading: TableReading) => {
      this.#tablesSeen.add(`${reading.table.schema}.${reading.table.name}`)
      this.#note(reading)
      const finding = judgeTable(
        reading,
        passport.schemas[reading.table.schema]?.tables[reading.table.name],
      )
      if (finding) onFinding(finding)
      this.#world.log.progress({
        activity: 'rows',
        done: this.#tablesSeen.size,
        total: tables.length,
        unit: 'tables',
      })
    }
    return rowWork(tables, { moments, limit: passport.snapshotAt, onReading })
  }

  #note({ table, truth, newest }: TableReading): void {
    const schema = this.schemas.get(table.schema) ?? {
      tables: 0,
      rows: 0,
      tableRows: new Map<string, number>(),
    }
    this.schemas.set(table.schema, schema)
    schema.tables += 1
    schema.rows += truth[0]
    schema.tableRows.set(table.name, truth[0])
    if (newest && (!schema.newest || newest.at > schema.newest.at)) schema.newest = newest
  }

  /** pg_restore refreshes views from the restored rows: another number means that the source's was stale, which is its right. */
  #judgeMatview(schema: string, name: string, rows: number): void {
    const expected = this.#request.passport.schemas[schema]?.matviews[name]
    if (expected === undefined || expected === rows) return
    this.#request.onFinding({
      check: 'matviews',
      status: 'warn',
      reason: 'matview-stale',
      schema,
      object: name,
      expected: `${expected} rows`,
      actual: `${rows} rows`,
    })
  }

  async #planForeignKeys(session: Database): Promise<Work[]> {
    const keys = await readForeignKeys(session)
    this.foreignKeys = keys.length
    return portions(keys, 40).map((portion) => async (database: Database) => {
      const counts = await countOrphans(database, portion)
      for (const [index, key] of portion.entries()) this.#judgeKey(key, counts[index] ?? 0)
    })
  }

  #judgeKey(key: ForeignKeySpec, orphans: number): void {
    const place = { check: 'foreign-keys', schema: key.schema, object: `${key.table}.${key.name}` }
    if (orphans > 0)
      this.#request.onFinding({
        ...place,
        status: key.isValidated ? 'fail' : 'warn',
        reason: 'foreign-key-orphans',
        expected: '0 orphans',
        actual: `${orphans} orphans`,
      })
  }

  /** Checks pages of tables and B-trees where amcheck exists. */
  async amcheck(): Promise<void> {
    this.amcheckRan = await installAmcheck(this.#session())
    if (!this.amcheckRan) return
    const plan = await planAmcheck(this.#session())
    const report = (found: readonly { schema: string; relation: string; message: string }[]) => {
      for (const { schema, relation, message } of found)
        this.#request.onFinding({
          check: 'amcheck',
          status: 'fail',
          reason: 'heap-corrupt',
          schema,
          object: relation,
          expected: 'sound pages',
          actual: message,
        })
    }
    await workOff(this.#sessions, [
      ...portions(plan.heaps, 60).map(
        (oids) => async (database: Database) => report(await checkHeaps(database, oids)),
      ),
      ...portions(plan.btrees, 100).map(
        (oids) => async (database: Database) => report(await checkBtrees(database, oids)),
      ),
    ])
  }

  /** Ends the sessions. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#sessions.map((session) => session.close()))
  }

  #session(): Database {
    const [first] = this.#sessions
    if (!first) throw new Error('validation has no session')
    return first
  }
}
