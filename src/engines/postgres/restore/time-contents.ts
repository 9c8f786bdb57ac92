import type { Clock, World } from '../../../ports.ts'
import { connect, type Database } from '../connection.ts'
import type { ConnectionSettings } from '../connection-settings.ts'

/** The time of a run by kinds of work; together they are the run. */
export interface ContentsTiming {
  readonly loadSeconds: number
  readonly indexSeconds: number
  /** Foreign keys, triggers, policies, rows of materialized views. */
  readonly constraintSeconds: number
}

type Work = 'load' | 'index' | 'constraint'

/** What the other sessions of the database work on at this moment: the beginnings of their statements. */
type Look = () => Promise<readonly string[]>

const STATEMENTS = `SELECT left(query, 1000) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'active' AND backend_type = 'client backend'`

/** How long a last look may take. */
const PATIENCE_MILLISECONDS = 1000

/** Between two looks; shorter at first, so that a short run is seen, too. */
const LONGEST_PAUSE_SECONDS = 0.1
const SHORTEST_PAUSE_SECONDS = 0.002
const PAUSE_SHARE = 1 / 20

/**
 * Tells how long a restore loaded, indexed and constrained, by looking at the server now and then: sessions side by side
 * do one while another does the other, so the run is divided in proportion to what was seen. A restore that told of each
 * object (`pg_restore --verbose`) would know it to the millisecond and take a fifth longer. Without a look, for instance
 * where the server has no connection left, all is loading.
 */
export async function timeContents(
  target: ConnectionSettings,
  restore: () => Promise<void>,
  world: World,
): Promise<ContentsTiming> {
  const over = new AbortController()
  const patience = new AbortController()
  const signal = AbortSignal.any([world.signal, patience.signal])
  const session = await connect(target, signal).catch(() => null)
  const look = session ? () => statements(session) : () => Promise.resolve([])
  const sampled = sampleWork(look, world.clock, over.signal)
  try {
    await restore()
  } finally {
    over.abort()
    // A session that stays would keep the database from being dropped; but a server that answers no more must not keep
    // us: the restore has ended, by its time limit perhaps.
    const ended = sampled.then(() => session?.close()).catch(() => undefined)
    const timer = setTimeout(() => patience.abort(), PATIENCE_MILLISECONDS)
    await Promise.race([ended, untilAborted(patience.signal)])
    clearTimeout(timer)
  }
  return sampled
}

async function statements(session: Database): Promise<string[]> {
  const rows = await session.query(STATEMENTS)
  return rows.flatMap(([query]) => query ?? [])
}

/**
 * Looks until `over`, and divides the time until then.
 * @param look what it throws ends the looking, not the run
 */
export async function sampleWork(
  look: Look,
  clock: Clock,
  over: AbortSignal,
): Promise<ContentsTiming> {
  const started = clock.monotonicSeconds()
  const elapsed = () => clock.monotonicSeconds() - started
  const worked: Record<Work, number> = { load: 0, index: 0, constraint: 0 }
  const pause = () =>
    Math.min(LONGEST_PAUSE_SECONDS, Math.max(SHORTEST_PAUSE_SECONDS, elapsed() * PAUSE_SHARE))
  try {
    for (let since = 0; !over.aborted; since = elapsed()) {
      await clock.sleep(pause(), over)
      // A look stands for the time since the one before.
      for (const statement of await look()) worked[workOf(statement)] += elapsed() - since
    }
  } catch {
    // Over, or the server is gone: that is told by whoever restores.
  }
  await untilAborted(over)
  return divide(worked, elapsed())
}

function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

function divide({ load, index, constraint }: Record<Work, number>, run: number): ContentsTiming {
  const worked = load + index + constraint
  const share = (seconds: number) => (worked === 0 ? 0 : (run * seconds) / worked)
  return {
    loadSeconds: worked === 0 ? run : share(load),
    indexSeconds: share(index),
    constraintSeconds: share(constraint),
  }
}

/** As pg_dump writes them. */
const INDEX =
  /^CREATE (UNIQUE )?INDEX|^CREATE STATISTICS|^ALTER INDEX|^ALTER TABLE .*\s+ADD CONSTRAINT ("[^"]+"|\S+) (PRIMARY KEY|UNIQUE|EXCLUDE)|\bCLUSTER ON\b/
const CONSTRAINT =
  /^ALTER TABLE .*\s+(ADD CONSTRAINT|VALIDATE CONSTRAINT|(ENABLE|FORCE) ROW|ENABLE .*TRIGGER)|^CREATE (CONSTRAINT |EVENT )?TRIGGER|^CREATE (RULE|POLICY)|^REFRESH/

/** Making tables, views and functions is part of loading. */
function workOf(statement: string): Work {
  const text = statement.trimStart()
  if (INDEX.test(text)) return 'index'
  return CONSTRAINT.test(text) ? 'constraint' : 'load'
}
