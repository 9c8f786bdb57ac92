import { describe, expect, it } from 'vitest'
import { comparable, pairTables } from '../../../../src/engines/postgres/migration/pair-tables.ts'
import type { StagedTable } from '../../../../src/engines/postgres/migration/staged-tables.ts'

function table(
  oid: string,
  name: string,
  columns: readonly (readonly [string, string, number])[],
): StagedTable {
  return {
    oid,
    schema: 'public',
    name,
    bytes: 0,
    key: [1],
    columns: columns.map(([column, type, number]) => ({ name: column, type, number })),
  }
}

const ID = ['id', 'int4', 1] as const
const NOTE = ['note', 'text', 2] as const
const pairOf = (before: StagedTable, after: StagedTable) => {
  const [pair] = pairTables([before], [after]).pairs
  if (!pair) throw new Error('no pair')
  return pair
}
const columnsOf = (before: StagedTable, after: StagedTable) =>
  pairOf(before, after).columns.map((column) => `${column.before.name}=${column.after.name}`)

describe('a table is found again', () => {
  it('under another name', () => {
    const { pairs, dropped, added } = pairTables(
      [table('1', 'orders', [ID])],
      [table('1', 'tickets', [ID])],
    )
    expect(pairs.map(({ before, after }) => [before.name, after.name])).toEqual([
      ['orders', 'tickets'],
    ])
    expect([dropped, added]).toEqual([[], []])
  })

  it('built anew in the place of the old one', () => {
    const { pairs, dropped } = pairTables(
      [table('1', 'orders', [ID])],
      [table('7', 'orders', [ID])],
    )
    expect(pairs).toHaveLength(1)
    expect(dropped).toEqual([])
  })

  it('even when another took its name', () => {
    const before = [table('1', 'orders', [ID]), table('2', 'tickets', [ID])]
    const after = [table('1', 'tickets', [ID]), table('9', 'orders', [ID])]
    const { pairs, dropped, added } = pairTables(before, after)
    expect(pairs.map((pair) => `${pair.before.name}=${pair.after.name}`)).toEqual([
      'orders=tickets',
    ])
    expect(dropped.map(({ name }) => name)).toEqual(['tickets'])
    expect(added.map(({ name }) => name)).toEqual(['orders'])
  })

  it('or not at all', () => {
    const { dropped, added } = pairTables(
      [table('1', 'orders', [ID])],
      [table('2', 'points', [ID])],
    )
    expect(dropped.map(({ name }) => name)).toEqual(['orders'])
    expect(added.map(({ name }) => name)).toEqual(['points'])
  })
})

describe('a column is found again', () => {
  it('under another name in the same table', () => {
    expect(
      columnsOf(table('1', 'o', [ID, NOTE]), table('1', 'o', [ID, ['remark', 'text', 2]])),
    ).toEqual(['id=id', 'note=remark'])
  })

  it('by its name in a table that was built anew, in whatever order', () => {
    expect(
      columnsOf(
        table('1', 'o', [ID, NOTE]),
        table('2', 'o', [
          ['note', 'text', 1],
          ['id', 'int4', 2],
        ]),
      ),
    ).toEqual(['id=id', 'note=note'])
  })

  it('dropped and made again under its name', () => {
    expect(
      columnsOf(table('1', 'o', [ID, NOTE]), table('1', 'o', [ID, ['note', 'text', 3]])),
    ).toEqual(['id=id', 'note=note'])
  })

  it('but not one that was dropped', () => {
    const pair = pairOf(table('1', 'o', [ID, NOTE]), table('1', 'o', [ID]))
    expect(pair.dropped.map(({ name }) => name)).toEqual(['note'])
  })

  it('and compared by its text when its type is another', () => {
    const pair = pairOf(table('1', 'o', [ID]), table('1', 'o', [['id', 'int8', 1]]))
    const { before, after } = comparable(pair)
    expect([before.columns, after.columns]).toEqual([
      [{ name: 'id', type: 'other' }],
      [{ name: 'id', type: 'other' }],
    ])
  })
})
