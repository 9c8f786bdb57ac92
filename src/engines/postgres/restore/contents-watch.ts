import type { Clock } from '../../../ports.ts'

/** The time of a run by kinds of work; together they are the run. */
export interface ContentsTiming {
  readonly loadSeconds: number
  readonly indexSeconds: number
  /** Foreign keys, triggers, policies, rows of materialized views. */
  readonly constraintSeconds: number
}

type Work = 'load' | 'index' | 'constraint'

/** `pg_restore --verbose` with parallel jobs: `launching item 3651 INDEX orders_tab_idx`, later `finished item …`. */
const PARALLEL = /(launching|finished) item (\d+) ([A-Z ]+)/
/** Without parallel jobs: `processing data for table "…"`, `creating INDEX "…"`; an entry ends where the next begins. */
const SERIAL = /pg_restore: (?:(processing data|executing BLOB)|creating ([A-Z ]+))/

/**
 * Tells how long a restore loaded, indexed and constrained. Jobs side by side do one while another does the other, so
 * the seconds that entries were worked on are added up by kind, and the run is divided in their proportion.
 */
export class ContentsWatch {
  readonly #clock: Clock
  readonly #started: number
  readonly #open = new Map<string, number>()
  readonly #worked: Record<Work, number> = { load: 0, index: 0, constraint: 0 }
  #serial: { readonly work: Work; readonly since: number } | undefined

  constructor(clock: Clock) {
    this.#clock = clock
    this.#started = clock.monotonicSeconds()
  }

  see(line: string): void {
    const [, event, id = '', kind = ''] = PARALLEL.exec(line) ?? []
    if (event === 'launching') this.#open.set(id, this.#clock.monotonicSeconds())
    else if (event === 'finished') this.#finish(id, kind)
    else this.#seeSerial(line)
  }

  #finish(id: string, kind: string): void {
    const since = this.#open.get(id)
    if (since === undefined) return
    this.#open.delete(id)
    this.#worked[workOf(kind)] += this.#clock.monotonicSeconds() - since
  }

  #seeSerial(line: string): void {
    const [found, data, kind = ''] = SERIAL.exec(line) ?? []
    if (found === undefined) return
    this.#endSerial()
    this.#serial = { work: data ? 'load' : workOf(kind), since: this.#clock.monotonicSeconds() }
  }

  #endSerial(): void {
    if (!this.#serial) return
    this.#worked[this.#serial.work] += this.#clock.monotonicSeconds() - this.#serial.since
    this.#serial = undefined
  }

  /** To be called when the run has ended. */
  timing(): ContentsTiming {
    this.#endSerial()
    const run = this.#clock.monotonicSeconds() - this.#started
    const { load, index, constraint } = this.#worked
    const worked = load + index + constraint
    const share = (seconds: number) => (worked === 0 ? 0 : (run * seconds) / worked)
    return {
      loadSeconds: worked === 0 ? run : share(load),
      indexSeconds: share(index),
      constraintSeconds: share(constraint),
    }
  }
}

const CONSTRAINTS =
  /^(FK CONSTRAINT|CHECK CONSTRAINT|(EVENT )?TRIGGER|RULE|POLICY|ROW SECURITY|MATERIALIZED VIEW DATA)/

/** A bare `CONSTRAINT` is a primary or unique key; making tables, views and functions is part of loading. */
function workOf(kind: string): Work {
  if (CONSTRAINTS.test(kind)) return 'constraint'
  return /^(INDEX|CONSTRAINT|STATISTICS)/.test(kind) ? 'index' : 'load'
}
