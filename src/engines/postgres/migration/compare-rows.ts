import type { TableTruth } from '../../../passport/passport.ts'
import type { Database, Row } from '../connection.ts'
import { quoteIdentifier } from '../connection.ts'
import { hashedColumn } from '../truth/columns.ts'
import type { TableSpec } from '../truth/tables.ts'
import { rowWork } from '../validate/rows.ts'
import { workOff } from '../validate/work-queue.ts'
import { comparable, type TablePair } from './pair-tables.ts'

/** How the rows of one table differ, in the columns that both states have. */
export interface RowDifference {
  readonly pair: TablePair
  readonly rowsBefore: number
  readonly rowsAfter: number
  readonly lost: number
  readonly added: number
  readonly changed: number
  /** The only difference is the text of columns that have another type now. */
  readonly isConversion: boolean
}

/** Sessions on both states; as many of one as of the other. */
export interface BothStates {
  readonly before: readonly Database[]
  readonly after: readonly Database[]
}

/**
 * Compares the rows of all pairs: by fingerprint, and only where those differ row by row. Rows are told apart by their
 * primary key; without one a changed row counts as one lost and one added.
 */
export async function compareRows(
  pairs: readonly TablePair[],
  states: BothStates,
  onTable: (done: number, total: number) => void,
): Promise<RowDifference[]> {
  let done = 0
  const count = () => onTable(++done, pairs.length * 2)
  const specs = pairs.map((pair) => ({ pair, ...comparable(pair) }))
  const truths = await Promise.all([
    readTruths(
      specs.map((spec) => spec.before),
      states.before,
      count,
    ),
    readTruths(
      specs.map((spec) => spec.after),
      states.after,
      count,
    ),
  ])
  const [session, other] = [states.before[0], states.after[0]]
  if (!session || !other) throw new RangeError('a comparison needs a session on each state')
  const differences: RowDifference[] = []
  for (const { pair } of specs) {
    const [one, two] = [truths[0].get(pair.before.oid), truths[1].get(pair.after.oid)]
    if (!one || !two || (one[0] === two[0] && one[1] === two[1])) continue
    differences.push(await describeDifference(pair, [one[0], two[0]], [session, other]))
  }
  return differences
}

/** Rows and fingerprint by OID. */
async function readTruths(
  tables: readonly TableSpec[],
  sessions: readonly Database[],
  onTable: () => void,
): Promise<ReadonlyMap<string, TableTruth>> {
  const truths = new Map<string, TableTruth>()
  const work = rowWork(tables, {
    moments: [],
    limit: 'infinity',
    onReading: ({ table, truth }) => {
      truths.set(oidOf(table), truth)
      onTable()
    },
  })
  await workOff(sessions, work)
  return truths
}

function oidOf(table: TableSpec): string {
  return 'oid' in table ? String(table.oid) : ''
}

async function describeDifference(
  pair: TablePair,
  [rowsBefore, rowsAfter]: readonly [number, number],
  sessions: readonly [Database, Database],
): Promise<RowDifference> {
  const common = { pair, rowsBefore, rowsAfter }
  if (pair.columns.length === 0)
    return {
      ...common,
      lost: Math.max(0, rowsBefore - rowsAfter),
      added: Math.max(0, rowsAfter - rowsBefore),
      changed: 0,
      isConversion: false,
    }
  const counts = await countDifferences(pair, sessions)
  if (!pair.columns.some(({ isConverted }) => isConverted))
    return { ...common, ...counts, isConversion: false }
  const columns = pair.columns.filter(({ isConverted }) => !isConverted)
  const kept = columns.length === 0 ? NONE : await countDifferences({ ...pair, columns }, sessions)
  const isConversion = kept.lost + kept.added + kept.changed === 0 && rowsBefore === rowsAfter
  return { ...common, ...(isConversion ? counts : kept), isConversion }
}

type Counts = Pick<RowDifference, 'lost' | 'added' | 'changed'>

const NONE: Counts = { lost: 0, added: 0, changed: 0 }

async function countDifferences(
  pair: TablePair,
  sessions: readonly [Database, Database],
): Promise<Counts> {
  const specs = comparable(pair)
  const isKept = pair.before.key.every((number) =>
    pair.columns.some((column) => column.before.number === number),
  )
  const keyed = (name: (column: TablePair['columns'][number]) => string) =>
    isKept
      ? pair.columns.filter(({ before }) => pair.before.key.includes(before.number)).map(name)
      : []
  await Promise.all(sessions.map((session) => session.query('BEGIN READ ONLY')))
  const counts = await mergeRows(
    sessions[0].stream(
      rowHashes(
        specs.before,
        keyed(({ before }) => before.name),
      ),
    ),
    sessions[1].stream(
      rowHashes(
        specs.after,
        keyed(({ after }) => after.name),
      ),
    ),
  )
  await Promise.all(sessions.map((session) => session.query('COMMIT')))
  return counts
}

/** Hash of the key and hash of the row, in order; without a key the row stands for itself. */
function rowHashes(table: TableSpec, key: readonly string[]): string {
  const hash = (columns: TableSpec['columns']) =>
    `hash_record_extended(ROW(${columns.map(hashedColumn).join(', ')}), 0)`
  const row = hash(table.columns)
  const identity =
    key.length > 0 ? hash(table.columns.filter(({ name }) => key.includes(name))) : row
  return `SELECT r.k::text, r.h::text FROM (SELECT ${identity} AS k, ${row} AS h
    FROM ONLY ${quoteIdentifier(table.schema)}.${quoteIdentifier(table.name)} OFFSET 0) r ORDER BY r.k, r.h`
}

/** Walks two ordered streams of rows side by side; memory holds one row of each. */
async function mergeRows(before: AsyncIterable<Row>, after: AsyncIterable<Row>): Promise<Counts> {
  const [left, right] = [before[Symbol.asyncIterator](), after[Symbol.asyncIterator]()]
  const next = async (rows: AsyncIterator<Row>) => toHashes(await rows.next())
  let [one, two] = [await next(left), await next(right)]
  let [lost, added, changed] = [0, 0, 0]
  while (one || two) {
    if (one && (!two || one.key < two.key)) {
      lost += 1
      one = await next(left)
    } else if (two && (!one || two.key < one.key)) {
      added += 1
      two = await next(right)
    } else {
      if (one?.row !== two?.row) changed += 1
      ;[one, two] = [await next(left), await next(right)]
    }
  }
  return { lost, added, changed }
}

function toHashes(result: IteratorResult<Row>): { key: bigint; row: bigint } | undefined {
  if (result.done) return undefined
  const [key, row] = result.value
  return { key: BigInt(key ?? 0), row: BigInt(row ?? 0) }
}
