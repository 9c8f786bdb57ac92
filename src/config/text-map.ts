import * as v from 'valibot'
import { refuseLists } from './section.ts'
import { toMessage } from './wording.ts'

/** A map of names to texts; names match the pattern. */
export function textMap(
  about: string,
  rule: { readonly name: RegExp; readonly legal: string; readonly mend: string },
) {
  const { legal, mend } = rule
  const message = toMessage({ legal, mend })
  const valueMessage = toMessage({ legal: 'a text', mend: 'Put the value in quotes.' })
  return v.pipe(
    refuseLists(
      v.record(
        v.pipe(v.string(message), v.regex(rule.name, message)),
        v.string(valueMessage),
        message,
      ),
    ),
    v.description(about),
    v.metadata({ errorMessage: message }),
  )
}
