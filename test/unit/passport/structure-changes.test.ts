import { describe, expect, it } from 'vitest'
import { shapeLine } from '../../../src/passport/shape.ts'
import { type Rename, structureChanges } from '../../../src/passport/structure-changes.ts'

const ORDERS = [
  shapeLine('table', 'orders', 'plain heap'),
  shapeLine('column', 'orders.id', '#1 integer not null'),
  shapeLine('column', 'orders.note', '#2 text'),
  shapeLine('column', 'orders.total', '#3 numeric(12,2)'),
  shapeLine('primary-key', 'orders.orders_pkey', 'PRIMARY KEY (id)'),
  shapeLine(
    'index',
    'orders_pkey',
    'CREATE UNIQUE INDEX orders_pkey ON {schema}.orders USING btree (id)',
  ),
  shapeLine('owner', 'orders', 'app'),
  shapeLine('grant', 'orders', 'app=SELECT/app'),
]
const POINTS = [
  shapeLine('table', 'points', 'plain heap'),
  shapeLine('column', 'points.id', '#1 integer not null'),
  shapeLine('sequence', 'points_id_seq', 'integer start 1 by 1 owned by {schema}.points.id'),
  shapeLine(
    'index',
    'points_idx',
    'CREATE INDEX points_idx ON ONLY {schema}.points USING btree (id)',
  ),
  shapeLine('foreign-key', 'points.points_fk', 'FOREIGN KEY (id) REFERENCES {schema}.orders(id)'),
  shapeLine('trigger', 'points.touch', 'CREATE TRIGGER touch'),
  shapeLine('comment', 'table {schema}.points', 'loyalty'),
  shapeLine('grant', 'points', 'app=SELECT/app'),
  shapeLine('owner', 'points_id_seq', 'app'),
]

const changed = (
  before: readonly string[],
  after: readonly string[],
  renames?: readonly Rename[],
) =>
  structureChanges(before, after, renames).map(
    ({ change, kind, object }) => `${change} ${kind} ${object}`,
  )

const without = (lines: readonly string[], start: string) =>
  lines.filter((line) => !line.startsWith(start))

describe('the changes of a structure', () => {
  it('are none where nothing changed', () => {
    expect(changed(ORDERS, ORDERS)).toEqual([])
  })

  it('of a new table name the table alone, not its columns, keys, indexes, sequences, triggers and grants', () => {
    expect(changed(ORDERS, [...ORDERS, ...POINTS])).toEqual(['added table points'])
  })

  it('of a dropped table name the table alone', () => {
    expect(changed([...ORDERS, ...POINTS], ORDERS)).toEqual(['dropped table points'])
  })

  it('of a dropped column do not name those that moved up', () => {
    const after = [
      ...without(without(ORDERS, 'column\torders.note'), 'column\torders.total'),
      shapeLine('column', 'orders.total', '#2 numeric(12,2)'),
    ]
    expect(changed(ORDERS, after)).toEqual(['dropped column orders.note'])
  })

  it('name a constraint once, not its index, too', () => {
    const after = without(without(ORDERS, 'primary-key'), 'index')
    expect(changed(ORDERS, after)).toEqual(['dropped primary-key orders.orders_pkey'])
  })

  it('show both definitions of what changed', () => {
    const after = [
      ...without(ORDERS, 'column\torders.note'),
      shapeLine('column', 'orders.note', '#2 character varying(20) not null'),
    ]
    expect(structureChanges(ORDERS, after)).toEqual([
      {
        change: 'changed',
        kind: 'column',
        object: 'orders.note',
        before: 'text',
        after: 'character varying(20) not null',
      },
    ])
  })

  it('name a grant of a table that stays', () => {
    const after = [...without(ORDERS, 'grant'), shapeLine('grant', 'orders', 'public=SELECT/app')]
    expect(changed(ORDERS, after)).toEqual(['changed grant orders'])
  })

  it('know a renamed table and a renamed column for what they are', () => {
    const after = ORDERS.map((line) => line.replaceAll('orders', 'purchases'))
    const table: Rename = { kind: 'table', from: 'orders', to: 'purchases' }
    expect(changed(ORDERS, after)).toContain('dropped table orders')
    expect(changed(ORDERS, after, [table])).toEqual(['renamed table orders'])
    const column: Rename = { kind: 'column', from: 'orders.note', to: 'orders.remark' }
    const other = ORDERS.map((line) => line.replace('orders.note', 'orders.remark'))
    expect(changed(ORDERS, other, [column])).toEqual(['renamed column orders.note'])
  })

  it('believe no rename that the structure does not show', () => {
    const rename: Rename = { kind: 'table', from: 'orders', to: 'points' }
    expect(changed(ORDERS, [...ORDERS, ...POINTS], [rename])).toEqual(['added table points'])
  })

  it('keep objects apart whose names hold dots and quotes', () => {
    const odd = [
      shapeLine('table', 'a.b', 'plain heap'),
      shapeLine('column', 'a.b.c', '#1 text'),
      shapeLine('index', 'i', 'CREATE INDEX i ON {schema}."a.b" USING btree (c)'),
    ]
    expect(changed([], odd)).toEqual(['added table a.b'])
  })
})
