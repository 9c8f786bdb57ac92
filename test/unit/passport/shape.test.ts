import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldShape, parseShapeLine, shapeLine, unfoldOwnName } from '../../../src/passport/shape.ts'

/** Text with the characters that our lines, our placeholder and SQL's quoting give a meaning to. */
const text = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    'A',
    '.',
    '"',
    '{',
    '}',
    'schema',
    '{schema}',
    '\\',
    'n',
    't',
    '\n',
    '\t',
    ' ',
    'ã',
    '_',
    '$',
  ),
  maxLength: 12,
})

/** Names of schemas: plain ones, and odd ones. */
const schemaName = fc.oneof(
  fc.constantFrom(
    'a',
    'ab',
    'tenant_001',
    'schema',
    '{schema}',
    'A',
    'a.b',
    'a"b',
    'ã',
    'a\nb',
    'a\\b',
    '$1',
    '.*',
  ),
  text.filter((name) => name !== ''),
)

/** As PostgreSQL spells a schema before a dot. */
const spelled = (name: string) =>
  /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`

/** A definition as pieces; the holes between them are where it names its own schema. */
const pieces = fc.array(text, { minLength: 1, maxLength: 5 })

describe('a line of a shape', () => {
  it('is taken apart into what it was made of', () => {
    fc.assert(
      fc.property(text, text, text, (kind, object, definition) => {
        expect(parseShapeLine(shapeLine(kind, object, definition))).toEqual({
          kind,
          object,
          definition,
        })
      }),
    )
  })

  it('is one line', () => {
    fc.assert(
      fc.property(text, text, text, (kind, object, definition) => {
        expect(shapeLine(kind, object, definition)).not.toContain('\n')
      }),
    )
  })
})

describe('folding', () => {
  it('never makes two definitions of one schema equal', () => {
    // Two texts that differ in one piece only: what could be taken for each other must come together.
    const pair = schemaName.chain((schema) => {
      const piece = fc.constantFrom(
        `${spelled(schema)}.`,
        `${schema}.`,
        '{schema}.',
        '{{schema}}.',
        '{',
        '"',
        '\\n',
        '\n',
      )
      return fc.tuple(fc.constant(schema), piece, piece, piece, piece)
    })
    fc.assert(
      fc.property(pair, ([schema, before, one, other, after]) => {
        const fold = (middle: string) =>
          foldShape(schema, [shapeLine('view', 'v', before + middle + after)]).key
        expect(fold(one) === fold(other)).toBe(one === other)
      }),
      { numRuns: 3000 },
    )
  })

  it('makes equal structures of two schemas equal, however they are named', () => {
    fc.assert(
      fc.property(schemaName, schemaName, pieces, (one, other, parts) => {
        // A piece must not end in what could be the beginning of a longer name.
        const definition = (schema: string) =>
          parts.map((part) => `${part.replaceAll(/[{}\\]/g, '')} `).join(`${spelled(schema)}.`)
        fc.pre(!definition('').includes(spelled(one)) && !definition('').includes(spelled(other)))
        const lines = (schema: string) => [shapeLine('view', 'v', definition(schema))]
        expect(foldShape(one, lines(one))).toEqual(foldShape(other, lines(other)))
      }),
    )
  })

  it.each([
    ['t', '\t.x t.x', '\t.x {schema}.x'],
    ['n', '\n.x n.x', '\n.x {schema}.x'],
    ['n', '\\n.x', '\\{schema}.x'],
  ])('does not take the letter of an escape for the schema %s', (schema, definition, folded) => {
    const [line = ''] = foldShape(schema, [shapeLine('view', 'v', definition)]).lines
    expect(parseShapeLine(line).definition).toBe(folded)
  })

  it('can be undone for people', () => {
    fc.assert(
      fc.property(schemaName, text, (schema, definition) => {
        fc.pre(!/[\n\t\\]/.test(schema + definition) && /^[a-z_]+$/.test(schema))
        const [line = ''] = foldShape(schema, [shapeLine('view', 'v', definition)]).lines
        expect(unfoldOwnName(parseShapeLine(line).definition, schema)).toBe(definition)
      }),
    )
  })

  it.each([
    ['t1', 't1.orders', '{schema}.orders'],
    ['t1', "nextval('t1.seq'::regclass)", "nextval('{schema}.seq'::regclass)"],
    ['t1', 't1.f(t1.a, t1.b)', '{schema}.f({schema}.a, {schema}.b)'],
    ['t1', 'xt1.orders', 'xt1.orders'],
    ['t1', 't10.orders', 't10.orders'],
    ['t1', 'other.t1.orders', 'other.t1.orders'],
    ['t1', 't1 alone', 't1 alone'],
    ['t1', '"t1".orders', '"t1".orders'],
    ['T1', '"T1".orders', '{schema}.orders'],
    ['T1', 'T1.orders', 'T1.orders'],
    ['a"b', '"a""b".orders', '{schema}.orders'],
    ['a.b', '"a.b".orders', '{schema}.orders'],
    ['ção', '"ção".x, "não-ção".x', '{schema}.x, "não-ção".x'],
    ['t1', 'literal {schema}.x', 'literal {{schema}}.x'],
  ])('of %j makes %j into %j', (schema, definition, folded) => {
    const [line = ''] = foldShape(schema, [shapeLine('view', 'v', definition)]).lines
    expect(parseShapeLine(line).definition).toBe(folded)
  })

  it('does not depend on the order of the lines', () => {
    const lines = ['b', 'a', 'c'].map((name) => shapeLine('table', name, ''))
    expect(foldShape('s', lines)).toEqual(foldShape('s', lines.toReversed()))
  })
})
