import * as v from 'valibot'
import { type PathText, parseJsonPath } from '../probes/json-path.ts'
import { toMessage } from './wording.ts'

const message = toMessage({
  legal: 'a path to one value, like $.items[0].id',
  mend: 'Begin it with $; names with other signs go in brackets: $["total-count"].',
})

/** Where a value stands in a JSON answer; its value is the path and the text. */
export function jsonPath(about: string, example: string) {
  return v.pipe(
    v.string(message),
    v.description(about),
    v.metadata({ errorMessage: message, examples: [example] }),
    v.rawTransform(({ dataset, addIssue, NEVER }): PathText => {
      const path = parseJsonPath(dataset.value)
      if (path !== null) return { text: dataset.value, path }
      addIssue({ message })
      return NEVER
    }),
  )
}
