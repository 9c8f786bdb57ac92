import { CheckFailure } from '../../../errors.ts'
import { type Database, quoteIdentifier, quoteLiteral } from '../connection.ts'
import { isSqlState } from '../dump/snapshot-session.ts'
import {
  type OutsideKey,
  type OutsideReferences,
  type OutsideView,
  type Publishing,
  readOutsideReferences,
} from './outside-references.ts'
import { findSchema, lockTables } from './schemas.ts'

/** Two schemas of one database that change places. */
export interface SchemaSwap {
  readonly schema: string
  /** OID of what bears that name now; null when nothing does. */
  readonly liveOid: string | null
  readonly keptName: string
  readonly fresh: { readonly name: string; readonly oid: string }
}

/** Clients that hold a table for long keep the swap waiting; then it lets them go on and tries again. */
const LOCK_SECONDS = 5
const ATTEMPTS = 6

/**
 * Swaps two schemas in one transaction that first takes every table of the living one for itself: who writes has finished
 * before, or waits and then finds the new tables. What refers to the schema from outside is made anew for the new one.
 * @returns seconds for which the tables were locked.
 * @throws CheckFailure `sessions-remain`, `outside-key-breaks`, `outside-references`, `recovery-state-unknown`.
 */
export async function swapSchemas(swap: SchemaSwap, session: Database): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const started = performance.now()
    try {
      await trySwap(swap, session)
      return (performance.now() - started) / 1000
    } catch (error) {
      await session.query('ROLLBACK')
      const isBusy = isSqlState(error, '55P03') || isSqlState(error, '40P01')
      if (!isBusy) throw explain(error)
      if (attempt === ATTEMPTS) throw busy(swap.schema, error)
    }
  }
}

async function trySwap(swap: SchemaSwap, session: Database): Promise<void> {
  const { schema, liveOid, keptName, fresh } = swap
  await session.query('BEGIN')
  await session.query(`SET LOCAL lock_timeout = '${LOCK_SECONDS}s'`)
  if (liveOid !== null) await lockTables(session, liveOid)
  await assertIdentity(session, swap)
  const references = liveOid === null ? null : await readOutsideReferences(session, liveOid)
  if (references && references.immovable.length > 0) throw immovable(references)
  if (liveOid !== null) await rename(session, schema, keptName)
  await rename(session, fresh.name, schema)
  if (references)
    for (const statement of remakeStatements(references, schema, keptName))
      await session.query(statement)
  await session.query('COMMIT')
}

async function rename(session: Database, from: string, to: string): Promise<void> {
  await session.query(`ALTER SCHEMA ${quoteIdentifier(from)} RENAME TO ${quoteIdentifier(to)}`)
}

async function assertIdentity(session: Database, swap: SchemaSwap): Promise<void> {
  const live = (await findSchema(session, swap.schema))?.oid ?? null
  const fresh = (await findSchema(session, swap.fresh.name))?.oid ?? null
  if (live === swap.liveOid && fresh === swap.fresh.oid) return
  const detail = `${swap.schema}: ${live ?? 'none'}, ${swap.fresh.name}: ${fresh ?? 'none'}`
  throw new CheckFailure('recovery-state-unknown', `not the schemas they were: ${detail}`, {
    detail,
  })
}

/** Definitions name the schema as it was called, and that is now the new one. */
function remakeStatements(
  { keys, views, publishings }: OutsideReferences,
  schema: string,
  keptName: string,
): string[] {
  return [
    ...keys.flatMap(remakeKey),
    ...views.map(remakeView),
    ...publishings.flatMap((each) => republish(each, schema, keptName)),
  ]
}

function remakeKey({ schema, table, name, definition, comment }: OutsideKey): string[] {
  const [on, key] = [qualified(schema, table), quoteIdentifier(name)]
  return [
    `ALTER TABLE ${on} DROP CONSTRAINT ${key}`,
    `ALTER TABLE ${on} ADD CONSTRAINT ${key} ${definition}`,
    ...(comment === null
      ? []
      : [`COMMENT ON CONSTRAINT ${key} ON ${on} IS ${quoteLiteral(comment)}`]),
  ]
}

/** In place of itself, so that its owner, grants and what reads it stay. */
function remakeView({ schema, name, definition, options }: OutsideView): string {
  const having = options === null ? '' : ` WITH (${options})`
  return `CREATE OR REPLACE VIEW ${qualified(schema, name)}${having} AS ${definition}`
}

function republish(each: Publishing, schema: string, keptName: string): string[] {
  const publication = `ALTER PUBLICATION ${quoteIdentifier(each.publication)}`
  if (each.table === null)
    return [
      `${publication} DROP TABLES IN SCHEMA ${quoteIdentifier(keptName)}`,
      `${publication} ADD TABLES IN SCHEMA ${quoteIdentifier(schema)}`,
    ]
  const columns = each.columns === null ? '' : ` (${each.columns})`
  const filter = each.filter === null ? '' : ` WHERE (${each.filter})`
  return [
    `${publication} DROP TABLE ${qualified(keptName, each.table)}`,
    `${publication} ADD TABLE ${qualified(schema, each.table)}${columns}${filter}`,
  ]
}

function qualified(schema: string, name: string): string {
  return `${quoteIdentifier(schema)}.${quoteIdentifier(name)}`
}

/** The list of what cannot follow. */
export function immovable({ immovable: all }: OutsideReferences): CheckFailure {
  const [first] = all
  const object = first ? `${first.kind} ${first.object}` : ''
  return new CheckFailure('outside-references', `${all.length} objects elsewhere refer to it`, {
    count: all.length,
    object,
  })
}

/** foreign_key_violation; what else the remaking of references can meet is a table or column that the backup does not have. */
function explain(error: unknown): unknown {
  if (error instanceof CheckFailure) return error
  const detail = error instanceof Error ? error.message : String(error)
  if (isSqlState(error, '23503')) return new CheckFailure('outside-key-breaks', detail, { detail })
  const isStructure = ['42P01', '42703', '42P16', '42830', '42804'].some((code) =>
    isSqlState(error, code),
  )
  if (!isStructure) return error
  return new CheckFailure('outside-references', `a reference cannot follow: ${detail}`, {
    count: 1,
    object: detail,
  })
}

function busy(schema: string, error: unknown): CheckFailure {
  const detail = error instanceof Error ? error.message : String(error)
  return new CheckFailure(
    'sessions-remain',
    `the tables of ${schema} could not be locked in ${ATTEMPTS} attempts: ${detail}`,
    { detail },
  )
}
