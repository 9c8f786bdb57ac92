import * as v from 'valibot'

const figure = v.number()

const tier = v.object({
  tier: v.picklist(['daily', 'weekly', 'monthly', 'loose']),
  /** Name of the source; empty where there is none. */
  source: v.string(),
  new: figure,
  changed: figure,
  vanished: figure,
  same: figure,
  /** Over the line. */
  bytes: figure,
})

/** Shape of the plan of a sync in a report file. */
export const SyncSchema = v.object({
  remote: v.string(),
  /** Where it is. */
  place: v.string(),
  /** Files by tier and source. */
  tiers: v.array(tier),
  /** Contents that are there already under another name. */
  linked: figure,
  /** Of a run that died before it wrote its manifest. */
  adopted: figure,
  /** Missing or damaged there, and sent again. */
  mended: figure,
  /** Versions that leave the history of the remote, and those that stay because a drill has restored them. */
  pruned: figure,
  keptProven: figure,
  /** Partial files that nobody came back for, and that are removed; older reports do not tell. */
  cleaned: v.optional(figure),
  /** Over the line. */
  bytes: figure,
  /** Over the line, by the pace of the last transfers and the limit that holds; null when nobody knows. */
  seconds: v.nullable(figure),
  /** Gates that stand in the way, with the word that overrides each for this plan. */
  closed: v.array(v.object({ gate: v.string(), word: v.string() })),
  overridden: v.array(v.string()),
})

type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T

/** What a sync does, or would do. */
export type SyncFacts = Immutable<v.InferOutput<typeof SyncSchema>>
