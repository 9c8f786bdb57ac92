import { setTimeout as delay } from 'node:timers/promises'
import { CheckFailure } from '../../../errors.ts'
import { type Database, quoteIdentifier } from '../connection.ts'
import { isSqlState } from '../dump/snapshot-session.ts'
import { type DatabaseProperties, readProperties } from '../properties/database-properties.ts'
import { giveProperties } from '../properties/give-properties.ts'

/** Two databases that change places. */
export interface DatabaseSwap {
  /** Name under which clients look for it. */
  readonly database: string
  /** OID of what bears that name now; null when nothing does. */
  readonly liveOid: string | null
  /** Name that the living one gets. */
  readonly keptName: string
  /** What takes its place. */
  readonly fresh: { readonly name: string; readonly oid: string }
  /**
   * What the new one gets: what the living one has; what a passport says of one that is gone, or, where it says nothing, what
   * everybody has; nothing when it has its own, because it once stood there.
   */
  readonly properties: 'of-the-living' | DatabaseProperties | 'default' | 'own'
}

/** What a swap did. */
export interface SwapResult {
  /** For how long nobody could connect. */
  readonly seconds: number
  /** Settings of a passport that this server does not take. */
  readonly refused: readonly string[]
}

/** A session that renames, and one that ends whoever stands in the way meanwhile; neither in one of the two databases. */
export interface SwapSessions {
  readonly door: Database
  readonly usher: Database
}

/** A rename looks for five seconds whether the others have gone. */
const ATTEMPTS = 4
const USHER_MILLISECONDS = 20
const LOCK_SECONDS = 15

/**
 * Ends whom the role may end; to try another is an error since the minors of November 2023, and some of those go by
 * themselves. Autovacuum has no user: the rename itself ends it. `backend_type` would not do, for whoever may not read all
 * statistics sees none.
 */
const END_OTHERS = `SELECT pg_terminate_backend(a.pid) FROM pg_stat_activity a JOIN pg_roles r ON r.oid = a.usesysid
WHERE a.datid = $1::oid AND a.pid <> pg_backend_pid()
  AND (NOT r.rolsuper OR (SELECT rolsuper FROM pg_roles WHERE rolname = current_user))`

/**
 * Swaps two databases in one transaction. The first rename takes the server's lock on the database: who connects from
 * then on waits until the end. Whoever was connected is ended. Dies the client, the server rolls back.
 * @throws CheckFailure `sessions-remain`, `properties-differ`; the driver's error otherwise. Both names are then as before,
 *   unless the connection broke: then only the server knows.
 */
export async function swapDatabases(
  swap: DatabaseSwap,
  sessions: SwapSessions,
): Promise<SwapResult> {
  for (let attempt = 1; ; attempt += 1) {
    const started = performance.now()
    try {
      const refused = await trySwap(swap, sessions)
      return { seconds: (performance.now() - started) / 1000, refused }
    } catch (error) {
      await sessions.door.query('ROLLBACK')
      if (!isInUse(error)) throw error
      if (attempt === ATTEMPTS) throw sessionsRemain(swap.database, error)
    }
  }
}

async function trySwap(
  swap: DatabaseSwap,
  { door, usher }: SwapSessions,
): Promise<readonly string[]> {
  const { database, liveOid, keptName, fresh } = swap
  await door.query('BEGIN')
  await door.query(`SET LOCAL lock_timeout = '${LOCK_SECONDS}s'`)
  if (liveOid !== null) await rename({ from: database, to: keptName, oid: liveOid }, door, usher)
  await rename({ from: fresh.name, to: database, oid: fresh.oid }, door, usher)
  const refused = await takeProperties(swap, door)
  await door.query('COMMIT')
  return refused
}

async function rename(
  { from, to, oid }: { readonly from: string; readonly to: string; readonly oid: string },
  door: Database,
  usher: Database,
): Promise<void> {
  const renamed = door.query(
    `ALTER DATABASE ${quoteIdentifier(from)} RENAME TO ${quoteIdentifier(to)}`,
  )
  let isOver = false
  const end = () => {
    isOver = true
  }
  const over = renamed.then(end, end)
  while (!isOver) {
    await usher.query(END_OTHERS, [oid])
    await Promise.race([over, delay(USHER_MILLISECONDS)])
  }
  await renamed
  const [row] = await door.query('SELECT oid::text FROM pg_database WHERE datname = $1', [to])
  if (row?.[0] !== oid)
    throw new CheckFailure('recovery-state-unknown', `${from} is not the database it was`, {
      detail: `${from}: OID ${row?.[0] ?? '?'}, expected ${oid}`,
    })
}

/** @returns the settings that were refused. */
async function takeProperties(
  { database, liveOid, fresh, properties }: DatabaseSwap,
  door: Database,
): Promise<readonly string[]> {
  if (properties === 'own') return []
  if (properties === 'default') {
    await door.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${quoteIdentifier(database)} TO PUBLIC`)
    return []
  }
  const wanted =
    properties === 'of-the-living' ? await readProperties(door, liveOid ?? '0') : properties
  const { refused, differing } = await giveProperties(
    door,
    { name: database, oid: fresh.oid },
    wanted,
  )
  // What the living one has, this server takes.
  const missing = properties === 'of-the-living' ? [...differing, ...refused] : differing
  if (missing.length === 0) return refused
  const detail = missing.join(', ')
  throw new CheckFailure(
    'properties-differ',
    `the recovered database could not be given what the old one had: ${detail}`,
    { detail },
  )
}

/** object_in_use of the rename, lock_not_available of its lock. */
function isInUse(error: unknown): boolean {
  return isSqlState(error, '55006') || isSqlState(error, '55P03')
}

function sessionsRemain(database: string, error: unknown): CheckFailure {
  const detail = error instanceof Error ? error.message : String(error)
  return new CheckFailure(
    'sessions-remain',
    `${database} could not be renamed in ${ATTEMPTS} attempts: ${detail}`,
    { database, detail },
  )
}
