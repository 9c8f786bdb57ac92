import type { Span } from './sql-events.ts'

/** A whole dump in a text, from its head to its end. */
export interface DumpPart {
  readonly program: keyof typeof HEADS
  readonly span: Span
  /** Of a cluster without its databases: roles and tablespaces, as `pg_dumpall --globals-only` writes them. */
  readonly isGlobals: boolean
}

const HEADS = {
  pg_dump: 'PostgreSQL database dump',
  pg_dumpall: 'PostgreSQL database cluster dump',
}
const PROGRAMS = ['pg_dump', 'pg_dumpall'] as const

interface OpenPart {
  readonly program: DumpPart['program']
  readonly start: number
  /** Dumps of databases in it. */
  inner: number
}

/**
 * Follows the heads and ends of the dumps in a text. Scripts write several into one file; that the last one has an end
 * says nothing of the one before, so each head must be closed by its own. Only a cluster holds dumps, of its databases.
 */
export class DumpParts {
  readonly #whole: DumpPart[] = []
  readonly #open: OpenPart[] = []
  #isBroken = false
  /** Nothing but comments stands behind the last end. */
  #isEnded = false

  comment(text: string, span: Span): void {
    for (const program of PROGRAMS) {
      if (text === HEADS[program]) this.#begin(program, span.start)
      if (text === `${HEADS[program]} complete`) this.#end(program, span.end)
    }
  }

  /** To be called for all that is no comment. */
  content(): void {
    this.#isEnded = false
  }

  /** What comes now is of a cluster, and of none of its databases. */
  get isOfCluster(): boolean {
    return this.#open.at(-1)?.program === 'pg_dumpall'
  }

  /** There was a dump, and each had its end. */
  get isComplete(): boolean {
    return this.#isEnded && !this.#isBroken && this.#open.length === 0
  }

  /** Those that had their end, in the order of these. */
  get whole(): readonly DumpPart[] {
    return this.#whole
  }

  #begin(program: DumpPart['program'], start: number): void {
    const outer = this.#open.at(-1)
    if (outer && (outer.program === 'pg_dump' || program === 'pg_dumpall')) this.#isBroken = true
    if (outer) outer.inner += 1
    this.#open.push({ program, start, inner: 0 })
  }

  #end(program: DumpPart['program'], end: number): void {
    const part = this.#open.pop()
    this.#isEnded = true
    if (part?.program !== program) {
      this.#isBroken = true
      return
    }
    const isGlobals = program === 'pg_dumpall' && part.inner === 0
    this.#whole.push({ program, span: { start: part.start, end }, isGlobals })
  }
}
