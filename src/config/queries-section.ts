import * as v from 'valibot'
import { bounds, boundsOf } from './bounds.ts'
import { choice, duration, flag, text, wholeNumber } from './fields.ts'
import { listOf } from './list-of.ts'
import { isMap, section } from './section.ts'
import { toMessage } from './wording.ts'

const KINDS = ['value', 'range', 'empty', 'rows', 'table'] as const

const kindMessage = toMessage({
  legal: `exactly one of ${KINDS.join(', ')}`,
  mend: 'Write it like expect: {empty: true}.',
})

const valueMessage = toMessage({
  legal: 'a text, a number, true, false or null',
  mend: 'Write the value itself.',
})

const expectation = v.pipe(
  section('What the answer must be; exactly one of these.', {
    value: v.exactOptional(
      v.pipe(
        v.nullable(v.union([v.string(), v.number(), v.boolean()], valueMessage)),
        v.description('The one value of the one row.'),
        v.metadata({ errorMessage: valueMessage }),
      ),
    ),
    range: v.exactOptional(bounds('Bounds of the one number.')),
    empty: v.exactOptional(flag('No row at all; only true makes sense.')),
    rows: v.exactOptional(wholeNumber('This many rows.', 0, 10_000)),
    table: v.exactOptional(
      text('The one number is the row count of this table in the passport.', {
        pattern: /^[^.]{1,63}(\.[^.]{1,63})?$/,
        legal: 'schema.table, or the table alone in a query per tenant',
        example: 'tenant_001.products',
      }),
    ),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const input: unknown = dataset.value
    if (!isMap(input)) return
    const given = KINDS.filter((kind) => kind in input)
    if (given.length !== 1 || input.empty === false) addIssue({ message: kindMessage })
  }),
  v.transform(({ value, range, rows, table }) => {
    if (value !== undefined) return { kind: 'value' as const, value }
    if (range !== undefined) return { kind: 'range' as const, ...boundsOf(range) }
    if (rows !== undefined) return { kind: 'rows' as const, rows }
    if (table !== undefined) return { kind: 'table' as const, table }
    return { kind: 'empty' as const }
  }),
)

/** A statement that can read and nothing else; comments may stand before it. */
const READS = /^(\s|--[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*(select|with|values|table)\b/i

const queryMessage = toMessage({
  legal: 'one statement that begins with SELECT, WITH, VALUES or TABLE',
  mend: 'Write what reads; a query that writes is refused by the server, too.',
})

const tableMessage = toMessage({
  legal: 'schema.table in a query that is put once, the table alone in one per tenant',
  mend: 'Write table: products with per: tenant, table: tenant_001.products without.',
})

const querySection = v.pipe(
  section('A question of your own to the restored database.', {
    name: text('What it asks, in the words of the report.', {
      pattern: /^\S.{0,79}$/,
      legal: 'a text of at most 80 characters',
      example: 'No sale without items',
    }),
    query: v.pipe(
      v.string(queryMessage),
      v.maxLength(20_000, queryMessage),
      v.check((sql) => READS.test(sql), queryMessage),
      v.description('One statement that reads; it runs in a read-only transaction.'),
      v.metadata({ errorMessage: queryMessage }),
    ),
    per: v.optional(
      choice(
        'once, with search_path public; or for every tenant, with the schema of the tenant before public.',
        ['once', 'tenant'],
      ),
      'once',
    ),
    expect: expectation,
    timeout: v.optional(duration('When to give up.', '1s', '1h'), '30s'),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const input: unknown = dataset.value
    if (!isMap(input) || !isMap(input.expect)) return
    const { kind, table } = input.expect
    if (kind !== 'table' || typeof table !== 'string') return
    if (table.includes('.') === (input.per === 'once')) return
    const path = [
      { type: 'object', origin: 'value', input, key: 'expect', value: input.expect },
      { type: 'object', origin: 'value', input: input.expect, key: 'table', value: table },
    ] as const
    addIssue({ message: tableMessage, path: [...path] })
  }),
  v.transform(({ name, query, per, expect, timeout }) => ({
    name,
    query,
    per,
    expect,
    timeoutSeconds: timeout,
  })),
)

const twiceMessage = toMessage({
  legal: 'another name for each query',
  mend: 'Rename one of the two: the report tells them by their names.',
})

/** `drill.queries`: questions of the operator's own to the restored database. */
export const queriesSection = v.pipe(
  listOf('Questions of your own, put to the restored database.', querySection, {
    legal: 'a list of at most 100 queries',
    mend: 'Write each after a dash, with name, query and expect.',
    most: 100,
  }),
  v.checkItems(
    (query, index, queries) => queries.findIndex(({ name }) => name === query.name) === index,
    twiceMessage,
  ),
)
