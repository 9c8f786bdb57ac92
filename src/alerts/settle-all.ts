import { compareLevels, type Transition } from './alert.ts'
import type { AlertBook, AlertRecord } from './book.ts'
import type { Observation } from './observation.ts'
import { type Moment, settle } from './settle.ts'

/** What is gone (a file system that was taken away) is told as over after as long as two runs a quarter of a day apart. */
const GONE_SECONDS = 5 * 3600

/** What one run makes of all that is watched. */
export interface Round {
  /** What people know once they are told of the transitions. */
  readonly book: AlertBook
  /** Worst first. */
  readonly transitions: readonly Transition[]
}

/** What a run saw. */
export interface Sight {
  readonly observations: readonly Observation[]
  /** Whether the run could have seen this; an alert of a host that was not reached is neither better nor worse. */
  readonly isJudged: (record: AlertRecord) => boolean
}

/** Settles every observation, and every alert that is no longer seen. A pure function; the book is written once people were told. */
export function settleAll(
  book: AlertBook,
  { observations, isJudged }: Sight,
  moment: Moment,
): Round {
  const seen = new Set(observations.map(({ alert }) => alert.key))
  const unseen = [...book.values()].filter(({ key }) => !seen.has(key))
  const settled = [
    ...observations.map((one) => settle(book.get(one.alert.key) ?? null, one, moment)),
    ...unseen.map((record) =>
      isJudged(record) ? settle(record, gone(record), moment) : { record, transition: null },
    ),
  ]
  const records = settled.flatMap(({ record }) => record ?? [])
  const transitions = settled.flatMap(({ transition }) => transition ?? [])
  return {
    book: new Map(records.map((record) => [record.key, record])),
    transitions: transitions.sort((a, b) => compareLevels(b.alert.level, a.alert.level)),
  }
}

function gone({ key, host, subject }: AlertRecord): Observation {
  const alert = { key, host, subject, level: 'ok', reason: 'no-longer-there', facts: {} } as const
  return { alert, holds: 'ok', raiseAfterSeconds: 0, easeAfterSeconds: GONE_SECONDS }
}
