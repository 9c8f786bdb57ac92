import * as v from 'valibot'

const text = v.string()
const level = v.picklist(['ok', 'unknown', 'warning', 'critical', 'emergency'])

const alert = v.object({
  key: text,
  host: text,
  subject: text,
  level,
  reason: text,
  facts: v.record(text, v.union([text, v.number()])),
})

/** Shape of the alerts in a report file. */
export const AlertsSchema = v.object({
  /** What is wrong now and people were told of, worst first; `since`: ISO instant at which it was raised. */
  standing: v.array(v.object({ ...alert.entries, since: text })),
  /** What people are told by this run. */
  transitions: v.array(
    v.object({
      alert,
      kind: v.picklist(['raised', 'escalated', 'eased', 'resolved', 'reminder']),
      from: level,
      since: text,
      digest: v.boolean(),
    }),
  ),
})

type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T

/** What is wrong now, and what changed: `Alert` and `Transition` of src/alerts/alert.ts. */
export type AlertFacts = Immutable<v.InferOutput<typeof AlertsSchema>>
