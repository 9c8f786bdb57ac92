import pg from 'pg'
import Cursor from 'pg-cursor'
import type { ConnectionSettings } from './connection-settings.ts'
import { LostConnection } from './lost-connection.ts'

/** One value as PostgreSQL sends it in text format. */
export type Cell = string | null

/** A row as an array of text cells, in the order of the select list. */
export type Row = readonly Cell[]

/**
 * What every session of ours runs under, so that text output and hashes do not depend on the settings of
 * database, role or server. Timeouts are off because the snapshot session sits idle while pg_dump works.
 */
export const SESSION_SETTINGS: Readonly<Record<string, string>> = {
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  TimeZone: 'UTC',
  extra_float_digits: '3',
  bytea_output: 'hex',
  lc_monetary: 'C',
  search_path: 'pg_catalog',
  row_security: 'off',
  quote_all_identifiers: 'off',
  xmloption: 'content',
  jit: 'off',
  synchronize_seqscans: 'off',
  statement_timeout: '0',
  idle_in_transaction_session_timeout: '0',
  max_parallel_workers_per_gather: '0',
  client_min_messages: 'error',
}

/** A session on one PostgreSQL server; every cell comes as text. */
export interface Database {
  query(sql: string, values?: readonly unknown[]): Promise<Row[]>
  /** Several statements without parameters; results are dropped. */
  script(sql: string): Promise<void>
  /** Rows in portions, so that memory does not grow with the result. */
  stream(sql: string, values?: readonly unknown[]): AsyncIterable<Row>
  /** Whether a BEGIN of ours is still open. */
  readonly inTransaction: boolean
  /** Backend process id on the server, for cancelling from elsewhere. */
  readonly backendPid: number
  close(): Promise<void>
}

/** Few enough to die young: what lives while its portion is worked on is promoted, and collected late. */
const ROWS_PER_FETCH = 250
const asText = { getTypeParser: () => (value: string) => value }

/**
 * Opens a session with `SESSION_SETTINGS` applied. Aborting the signal destroys the connection, so that a
 * running statement rejects at once.
 * @throws the driver's error when the server cannot be reached or refuses the login.
 */
export async function connect(
  settings: ConnectionSettings,
  signal?: AbortSignal,
): Promise<Database> {
  signal?.throwIfAborted()
  const client = new pg.Client({
    host: settings.host,
    port: settings.port,
    database: settings.database,
    user: settings.user,
    password: settings.password,
    ssl: tlsOptions(settings.sslMode),
    application_name: settings.applicationName ?? 'lastro',
    connectionTimeoutMillis: 15_000,
    keepAlive: true,
    types: asText,
  })
  const loss = new LostConnection(client)
  await client.connect()
  const destroy = () => void client.end().catch(() => undefined)
  signal?.addEventListener('abort', destroy, { once: true })
  const database = wrap(client, loss, () => signal?.removeEventListener('abort', destroy))
  await database.query(settingsStatement())
  return database
}

function wrap(client: pg.Client, loss: LostConnection, detach: () => void): Database {
  let inTransaction = false
  return {
    get inTransaction() {
      return inTransaction
    },
    get backendPid() {
      return Number(Reflect.get(client, 'processID') ?? 0)
    },
    async query(sql, values) {
      loss.check()
      if (/^(COMMIT|ROLLBACK$)/.test(sql)) inTransaction = false
      const result = await client.query({
        text: sql,
        values: [...(values ?? [])],
        rowMode: 'array',
      })
      if (sql.startsWith('BEGIN')) inTransaction = true
      return result.rows
    },
    async script(sql) {
      loss.check()
      await client.query(sql)
    },
    async *stream(sql, values) {
      loss.check()
      const cursor = client.query(
        new Cursor<Row>(sql, [...(values ?? [])], { rowMode: 'array', types: asText }),
      )
      try {
        for (;;) {
          const rows = await loss.unlessLost(cursor.read(ROWS_PER_FETCH))
          if (rows.length === 0) return
          yield* rows
        }
      } finally {
        // What was lost needs no closing.
        await loss.unlessLost(cursor.close()).catch(() => undefined)
      }
    },
    async close() {
      detach()
      await client.end()
    },
  }
}

/** One statement that sets all of `SESSION_SETTINGS`; a setting the server does not know is left alone. */
function settingsStatement(): string {
  const names = Object.entries(SESSION_SETTINGS).map(
    ([name, value]) => `(${quoteLiteral(name.toLowerCase())}, ${quoteLiteral(value)})`,
  )
  return `SELECT pg_catalog.set_config(s.name, w.value, false)
    FROM (VALUES ${names.join(', ')}) AS w(name, value) JOIN pg_catalog.pg_settings s ON lower(s.name) = w.name`
}

/** `verify-*` checks the certificate against the system's authorities; `prefer` is not offered by the driver and means plain here. */
function tlsOptions(mode: ConnectionSettings['sslMode']): false | { rejectUnauthorized: boolean } {
  if (mode === undefined || mode === 'disable' || mode === 'prefer') return false
  return { rejectUnauthorized: mode !== 'require' }
}

/** An SQL string literal. */
export function quoteLiteral(text: string): string {
  return pg.escapeLiteral(text)
}

/** An SQL identifier, always quoted. */
export function quoteIdentifier(name: string): string {
  return pg.escapeIdentifier(name)
}
