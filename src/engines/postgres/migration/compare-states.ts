import type { World } from '../../../ports.ts'
import { analyseCatalogue } from '../catalogue/analyse-catalogue.ts'
import { connect, type Database } from '../connection.ts'
import type { ConnectionSettings } from '../connection-settings.ts'
import { type CheckedKey, countOrphans, listForeignKeys } from '../validate/foreign-keys.ts'
import { rowWork } from '../validate/rows.ts'
import { portions, type Work, workOff } from '../validate/work-queue.ts'
import { type BothStates, compareRows, type RowDifference } from './compare-rows.ts'
import { type Pairing, pairTables } from './pair-tables.ts'
import { type DatabaseState, readState } from './read-state.ts'
import type { StagedTable } from './staged-tables.ts'

/** A foreign key whose rows point nowhere since the migration. */
export interface NewOrphans {
  readonly schema: string
  readonly table: string
  readonly name: string
  readonly rows: number
}

/** Everything that two states of a database have not in common. */
export interface StateComparison {
  readonly before: DatabaseState
  readonly after: DatabaseState
  readonly pairing: Pairing
  readonly rows: readonly RowDifference[]
  /** Rows that went with dropped tables, by OID. */
  readonly droppedRows: ReadonlyMap<string, number>
  readonly orphans: readonly NewOrphans[]
}

/** Two databases of one server: as it was, and as the migration left it. */
export interface ComparisonRequest {
  readonly before: ConnectionSettings
  readonly after: ConnectionSettings
  /** Sessions on each of the two. */
  readonly sessions: number
}

/** Compares structure, rows, sequences and foreign keys of two databases. */
export async function compareStates(
  request: ComparisonRequest,
  world: World,
): Promise<StateComparison> {
  const states = await openBoth(request, world)
  try {
    const [first, second] = [firstOf(states.before), firstOf(states.after)]
    const [before, after] = await Promise.all([readFresh(first), readFresh(second)])
    const pairing = pairTables(before.tables, after.tables)
    const rows = await compareRows(pairing.pairs, states, (done, total) =>
      world.log.progress({ activity: 'rows', done, total, unit: 'tables' }),
    )
    const droppedRows = await countRows(pairing.dropped, states.before)
    const orphans = await findNewOrphans(states)
    return { before, after, pairing, rows, droppedRows, orphans }
  } finally {
    await Promise.allSettled([...states.before, ...states.after].map((each) => each.close()))
  }
}

async function openBoth(request: ComparisonRequest, world: World): Promise<BothStates> {
  const open = (settings: ConnectionSettings) =>
    Promise.all(
      Array.from({ length: Math.max(1, request.sessions) }, () => connect(settings, world.signal)),
    )
  return { before: await open(request.before), after: await open(request.after) }
}

function firstOf(sessions: readonly Database[]): Database {
  const [first] = sessions
  if (!first) throw new RangeError('a comparison needs a session on each state')
  return first
}

async function readFresh(session: Database): Promise<DatabaseState> {
  await analyseCatalogue(session)
  return readState(session)
}

async function countRows(
  tables: readonly StagedTable[],
  sessions: readonly Database[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  const oids = new Map(tables.map((table) => [`${table.schema}\0${table.name}`, table.oid]))
  const work = rowWork(
    tables.map((table) => ({ ...table, columns: [] })),
    {
      moments: [],
      limit: 'infinity',
      onReading: ({ table: { schema, name }, truth }) =>
        counts.set(oids.get(`${schema}\0${name}`) ?? '', truth[0]),
    },
  )
  await workOff(sessions, work)
  return counts
}

/** Keys that say they are valid, yet have more rows without a partner than they had: checks were switched off. */
async function findNewOrphans({ before, after }: BothStates): Promise<NewOrphans[]> {
  const found = (await keysWithOrphans(after)).filter(({ isValidated }) => isValidated)
  if (found.length === 0) return []
  const known = new Map((await keysWithOrphans(before)).map((key) => [nameOf(key), key.orphans]))
  return found
    .filter((key) => key.orphans > (known.get(nameOf(key)) ?? 0))
    .map(({ schema, table, name, orphans }) => ({ schema, table, name, rows: orphans }))
}

async function keysWithOrphans(sessions: readonly Database[]): Promise<CheckedKey[]> {
  const found: CheckedKey[] = []
  const keys = await listForeignKeys(firstOf(sessions))
  const work: Work[] = portions(keys, 40).map((portion) => async (session) => {
    const checked = await countOrphans(session, portion)
    found.push(...checked.filter(({ orphans }) => orphans > 0))
  })
  await workOff(sessions, work)
  return found
}

function nameOf({ schema, table, name }: CheckedKey): string {
  return `${schema}\0${table}\0${name}`
}
