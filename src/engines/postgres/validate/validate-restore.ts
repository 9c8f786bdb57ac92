import type { Passport } from '../../../passport/passport.ts'
import type { World } from '../../../ports.ts'
import type { Finding } from '../../../report/report.ts'
import { analyseCatalogue } from '../catalogue/analyse-catalogue.ts'
import { connect, type Database } from '../connection.ts'
import type { ConnectionSettings } from '../connection-settings.ts'
import { readMatviews } from '../passport/contents.ts'
import type { TableReading } from '../truth/fingerprint.ts'
import type { MomentRule } from '../truth/moments.ts'
import { readTables, type TableSpec } from '../truth/tables.ts'
import {
  type AmcheckHome,
  checkBtrees,
  checkHeaps,
  installAmcheck,
  planAmcheck,
} from './amcheck.ts'
import { type CheckedKey, countOrphans, listForeignKeys } from './foreign-keys.ts'
import { judgeTable, missingTables, relationKey, rowWork } from './rows.ts'
import { compareCatalogue } from './structure.ts'
import { portions, type Work, workOff } from './work-queue.ts'

/** What validation needs to know. */
export interface ValidationRequest {
  readonly target: ConnectionSettings
  /** Null for a foreign dump: nothing says what it must contain, only what contradicts itself is found. */
  readonly passport: Passport | null
  /** One schema was restored alone, and `passport` is what `tenantTruth` leaves of it. */
  readonly only?: string | undefined
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
  /** False where staging does not offer amcheck. */
  amcheckRan = false
  readonly #request: ValidationRequest
  readonly #world: World
  readonly #sessions: readonly Database[]
  readonly #tablesSeen = new Set<string>()

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
    const { passport, onFinding } = this.#request
    await workOff(this.#sessions, [
      (session) => this.#compareCatalogue(session),
      async (session) => [
        ...(await this.#planRows(session)),
        (each) => this.#planForeignKeys(each),
      ],
    ])
    if (!passport) return
    for (const finding of missingTables(passport, this.#tablesSeen)) onFinding(finding)
    for (const { schema, name, rows: count } of await readMatviews(this.#session()))
      this.#judgeMatview(schema, name, count)
  }

  /** With statistics that a restore has not made: the comparison asks of every table with every other. */
  async #compareCatalogue(session: Database): Promise<void> {
    const { passport, only, onFinding } = this.#request
    await analyseCatalogue(session)
    if (passport) await compareCatalogue(session, { passport, only }, onFinding)
  }

  async #planRows(session: Database): Promise<Work[]> {
    const { passport, moments, onFinding } = this.#request
    await session.query('BEGIN')
    const tables = (await readTables(session)).filter((table) => this.#isLookedAt(table))
    await session.query('COMMIT')
    const onReading = (reading: TableReading) => {
      const { schema, name } = reading.table
      this.#tablesSeen.add(relationKey(schema, name))
      this.#note(reading)
      const finding = passport && judgeTable(reading, passport.schemas[schema]?.tables[name])
      if (finding) onFinding(finding)
      this.#world.log.progress({
        activity: 'rows',
        done: this.#tablesSeen.size,
        total: tables.length,
        unit: 'tables',
      })
    }
    return rowWork(tables, {
      moments,
      limit: passport?.snapshotAt ?? this.#world.clock.now().toISOString(),
      onReading,
    })
  }

  /** Of a schema restored alone: its own tables, and those elsewhere whose rows came with it. */
  #isLookedAt({ schema, name }: TableSpec): boolean {
    const { only, passport } = this.#request
    return (
      only === undefined || schema === only || passport?.schemas[schema]?.tables[name] !== undefined
    )
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
    const expected = this.#request.passport?.schemas[schema]?.matviews[name]
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
    const keys = await listForeignKeys(session)
    return portions(keys, 40).map((portion) => async (database: Database) => {
      for (const key of await countOrphans(database, portion)) this.#judgeKey(key)
    })
  }

  #judgeKey({ schema, table, name, isValidated, orphans }: CheckedKey): void {
    if (orphans === 0) return
    this.#request.onFinding({
      check: 'foreign-keys',
      schema,
      object: `${table}.${name}`,
      status: isValidated ? 'fail' : 'warn',
      reason: 'foreign-key-orphans',
      expected: '0 orphans',
      actual: `${orphans} orphans`,
    })
  }

  /** Checks pages of tables and B-trees where amcheck exists, and leaves the database as it was. */
  async amcheck(): Promise<void> {
    const home = await installAmcheck(this.#session())
    this.amcheckRan = home !== null
    if (!home) return
    try {
      await this.#checkPages(home)
    } finally {
      await home.remove()
    }
  }

  async #checkPages(home: AmcheckHome): Promise<void> {
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
        (oids) => async (database: Database) => report(await checkHeaps(database, home, oids)),
      ),
      ...portions(plan.btrees, 100).map(
        (oids) => async (database: Database) => report(await checkBtrees(database, home, oids)),
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
