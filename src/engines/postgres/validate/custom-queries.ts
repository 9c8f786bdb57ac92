import type { World } from '../../../ports.ts'
import { connect, type Database, quoteIdentifier } from '../connection.ts'
import type { ConnectionSettings } from '../connection-settings.ts'
import { type Expectation, judgeResult, type QueryResult } from './query-result.ts'
import { type Work, workOff } from './work-queue.ts'

/** A question of the operator's own to the restored database. */
export interface CustomQuery {
  /** In the operator's words. */
  readonly name: string
  /** One statement that reads. */
  readonly query: string
  readonly per: 'once' | 'tenant'
  readonly expect: Expectation
  readonly timeoutSeconds: number
}

/** What is asked, where, and what it is held against. */
export interface QueriesRequest {
  readonly settings: ConnectionSettings
  readonly queries: readonly CustomQuery[]
  readonly tenants: readonly string[]
  /** Rows of a table in the passport; undefined: nobody knows. */
  readonly rowsOf: (schema: string, table: string) => number | undefined
  /** Sessions working side by side. */
  readonly jobs: number
}

/** How a query went. Texts are masked and short. */
export interface QueryOutcome extends QueryResult {
  readonly query: string
  /** Absent for one that is asked once. */
  readonly tenant?: string
}

/** What a report shows of an answer at most. */
const SHOWN_CHARACTERS = 160

/**
 * Puts every query, those per tenant once for each, in a transaction that cannot write. An answer that is not as expected
 * is an outcome; only a lost server or a cancellation throws.
 */
export async function runQueries(
  request: QueriesRequest,
  world: World,
): Promise<readonly QueryOutcome[]> {
  const asked = request.queries.flatMap((query): Asked[] =>
    query.per === 'once' ? [{ query }] : request.tenants.map((tenant) => ({ query, tenant })),
  )
  const outcomes: QueryOutcome[] = []
  const work = asked.map(
    (each, index): Work =>
      async (database) => {
        outcomes[index] = masked(await ask(each, database, request), each, world)
      },
  )
  const sessions = await openSessions(Math.min(request.jobs, work.length), request, world)
  try {
    await workOff(sessions, work)
  } finally {
    await Promise.allSettled(sessions.map((session) => session.close()))
  }
  return outcomes
}

interface Asked {
  readonly query: CustomQuery
  readonly tenant?: string
}

async function openSessions(
  count: number,
  { settings }: QueriesRequest,
  world: World,
): Promise<readonly Database[]> {
  return Promise.all(Array.from({ length: count }, () => connect(settings, world.signal)))
}

async function ask(
  { query, tenant }: Asked,
  database: Database,
  { rowsOf }: QueriesRequest,
): Promise<QueryResult> {
  await database.query('BEGIN READ ONLY')
  try {
    await database.query(`SET LOCAL statement_timeout = ${Math.ceil(query.timeoutSeconds * 1000)}`)
    await database.query(`SET LOCAL search_path = ${searchPath(tenant)}`)
    return await judgeResult(query, { tenant, rowsOf, rows: database.stream(query.query) })
  } finally {
    await database.query('ROLLBACK')
  }
}

/** Types and operators of extensions mostly live in `public`; a tenant's own objects come first. */
function searchPath(tenant: string | undefined): string {
  return tenant === undefined ? 'public' : `${quoteIdentifier(tenant)}, public`
}

/** Masked before it is cut: of half a secret nobody would recognise the rest. */
function masked(
  result: QueryResult,
  { query, tenant }: Asked,
  { redact }: Pick<World, 'redact'>,
): QueryOutcome {
  const brief = (text: string) => {
    const whole = redact(text)
    return whole.length > SHOWN_CHARACTERS ? `${whole.slice(0, SHOWN_CHARACTERS - 1)}…` : whole
  }
  return {
    ...result,
    query: query.name,
    ...(tenant !== undefined && { tenant }),
    expected: brief(result.expected),
    actual: brief(result.actual),
  }
}
