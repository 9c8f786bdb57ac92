import * as v from 'valibot'
import { CARRIED_NAME } from '../probes/carried-values.ts'
import { METHODS, REDIRECTS } from '../probes/probe.ts'
import { assertionSection } from './assertion-section.ts'
import { choice, duration, latency, text } from './fields.ts'
import { jsonPath } from './json-path-field.ts'
import { listOf } from './list-of.ts'
import { savedValue } from './saved-value.ts'
import { refuseLists, section } from './section.ts'
import { textMap } from './text-map.ts'
import { toMessage } from './wording.ts'

const statusMessage = toMessage({
  legal: 'an HTTP status from 100 to 599, or a list of them',
  mend: 'Write status: 200, or status: [200, 204].',
})
const oneStatus = v.pipe(
  v.number(statusMessage),
  v.integer(statusMessage),
  v.minValue(100, statusMessage),
  v.maxValue(599, statusMessage),
)

/** One legal HTTP status, or several. */
export const statuses = v.pipe(
  v.union([oneStatus, v.pipe(v.array(oneStatus), v.minLength(1))], statusMessage),
  v.description('Legal status, or a list of them.'),
  v.metadata({ errorMessage: statusMessage }),
  v.transform((given) => (typeof given === 'number' ? [given] : given)),
)

const bodyMessage = toMessage({
  legal: 'a map or a list, which goes as JSON, or a text, which goes as it is',
  mend: 'Write the keys of the body below it; at most eight levels.',
})
const DEEPEST_BODY = 8

const body = v.pipe(
  v.unknown(),
  v.check((value) => isBody(value), bodyMessage),
  v.description(
    'What is sent: a map or list as JSON, a text as it is. May name environment variables.',
  ),
  v.metadata({ errorMessage: bodyMessage }),
)

function isBody(value: unknown): boolean {
  return (
    typeof value === 'string' ||
    (typeof value === 'object' && value !== null && depthOf(value) <= DEEPEST_BODY)
  )
}

function depthOf(value: unknown, level = 0): number {
  if (typeof value !== 'object' || value === null || level > DEEPEST_BODY) return level
  return Math.max(level + 1, ...Object.values(value).map((each) => depthOf(each, level + 1)))
}

const savedMessage = toMessage({
  legal: 'a map of names to places in the answer',
  mend: 'Write it like save: {token: $.token}.',
})
const nameMessage = toMessage({
  legal: 'a lower-case letter, then at most 40 of a-z, 0-9 and -',
  mend: 'Rename the value; later probes write it in double braces.',
})

const save = v.pipe(
  refuseLists(
    v.record(
      v.pipe(
        v.string(nameMessage),
        v.regex(CARRIED_NAME, nameMessage),
        v.metadata({ errorMessage: nameMessage }),
      ),
      savedValue,
      savedMessage,
    ),
  ),
  v.description('Values of the answer that later probes use as {{name}}.'),
  v.metadata({ errorMessage: savedMessage }),
)

const count = v.pipe(
  section('A number in the answer that must be the row count of a table in the passport.', {
    of: jsonPath('A list, which is counted, or the number itself.', '$.items'),
    table: text('The table; {{tenant}} stands for the tenant’s schema.', {
      pattern: /^[^.]{1,63}\.[^.]{1,63}$/,
      legal: 'schema.table',
      example: 'tenant_001.products',
    }),
    as: v.exactOptional(
      text('What the report calls these rows; the name of the table when absent.', {
        pattern: /^\S.{0,39}$/,
        legal: 'a word or two',
        example: 'produtos',
      }),
    ),
  }),
)

/** One request to an application and what its answer must be. */
export const probeSection = v.pipe(
  section('One request to the application and what its answer must be.', {
    name: text('What it tries, in the words of the report.', {
      pattern: /^\S.{0,79}$/,
      legal: 'a text of at most 80 characters',
      example: 'Login',
    }),
    method: v.optional(choice('HTTP method.', METHODS), 'GET'),
    path: text('Path and query.', {
      pattern: /^\/[\x21-\x7e\x80-\uffff ]*$/,
      legal: 'a path that begins with /',
      example: '/api/products',
    }),
    headers: v.optional(
      textMap('Headers to send. May name environment variables.', {
        name: /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/,
        legal: 'a map of header names to texts',
        mend: 'Write it like headers: {Authorization: "Bearer {{token}}"}.',
      }),
      {},
    ),
    body: v.exactOptional(body),
    status: v.optional(statuses, 200),
    expect: v.exactOptional(
      listOf('What must hold of the answer.', assertionSection, {
        legal: 'a list of at most 50 assertions',
        mend: 'Write each after a dash, like - {of: $.user.id, type: number}.',
        most: 50,
      }),
    ),
    count: v.exactOptional(count),
    save: v.optional(save, {}),
    within: v.exactOptional(latency('Longest legal time of the answer.', '5m')),
    timeout: v.optional(duration('When to give up.', '1s', '10m'), '30s'),
    redirects: v.optional(
      choice(
        'Whether redirects are the answer (none) or are followed within the application (same-origin).',
        REDIRECTS,
      ),
      'none',
    ),
  }),
  v.transform((given) => ({
    name: given.name,
    method: given.method,
    path: given.path,
    headers: given.headers,
    ...(given.body === undefined ? {} : { body: given.body }),
    status: given.status,
    expect: given.expect ?? [],
    ...(given.count === undefined ? {} : { count: countOf(given.count) }),
    save: given.save,
    ...(given.within === undefined ? {} : { withinSeconds: given.within }),
    timeoutSeconds: given.timeout,
    redirects: given.redirects,
  })),
)

function countOf({ of, table, as }: v.InferOutput<typeof count>) {
  return { of, table, ...(as === undefined ? {} : { as }) }
}
