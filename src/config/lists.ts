import * as v from 'valibot'
import { text } from './fields.ts'
import { toMessage } from './wording.ts'

/** What every entry of a list must be, as `text` takes it. */
export type TextRule = Parameters<typeof text>[1]

const MOST_ENTRIES = 100

/** A list of texts of one kind, each answered by itself. */
export function texts(about: string, rule: TextRule) {
  const message = toMessage({
    legal: `a list of at most ${MOST_ENTRIES}, each ${rule.legal}`,
    mend: `Write one per line, each after a dash, like - ${rule.example}.`,
  })
  return v.pipe(
    v.array(text(about, rule), message),
    v.maxLength(MOST_ENTRIES, message),
    v.description(about),
    v.metadata({ errorMessage: message }),
  )
}

/** A program and its arguments as a list, which no shell reads. */
export function programArguments(about: string, example: readonly [string, ...string[]]) {
  const message = toMessage({
    legal: 'a list of a program and its arguments',
    mend: `Write it like [${example.join(', ')}]; for a shell's signs (&&, |, $) name a script.`,
  })
  const argument = v.pipe(
    v.string(message),
    v.regex(/^[^\0]{0,4096}$/, message),
    v.metadata({ errorMessage: message }),
  )
  return v.pipe(
    v.array(argument, message),
    v.minLength(1, message),
    v.maxLength(MOST_ENTRIES, message),
    v.check(([program]) => program !== '', message),
    v.description(about),
    v.metadata({ errorMessage: message, examples: [example] }),
  )
}
