import type { Clock } from '../../../ports.ts'

/** Parts of a run that overlap, each until its last entry was done; together they are the run. */
export interface ContentsTiming {
  /** Until the rows of the last table were there. */
  readonly loadSeconds: number
  /** From then until the last index was there. */
  readonly indexSeconds: number
  /** The rest: foreign keys, triggers, policies, materialized views. */
  readonly constraintSeconds: number
}

/** Lines of `pg_restore --verbose`, with parallel jobs (`finished item …`) and without (`processing …`, `creating …`). */
const LOADED = /finished item \d+ (?:TABLE DATA|BLOBS|SEQUENCE SET) |^pg_restore: processing data/
const MADE_AN_INDEX = /(?:finished item \d+|creating) (?:INDEX|INDEX ATTACH|CONSTRAINT|STATISTICS) /

/** Times the parts of a restore by what pg_restore says. `FK CONSTRAINT` is no index. */
export class ContentsWatch {
  readonly #clock: Clock
  readonly #started: number
  #loaded: number
  #indexed: number
  /** Without parallel jobs only the beginning of a table is told: it ends with the next line. */
  #isLoading = false

  constructor(clock: Clock) {
    this.#clock = clock
    this.#started = clock.monotonicSeconds()
    this.#loaded = this.#started
    this.#indexed = this.#started
  }

  see(line: string): void {
    const isLoad = LOADED.test(line)
    const now = this.#clock.monotonicSeconds()
    if (isLoad || this.#isLoading) this.#loaded = now
    this.#isLoading = isLoad && line.includes('processing data')
    if (MADE_AN_INDEX.test(line)) this.#indexed = now
  }

  /** To be called when the run has ended. */
  timing(): ContentsTiming {
    const indexed = Math.max(this.#loaded, this.#indexed)
    return {
      loadSeconds: this.#loaded - this.#started,
      indexSeconds: indexed - this.#loaded,
      constraintSeconds: this.#clock.monotonicSeconds() - indexed,
    }
  }
}
