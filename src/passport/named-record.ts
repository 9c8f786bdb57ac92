import * as v from 'valibot'

/** A record without a prototype, so that a table called `constructor` or `__proto__` is an entry like any other. */
export function namedRecord<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  const record: Record<string, T> = Object.fromEntries(entries)
  return Object.setPrototypeOf(record, null)
}

/** Checks a record whose names come from users; `v.record` silently leaves out those that JavaScript objects have of their own. */
export function namedRecordSchema<T extends v.GenericSchema>(value: T) {
  return v.pipe(
    v.custom<Record<string, v.InferInput<T>>>(isPlainObject, 'an object is expected'),
    v.transform((record) => new Map(Object.entries(record))),
    v.map(v.string(), value),
    v.transform((map) => namedRecord<v.InferOutput<T>>(map)),
  )
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
