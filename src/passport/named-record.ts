import * as v from 'valibot'

/** A record without a prototype, so that a table called `constructor` or `__proto__` is an entry like any other. */
export function namedRecord<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  const record: Record<string, T> = Object.fromEntries(entries)
  return Object.setPrototypeOf(record, null)
}

/**
 * Checks a record whose names come from users; `v.record` silently leaves out those that JavaScript objects have of their
 * own. Entry by entry into the one record, because a thousand tenants' tables, copied into maps on the way, are the most
 * memory that a drill ever takes.
 */
export function namedRecordSchema<T extends v.GenericSchema>(value: T) {
  return v.pipe(
    v.custom<Record<string, v.InferInput<T>>>(isPlainObject, 'an object is expected'),
    v.rawTransform<Record<string, v.InferInput<T>>, Record<string, v.InferOutput<T>>>(
      ({ dataset, addIssue, NEVER }) => {
        const record = namedRecord<v.InferOutput<T>>([])
        for (const [key, input] of Object.entries(dataset.value)) {
          const result = v.safeParse(value, input)
          if (!result.success) {
            const [{ message, path = [] }] = result.issues
            const step = { type: 'object', origin: 'value', key, value: input } as const
            addIssue({ message, path: [{ ...step, input: dataset.value }, ...path] })
            return NEVER
          }
          record[key] = result.output
        }
        return record
      },
    ),
  )
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
