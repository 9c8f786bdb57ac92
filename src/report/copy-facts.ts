import * as v from 'valibot'

const text = v.string()
const figure = v.number()

const held = v.object({ backups: figure, bytes: figure })

const tier = v.object({
  tier: v.picklist(['daily', 'weekly', 'monthly', 'loose']),
  local: held,
  /** Null: nobody knows. */
  remote: v.nullable(held),
  /** All that is here is there, as it is here. */
  isSame: v.boolean(),
})

/** Shape of a copy in a report file. */
export const CopySchema = v.object({
  /** Name of the remote in the configuration, and where it is. */
  remote: text,
  place: text,
  verdict: v.picklist(['in-sync', 'drift', 'unreachable']),
  tiers: v.array(tier),
  /** Backups that the remote still keeps and that are gone here. */
  keptThere: v.nullable(held),
  /** What this run read whole, of how much there is. */
  read: v.object({ files: figure, bytes: figure, ofFiles: figure, ofBytes: figure }),
  /** Every file is read within so many days. */
  withinDays: figure,
  /** When the file that waits longest was read last; null when one was never read, or there are none. */
  oldestReadAt: v.nullable(text),
  missing: figure,
  extra: figure,
  corrupt: figure,
})

type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T

/** Backups here and on a remote, by tier, and what was read there. */
export type CopyFacts = Immutable<v.InferOutput<typeof CopySchema>>
