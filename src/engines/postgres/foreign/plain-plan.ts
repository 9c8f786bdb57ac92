import { CheckFailure } from '../../../errors.ts'
import type { Span, SqlFacts } from './sql-facts.ts'

/** What of a dump in plain SQL is restored, into one database. */
export interface PlainPlan {
  /** As the dump names it; null when it does not. */
  readonly database: string | null
  /** In order; between them stands what only psql would do: going over to a database, restrictions of the dump's own. */
  readonly spans: readonly Span[]
}

/** Databases of every cluster. */
const OF_EVERY_CLUSTER = new Set(['template0', 'template1', 'postgres'])

/**
 * Chooses what psql is given of a dump.
 * @throws CheckFailure `sql-command-refused`, `dump-truncated`, `archive-empty`, `several-databases`.
 */
export function planPlain(facts: SqlFacts): PlainPlan {
  const { command, isComplete, created } = facts
  if (command !== null)
    throw new CheckFailure('sql-command-refused', `the dump holds the command ${command} of psql`, {
      command,
    })
  if (!isComplete)
    throw new CheckFailure('dump-truncated', 'the dump does not end as its program ends one', {
      bytes: facts.bytes,
    })
  if (created === 0) throw new CheckFailure('archive-empty', 'the dump makes nothing')
  const { database, span } = partOf(facts)
  return { database, spans: without(span, facts.restrictions) }
}

/** The whole text, or what follows where it goes over to its one database. */
function partOf({ connects, bytes, madeBy }: SqlFacts): {
  readonly database: string | null
  readonly span: Span
} {
  if (connects.length === 0) return { database: null, span: { start: 0, end: bytes } }
  const ofUsers = connects.filter(({ database }) => !OF_EVERY_CLUSTER.has(database))
  const candidates = madeBy === 'pg_dumpall' && ofUsers.length > 0 ? ofUsers : connects
  const names = [...new Set(candidates.map(({ database }) => database))]
  const [first] = candidates
  if (!first || candidates.length > 1)
    throw new CheckFailure('several-databases', `the dump holds ${names.length} databases`, {
      count: names.length,
      names: names.join(', '),
    })
  const next = connects[connects.indexOf(first) + 1]
  return {
    database: first.database,
    span: { start: first.span.end, end: next?.span.start ?? bytes },
  }
}

function without(span: Span, holes: readonly Span[]): Span[] {
  const spans: Span[] = []
  let { start } = span
  for (const hole of holes.filter((each) => each.start >= span.start && each.end <= span.end)) {
    if (hole.start > start) spans.push({ start, end: hole.start })
    start = hole.end
  }
  if (start < span.end) spans.push({ start, end: span.end })
  return spans
}
