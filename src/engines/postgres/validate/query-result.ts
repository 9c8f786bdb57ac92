import type { Cell, Row } from '../connection.ts'

/** What the answer of a query must be. */
export type Expectation =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'range'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'rows'; readonly rows: number }
  /** The row count of a table in the passport: `schema.table`, or `table` of the tenant. */
  | { readonly kind: 'table'; readonly table: string }

/** How an answer was judged; texts are foreign. */
export interface QueryResult {
  readonly status: 'pass' | 'fail' | 'unknown'
  /** Absent on pass. */
  readonly reason?:
    | 'query-failed'
    | 'query-error'
    | 'query-invalid'
    | 'query-writes'
    | 'query-timeout'
    | 'query-unjudged'
  readonly expected: string
  readonly actual: string
}

/** An answer as it comes, and what it is held against. */
export interface AnswerRequest {
  readonly tenant: string | undefined
  readonly rowsOf: (schema: string, table: string) => number | undefined
  /** Read no further than the judgement needs. */
  readonly rows: AsyncIterable<Row>
}

/** Rows that are counted where any would be one too many. */
const MOST_COUNTED = 1000

/** Judges the answer of a query. Throws only when the session is lost. */
export async function judgeResult(
  query: { readonly expect: Expectation; readonly timeoutSeconds: number },
  request: AnswerRequest,
): Promise<QueryResult> {
  const { expect } = query
  const expected = describe(expect, request)
  try {
    if (expect.kind === 'empty') return await judgeCount(0, MOST_COUNTED, { expected, request })
    if (expect.kind === 'rows')
      return await judgeCount(expect.rows, expect.rows + 1, { expected, request })
    return await judgeCell(expect, { expected, request })
  } catch (error) {
    return { expected, ...explain(error, query.timeoutSeconds) }
  }
}

interface Judging {
  readonly expected: string
  readonly request: AnswerRequest
}

async function judgeCount(
  wanted: number,
  most: number,
  { expected, request }: Judging,
): Promise<QueryResult> {
  let count = 0
  for await (const _ of request.rows) {
    count += 1
    if (count >= most) break
  }
  const actual = count >= most ? `${count} rows or more` : `${count} rows`
  return verdict(count === wanted, { expected, actual })
}

async function judgeCell(
  expect: Exclude<Expectation, { kind: 'empty' | 'rows' }>,
  { expected, request }: Judging,
): Promise<QueryResult> {
  const rows: Row[] = []
  for await (const row of request.rows) {
    rows.push(row)
    if (rows.length > 1) break
  }
  const [row] = rows
  if (!row || rows.length > 1)
    return verdict(false, { expected, actual: row ? 'more than one row' : 'no row' })
  const [cell = null] = row
  if (row.length !== 1)
    return { status: 'unknown', reason: 'query-invalid', expected, actual: `${row.length} columns` }
  const actual = cell ?? 'NULL'
  if (expect.kind === 'value') return verdict(isValue(cell, expect.value), { expected, actual })
  const figure = cell === null || cell.trim() === '' ? Number.NaN : Number(cell)
  if (expect.kind === 'range') return verdict(isWithin(figure, expect), { expected, actual })
  const rowsThere = rowsOfTable(expect.table, request)
  if (rowsThere === undefined)
    return { status: 'unknown', reason: 'query-unjudged', expected, actual }
  return verdict(figure === rowsThere, { expected, actual })
}

function verdict(passed: boolean, texts: Pick<QueryResult, 'expected' | 'actual'>): QueryResult {
  return passed
    ? { status: 'pass', ...texts }
    : { status: 'fail', reason: 'query-failed', ...texts }
}

/** PostgreSQL's text: `t` and `f` for booleans; `28`, `28.00` and `2.8e1` are one number. */
function isValue(cell: Cell, value: string | number | boolean | null): boolean {
  if (cell === null || value === null) return cell === value
  if (typeof value === 'boolean') return cell === (value ? 't' : 'f')
  return typeof value === 'number' ? Number(cell) === value : cell === value
}

function isWithin(
  figure: number,
  {
    min = Number.NEGATIVE_INFINITY,
    max = Number.POSITIVE_INFINITY,
  }: { min?: number; max?: number },
): boolean {
  return figure >= min && figure <= max
}

function rowsOfTable(table: string, { tenant, rowsOf }: AnswerRequest): number | undefined {
  if (tenant !== undefined) return rowsOf(tenant, table)
  const dot = table.indexOf('.')
  return rowsOf(table.slice(0, dot), table.slice(dot + 1))
}

function describe(expect: Expectation, request: AnswerRequest): string {
  switch (expect.kind) {
    case 'value':
      return expect.value === null ? 'NULL' : String(expect.value)
    case 'range':
      return describeRange(expect)
    case 'empty':
      return '0 rows'
    case 'rows':
      return `${expect.rows} rows`
    case 'table': {
      const rows = rowsOfTable(expect.table, request)
      const whose =
        request.tenant === undefined ? expect.table : `${request.tenant}.${expect.table}`
      return rows === undefined
        ? `the rows of ${whose}, which the passport does not know`
        : `${rows} (${whose})`
    }
  }
}

function describeRange({ min, max }: { min?: number; max?: number }): string {
  if (max === undefined) return `at least ${min}`
  return min === undefined ? `at most ${max}` : `from ${min} to ${max}`
}

/**
 * What an error of the server says of the question or of the data, by its SQLSTATE. Source: PostgreSQL manual,
 * "PostgreSQL Error Codes". Classes 08 and 57P mean that there is no server any more, 53 that its place is full.
 * @throws the error itself when it says neither.
 */
function explain(
  error: unknown,
  timeoutSeconds: number,
): Pick<QueryResult, 'status' | 'reason' | 'actual'> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!(error instanceof Error) || !/^[0-9A-Z]{5}$/.test(code) || /^(08|53|57P)/.test(code))
    throw error
  const actual = error.message
  if (code === '25006') return { status: 'unknown', reason: 'query-writes', actual }
  if (code === '57014')
    return {
      status: 'unknown',
      reason: 'query-timeout',
      actual: `no answer in ${timeoutSeconds} s`,
    }
  // 42: syntax, or an object that is not there or not for us; 0A: not supported.
  if (/^(42|0A)/.test(code)) return { status: 'unknown', reason: 'query-invalid', actual }
  return { status: 'fail', reason: 'query-error', actual }
}
