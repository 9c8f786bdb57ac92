import type { ArchiveEntry } from './archive-contents.ts'

const NAMEABLE = new Set([
  'AGGREGATE',
  'DOMAIN',
  'FUNCTION',
  'MATERIALIZED VIEW',
  'PROCEDURE',
  'SEQUENCE',
  'TABLE',
  'TYPE',
  'VIEW',
])
const ROUTINES = new Set(['FUNCTION', 'PROCEDURE'])
const WORD = /"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*/gu

/**
 * Finds what functions name in their texts. PostgreSQL keeps the body of most functions as a string and records no
 * dependency for what stands in it, but an index, a check or a generated column calls the function while rows are
 * restored.
 */
export class RoutineTexts {
  readonly #byName: ReadonlyMap<string, readonly ArchiveEntry[]>

  constructor(contents: readonly ArchiveEntry[]) {
    this.#byName = Map.groupBy(
      contents.filter(({ description }) => NAMEABLE.has(description)),
      nameOf,
    )
  }

  /**
   * Entries whose name and schema both stand in the text of a routine as words: a table may be named without its schema
   * when `SET search_path` names that, so nearness is not asked for. One too many costs an empty table.
   */
  namedIn({ definition }: ArchiveEntry): ArchiveEntry[] {
    const words = new Set(Array.from(definition.matchAll(WORD), ([word]) => plainName(word)))
    return [...words].flatMap((word) =>
      (this.#byName.get(word) ?? []).filter(({ namespace }) => words.has(namespace)),
    )
  }
}

/** Whether an entry has a text that names things. */
export function isRoutine({ description }: ArchiveEntry): boolean {
  return ROUTINES.has(description)
}

/** Routines are listed with their arguments. */
function nameOf({ tag }: ArchiveEntry): string {
  const parenthesis = tag.indexOf('(')
  return parenthesis > 0 ? tag.slice(0, parenthesis) : tag
}

/** A name as PostgreSQL reads it. */
function plainName(word: string): string {
  return word.startsWith('"') ? word.slice(1, -1).replaceAll('""', '"') : word.toLowerCase()
}
