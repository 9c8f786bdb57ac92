import { CheckFailure } from '../../../errors.ts'
import type { DumpPart } from './dump-parts.ts'
import type { Span } from './sql-events.ts'
import type { SqlFacts } from './sql-facts.ts'

/** What of a dump in plain SQL is restored, into one database. */
export interface PlainPlan {
  /** As the dump names it; null when it does not. */
  readonly database: string | null
  /**
   * In order; between them stands what only psql would do (going over to a database, restrictions of the dump's own), what
   * is of the cluster (its roles are made before, from what is known of them), and subscriptions, which no restore makes.
   */
  readonly spans: readonly Span[]
}

/** Databases of every cluster. */
const OF_EVERY_CLUSTER = new Set(['template0', 'template1', 'postgres'])

/**
 * Chooses what psql is given of a dump.
 * @throws CheckFailure `sql-command-refused`, `dump-truncated`, `format-unsupported`, `archive-empty`, `several-databases`.
 */
export function planPlain(facts: SqlFacts): PlainPlan {
  const { command, isComplete, created, parts } = facts
  if (command !== null)
    throw new CheckFailure('sql-command-refused', `the dump holds the command ${command} of psql`, {
      command,
    })
  if (!isComplete)
    throw new CheckFailure('dump-truncated', 'the dump does not end as its program ends one', {
      bytes: facts.bytes,
    })
  const globals = parts.filter(({ isGlobals }) => isGlobals)
  if (globals.length === parts.length)
    throw unsupported('roles and tablespaces of a cluster, without a database')
  if (created === 0) throw new CheckFailure('archive-empty', 'the dump makes nothing')
  const holes = [...facts.restrictions, ...facts.leftOut, ...globals.map(({ span }) => span)]
  const { database, spans } = placesOf(facts)
  return { database, spans: spans.flatMap((span) => without(span, holes)) }
}

function unsupported(detail: string): CheckFailure {
  return new CheckFailure('format-unsupported', `the dump holds ${detail}`, { detail })
}

/** The whole text, or what follows wherever it goes over to its one database: it may do so again, for settings of its own. */
function placesOf({ connects, parts, bytes }: SqlFacts): PlainPlan {
  const [first] = connects
  if (!first) return { database: null, spans: [{ start: 0, end: bytes }] }
  if (parts.some(({ program, span }) => program === 'pg_dump' && span.end <= first.span.start))
    throw unsupported('several dumps, and does not say of which database the first is')
  const database = databaseOf({ connects, parts })
  const spans = connects.flatMap((connect, index) => {
    if (connect.database !== database) return []
    const { end: start } = connect.span
    const next = connects[index + 1]
    return { start, end: next ? endBefore(next, start, parts) : bytes }
  })
  return { database, spans }
}

/** @throws CheckFailure `several-databases`. */
function databaseOf({ connects, parts }: Pick<SqlFacts, 'connects' | 'parts'>): string | null {
  const isCluster = parts.some(({ program, isGlobals }) => program === 'pg_dumpall' && !isGlobals)
  const all = new Set(connects.map(({ database }) => database))
  const ofUsers = all.difference(OF_EVERY_CLUSTER)
  const [database = null, ...others] = isCluster && ofUsers.size > 0 ? ofUsers : all
  if (others.length === 0) return database
  const names = [database, ...others]
  throw new CheckFailure('several-databases', `the dump holds ${names.length} databases`, {
    count: names.length,
    names: names.join(', '),
  })
}

/** A dump with `--create` makes its database before it goes over to it; that is no part of the one before. */
function endBefore(
  next: SqlFacts['connects'][number],
  start: number,
  parts: readonly DumpPart[],
): number {
  const around = parts.find(
    ({ program, span }) =>
      program === 'pg_dump' &&
      span.start >= start &&
      span.start < next.span.start &&
      span.end > next.span.start,
  )
  return around?.span.start ?? next.span.start
}

function without(span: Span, holes: readonly Span[]): Span[] {
  const spans: Span[] = []
  let { start } = span
  const inside = holes.filter((each) => each.start >= span.start && each.end <= span.end)
  for (const hole of inside.toSorted((a, b) => a.start - b.start)) {
    if (hole.start > start) spans.push({ start, end: hole.start })
    start = Math.max(start, hole.end)
  }
  if (start < span.end) spans.push({ start, end: span.end })
  return spans
}
