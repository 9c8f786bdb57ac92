import type { World } from '../../../ports.ts'
import { connect, type Database } from '../connection.ts'
import type { ConnectionSettings } from '../connection-settings.ts'

/** Whom a lock makes wait: everybody, or only those who write. */
export type Blocked = 'readers' | 'writers'

/** How long one table was closed without a break, in seconds; true to about one sample. */
export interface LockSpan {
  readonly schema: string
  readonly table: string
  readonly blocked: Blocked
  readonly seconds: number
}

/** A session that looks at the locks of a database while something else works in it. */
export interface LockWatch {
  /** Ends the watch; the longest span per table and kind, longest first. */
  stop(): Promise<readonly LockSpan[]>
}

const SAMPLE_SECONDS = 0.025

/** Time to look costs time: at most this share of a processor goes into it. */
const REST_PER_LOOK = 9

/** Tables there were before the work; a new table has nobody who waits for it. */
const TABLES = `SELECT c.oid::text, n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`

/** What conflicts with reading, and what only with writing. Source: PostgreSQL manual, table 13.2. */
const HELD = `SELECT l.relation::text, CASE l.mode WHEN 'AccessExclusiveLock' THEN 'readers' ELSE 'writers' END
FROM pg_locks l WHERE l.locktype = 'relation' AND l.granted AND l.pid <> pg_backend_pid()
AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
AND l.mode IN ('AccessExclusiveLock', 'ExclusiveLock', 'ShareRowExclusiveLock', 'ShareLock')`

/** Starts to look at the locks, about forty times a second. */
export async function watchLocks(settings: ConnectionSettings, world: World): Promise<LockWatch> {
  const session = await connect(settings, world.signal)
  const tables = new Map(
    (await session.query(TABLES)).map(([oid, schema, table]) => [
      oid ?? '',
      { schema: schema ?? '', table: table ?? '' },
    ]),
  )
  const spans = new Spans()
  let isStopped = false
  const watching = look()

  async function look(): Promise<void> {
    while (!isStopped) {
      const started = world.clock.monotonicSeconds()
      const held = await sample(session)
      const now = world.clock.monotonicSeconds()
      spans.note(held, now)
      await world.clock.sleep(
        Math.max(SAMPLE_SECONDS, (now - started) * REST_PER_LOOK),
        world.signal,
      )
    }
  }
  // Told by stop(); before it nobody listens.
  watching.catch(() => undefined)
  return {
    stop: async () => {
      isStopped = true
      try {
        await watching
        return spans.longest().flatMap(({ oid, blocked, seconds }) => {
          const table = tables.get(oid)
          return table ? [{ ...table, blocked, seconds }] : []
        })
      } finally {
        await session.close()
      }
    },
  }
}

async function sample(session: Database): Promise<ReadonlySet<string>> {
  return new Set((await session.query(HELD)).map(([oid, blocked]) => `${blocked}\0${oid}`))
}

/** Joins samples to spans: a lock that two samples in a row see was held in between. */
class Spans {
  readonly #since = new Map<string, number>()
  readonly #longest = new Map<string, number>()

  note(held: ReadonlySet<string>, now: number): void {
    for (const key of this.#since.keys()) if (!held.has(key)) this.#since.delete(key)
    for (const key of held) {
      const since = this.#since.get(key) ?? now
      this.#since.set(key, since)
      this.#longest.set(key, Math.max(this.#longest.get(key) ?? 0, now - since))
    }
  }

  longest(): { oid: string; blocked: Blocked; seconds: number }[] {
    return [...this.#longest]
      .map(([key, seconds]) => {
        const [blocked, oid = ''] = key.split('\0')
        return {
          oid,
          blocked: blocked === 'readers' ? ('readers' as const) : ('writers' as const),
          seconds,
        }
      })
      .sort((a, b) => b.seconds - a.seconds)
  }
}
