import * as v from 'valibot'
import { ALERT_LEVELS, TRANSITION_KINDS } from './alert.ts'

/** How bad it is, in a file. */
export const LevelSchema = v.picklist(ALERT_LEVELS)

/** An alert in a file: in the book, in what has still to be told, in a report. */
export const AlertSchema = v.object({
  key: v.string(),
  host: v.string(),
  subject: v.string(),
  level: LevelSchema,
  reason: v.string(),
  facts: v.record(v.string(), v.union([v.string(), v.number()])),
})

/** A change of one in a file. */
export const TransitionSchema = v.object({
  alert: AlertSchema,
  kind: v.picklist(TRANSITION_KINDS),
  from: LevelSchema,
  since: v.string(),
  digest: v.boolean(),
})
