import { describe, expect, it } from 'vitest'
import { compareStructure, countKind } from '../../../src/passport/compare-structure.ts'
import { foldShape, shapeLine } from '../../../src/passport/shape.ts'

type Line = readonly [kind: string, object: string, definition: string]

function compare(expected: readonly Line[], actual: readonly Line[], sameMajor = true) {
  const lines = (objects: readonly Line[]) =>
    foldShape(
      'tenant_001',
      objects.map((object) => shapeLine(...object)),
    ).lines
  return compareStructure({
    schema: 'tenant_001',
    expected: lines(expected),
    actual: lines(actual),
    sameMajor,
  })
}

const TABLE: Line = ['table', 'orders', 'plain heap']

describe('comparing two versions of a schema', () => {
  it('finds nothing where nothing differs, in whatever order', () => {
    const objects: Line[] = [
      TABLE,
      ['column', 'orders.id', '#1 integer'],
      ['owner', 'orders', 'app'],
    ]
    expect(compare(objects, objects.toReversed())).toEqual([])
  })

  it.each<[kind: string, check: string, missing: string, differs: string, unexpected: string]>([
    ['schema', 'schemas', 'schema-missing', 'object-differs', 'schema-unexpected'],
    ['table', 'tables', 'table-missing', 'object-differs', 'table-unexpected'],
    ['column', 'columns', 'column-differs', 'column-differs', 'column-differs'],
    ['partition', 'partitions', 'partition-differs', 'partition-differs', 'partition-differs'],
    [
      'row-security',
      'policies',
      'row-security-differs',
      'row-security-differs',
      'row-security-differs',
    ],
    [
      'foreign-key',
      'foreign-keys',
      'constraint-missing',
      'constraint-differs',
      'object-unexpected',
    ],
    ['primary-key', 'constraints', 'constraint-missing', 'constraint-differs', 'object-unexpected'],
    ['unique', 'unique-constraints', 'unique-missing', 'constraint-differs', 'object-unexpected'],
    ['check', 'constraints', 'constraint-missing', 'constraint-differs', 'object-unexpected'],
    ['exclusion', 'constraints', 'constraint-missing', 'constraint-differs', 'object-unexpected'],
    ['index', 'indexes', 'index-missing', 'index-differs', 'object-unexpected'],
    ['trigger', 'triggers', 'trigger-missing', 'trigger-differs', 'object-unexpected'],
    ['policy', 'policies', 'policy-missing', 'policy-differs', 'object-unexpected'],
    ['sequence', 'sequences', 'sequence-missing', 'object-differs', 'object-unexpected'],
    ['view', 'views', 'view-missing', 'view-differs', 'object-unexpected'],
    ['matview', 'matviews', 'view-missing', 'matview-differs', 'object-unexpected'],
    ['function', 'functions', 'function-missing', 'function-differs', 'object-unexpected'],
    ['type', 'types', 'type-differs', 'type-differs', 'type-differs'],
    ['grant', 'grants', 'grant-differs', 'grant-differs', 'grant-differs'],
    ['owner', 'owners', 'owner-differs', 'owner-differs', 'owner-differs'],
    ['extension', 'extensions', 'extension-missing', 'object-differs', 'object-unexpected'],
    ['statistics', 'objects', 'object-missing', 'object-differs', 'object-unexpected'],
    [
      'a kind of a later version',
      'objects',
      'object-missing',
      'object-differs',
      'object-unexpected',
    ],
  ])('names a %s by its check and reason', (kind, check, missing, differs, unexpected) => {
    const [one, other]: readonly [Line, Line] = [
      [kind, 'x', 'one'],
      [kind, 'x', 'other'],
    ]
    const place = { check, status: 'fail', schema: 'tenant_001', object: 'x' }
    expect(compare([one], [])).toEqual([{ ...place, reason: missing, expected: 'one', actual: '' }])
    expect(compare([one], [other])).toEqual([
      { ...place, reason: differs, expected: 'one', actual: 'other' },
    ])
    expect(compare([], [one])).toEqual([
      { ...place, reason: unexpected, expected: '', actual: 'one' },
    ])
  })

  it.each<[title: string, before: Line, after: Line, reason: string]>([
    [
      'a disabled trigger',
      ['trigger', 'orders.t', 'CREATE TRIGGER t'],
      ['trigger', 'orders.t', 'CREATE TRIGGER t DISABLED'],
      'trigger-disabled',
    ],
    [
      'an invalid index',
      ['index', 'i', 'CREATE INDEX i'],
      ['index', 'i', 'CREATE INDEX i INVALID'],
      'index-invalid',
    ],
    [
      'an index that is not ready',
      ['index', 'i', 'CREATE INDEX i'],
      ['index', 'i', 'CREATE INDEX i NOT READY'],
      'index-invalid',
    ],
    [
      'a constraint that lost its validation',
      ['check', 'orders.c', 'CHECK (true)'],
      ['check', 'orders.c', 'CHECK (true) NOT VALID'],
      'constraint-not-valid',
    ],
    [
      'another constraint that is not valid either',
      ['check', 'orders.c', 'CHECK (a) NOT VALID'],
      ['check', 'orders.c', 'CHECK (b) NOT VALID'],
      'constraint-differs',
    ],
  ])('has a reason of its own for %s', (_title, before, after, reason) => {
    expect(compare([before], [after])).toMatchObject([{ reason, status: 'fail' }])
  })

  it.each<[title: string, expected: readonly Line[], actual: readonly Line[], sameMajor: boolean]>([
    ['a comment', [['comment', 'table x', 'old']], [['comment', 'table x', 'new']], true],
    ['a comment that is gone', [['comment', 'table x', 'old']], [], true],
    [
      'the spelling of a view in another major',
      [['view-text', 'v', 'SELECT v.a']],
      [['view-text', 'v', 'SELECT a']],
      false,
    ],
    [
      'the spelling of a rule in another major',
      [['rule', 'v.r', 'DO SELECT v.a']],
      [['rule', 'v.r', 'DO SELECT a']],
      false,
    ],
    [
      'an index that production never finished',
      [['index', 'i', 'CREATE INDEX i INVALID']],
      [],
      true,
    ],
  ])('only warns of %s', (_title, expected, actual, sameMajor) => {
    expect(compare(expected, actual, sameMajor)).toMatchObject([{ status: 'warn' }])
  })

  it.each<[title: string, object: Line]>([
    ['the text of a view', ['view-text', 'v', 'SELECT 1']],
    ['a rule', ['rule', 'v.r', 'DO NOTHING']],
  ])('takes %s that is gone for lost in any major', (_title, object) => {
    expect(compare([object], [], false)).toMatchObject([{ status: 'fail' }])
  })

  it('names an object that is gone, not each of its parts', () => {
    const parts: Line[] = [
      TABLE,
      ['column', 'orders.id', '#1'],
      ['owner', 'orders', 'app'],
      ['grant', 'orders.id', 'x'],
    ]
    expect(compare(parts, [])).toMatchObject([{ reason: 'table-missing', object: 'orders' }])
    expect(compare([], parts)).toMatchObject([{ reason: 'table-unexpected', object: 'orders' }])
  })

  it('still names what belongs to a gone object but lives by itself', () => {
    const key: Line = ['foreign-key', 'orders.fk', 'FOREIGN KEY']
    expect(
      compare([TABLE, key], [])
        .map((finding) => finding.reason)
        .sort(),
    ).toEqual(['constraint-missing', 'table-missing'])
  })

  it('tells objects apart that share a name', () => {
    const twins: Line[] = [
      ['column', 'a.b.c', '#1 integer'],
      ['column', 'a.b.c', '#1 text'],
    ]
    expect(compare(twins, twins.toReversed())).toEqual([])
    expect(compare(twins, twins.slice(1))).toMatchObject([
      { object: 'a.b.c', expected: '#1 integer', actual: '' },
    ])
    expect(compare(twins, [['column', 'a.b.c', '#1 bigint'], twins[1] ?? TABLE])).toMatchObject([
      { expected: '#1 integer', actual: '#1 bigint' },
    ])
  })

  it('puts the schema where its placeholder stands, and shows long and broken text on one short line', () => {
    const [finding] = compare(
      [['view-text', 'v', `SELECT\n\ttenant_001.a, '{schema}'${' x'.repeat(300)}`]],
      [],
    )
    expect(finding?.expected).toMatch(/^SELECT \ttenant_001\.a, '\{schema\}' x/)
    expect(finding?.expected).toHaveLength(400)
  })
})

describe('counting', () => {
  it('counts lines of the given kinds and no kind that begins alike', () => {
    const lines = [
      shapeLine('view', 'a', ''),
      shapeLine('view-text', 'a', ''),
      shapeLine('matview', 'b', ''),
    ]
    expect(countKind(lines, ['view', 'matview'])).toBe(2)
    expect(countKind(lines, [])).toBe(0)
  })
})
