import * as v from 'valibot'
import { AlertSchema, LevelSchema } from './alert-schema.ts'

const ToldSchema = v.object({ level: LevelSchema, at: v.string() })

const RecordSchema = v.object({
  ...AlertSchema.entries,
  since: v.string(),
  toldAt: v.string(),
  digest: v.boolean(),
  worseSince: v.nullable(v.string()),
  betterSince: v.nullable(v.string()),
  raised: v.array(ToldSchema),
})

/** The file of the book. */
export const BookSchema = v.object({
  format: v.literal('lastro/alerts@1'),
  alerts: v.array(RecordSchema),
})

type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T

/** That people were told of a level; ISO instant. */
export type Told = Immutable<v.InferOutput<typeof ToldSchema>>

/**
 * What people know of one alert: `level` is the one they were told, `since` when it was raised, `toldAt` when they were told last,
 * `digest` whether that was as nothing new. `worseSince` and `betterSince`: since when it is otherwise than they know. `raised`: what
 * they were told in the last days, also when it is over.
 */
export type AlertRecord = Immutable<v.InferOutput<typeof RecordSchema>>

/** What people know of all alerts. */
export type AlertBook = ReadonlyMap<string, AlertRecord>
