import * as v from 'valibot'
import { didYouMean } from './did-you-mean.ts'
import { toMessage, toWording } from './wording.ts'

/** Whether a value is a YAML map (neither a list nor null). */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * A map with known keys. Every unknown and every missing key is its own issue, with a suggestion or an example;
 * valibot's `strictObject` would stop at the first unknown one.
 */
export function section<const Entries extends v.ObjectEntries>(about: string, entries: Entries) {
  const keys = Object.keys(entries)
  const message = toMessage({
    legal: `a map with the keys ${keys.join(', ')}`,
    mend: 'Write one key per line below it, indented by two spaces.',
  })
  const messageFor = (issue: v.BaseIssue<unknown>) => missingMessage(issue, entries) ?? message
  return v.pipe(
    refuseLists(v.looseObject(entries, messageFor)),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: unknown = dataset.value
      if (!isMap(input)) return
      for (const key of Object.keys(input).filter((key) => !Object.hasOwn(entries, key))) {
        addIssue({
          message: unknownMessage(key, keys),
          path: [{ type: 'object', origin: 'key', input, key, value: UNKNOWN_KEY }],
        })
      }
    }),
    v.description(about),
    v.metadata({ errorMessage: message }),
  )
}

/** The same schema without its belief that a list is an object, which would name the missing keys of a list. */
export function refuseLists<Schema extends v.GenericSchema>(schema: Schema): Schema {
  return {
    ...schema,
    '~run': (dataset, config) =>
      schema['~run'](Array.isArray(dataset.value) ? { value: null } : dataset, config),
  }
}

/** Stands for the value of a key that must not be there: it is never shown, it may be a secret. */
export const UNKNOWN_KEY = Symbol('an unknown key')

function unknownMessage(key: string, keys: readonly string[]): string {
  return toMessage({
    legal: `one of ${keys.join(', ')}`,
    mend: didYouMean(key, keys, 'Remove it or correct its name.'),
  })
}

function missingMessage(issue: v.BaseIssue<unknown>, entries: v.ObjectEntries): string | undefined {
  const key = issue.path?.at(-1)?.key
  const entry = typeof key === 'string' ? entries[key] : undefined
  if (entry === undefined) return undefined
  const { errorMessage } = v.getMetadata(entry)
  const { legal } = toWording(typeof errorMessage === 'string' ? errorMessage : 'a value')
  return toMessage({ legal, mend: `Add a line ${String(key)}: below it.` })
}
