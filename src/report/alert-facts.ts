import * as v from 'valibot'
import { AlertSchema, TransitionSchema } from '../alerts/alert-schema.ts'

/** Shape of the alerts in a report file. */
export const AlertsSchema = v.object({
  /** What is wrong now and people were told of, worst first; `since`: ISO instant at which it was raised. */
  standing: v.array(v.object({ ...AlertSchema.entries, since: v.string() })),
  /** What people are told by this run. */
  transitions: v.array(TransitionSchema),
})

type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T

/** What is wrong now, and what changed: `Alert` and `Transition` of src/alerts/alert.ts. */
export type AlertFacts = Immutable<v.InferOutput<typeof AlertsSchema>>
