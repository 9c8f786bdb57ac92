import * as v from 'valibot'
import type { Saved } from '../probes/probe.ts'
import { flag, text } from './fields.ts'
import { jsonPath } from './json-path-field.ts'
import { isMap, section } from './section.ts'
import { toMessage } from './wording.ts'

const message = toMessage({
  legal: 'a path like $.token, or one of {of: $.token}, {cookie: sid}, {header: X-Token}',
  mend: 'Add secret: false to a map whose value may be shown in reports.',
})

const PLACES = ['of', 'cookie', 'header']

const HEADER_NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/

const long = v.pipe(
  section('Where the value comes from, and whether it may be shown.', {
    of: v.exactOptional(jsonPath('A place in the JSON body.', '$.token')),
    cookie: v.exactOptional(
      text('A cookie that the answer sets.', {
        pattern: HEADER_NAME,
        legal: 'the name of a cookie',
        example: 'sid',
      }),
    ),
    header: v.exactOptional(
      text('A header of the answer.', {
        pattern: HEADER_NAME,
        legal: 'the name of a header',
        example: 'X-CSRF-Token',
      }),
    ),
    secret: v.optional(flag('Masked in logs and reports.'), true),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const input: unknown = dataset.value
    if (!isMap(input)) return
    const given = Object.keys(input).filter((key) => key !== 'secret')
    // What is unknown has been told already.
    if (given.some((key) => !PLACES.includes(key))) return
    if (given.length !== 1) addIssue({ message })
  }),
)

/** A place in an answer whose value is carried on: a path alone, or a map. */
export const savedValue = v.pipe(
  v.union([jsonPath('A place in the JSON body.', '$.token'), long], message),
  v.metadata({ errorMessage: message }),
  v.transform((given): Saved => {
    if (!('secret' in given)) return { from: { body: given }, secret: true }
    const { of, cookie, header, secret } = given
    if (of !== undefined) return { from: { body: of }, secret }
    return { from: cookie === undefined ? { header: header ?? '' } : { cookie }, secret }
  }),
)
