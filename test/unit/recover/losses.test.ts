import { expect, it } from 'vitest'
import type { LiveTruth } from '../../../src/engines/postgres/recover/live-truth.ts'
import { countLosses, thenOf } from '../../../src/procedures/recover/losses.ts'

type Reading = LiveTruth['readings'][number]

function reading(name: string, rows: number, print: string, newest?: string): Reading {
  const [schema = '', table = ''] = name.split('.')
  return {
    table: { schema, name: table, columns: [], bytes: 0 },
    truth: [rows, print],
    ...(newest === undefined ? {} : { newest: { at: newest, column: 'created_at' } }),
  }
}

const live = (readings: readonly Reading[], unreadable: readonly string[] = []): LiveTruth => ({
  at: '2026-11-25T22:00:00.000Z',
  readings,
  unreadable: unreadable.map((name) => reading(name, 0, '').table),
})

const BEFORE = thenOf(
  live([
    reading('t1.sales', 10, 'a', '2026-11-24T10:00:00.000Z'),
    reading('t1.items', 5, 'b'),
    reading('t2.sales', 7, 'c'),
    reading('t2.gone', 3, 'd'),
  ]),
)

it('what is equal is no loss, and a table that only the backup has comes back', () => {
  const now = live([
    reading('t1.sales', 10, 'a'),
    reading('t1.items', 5, 'b'),
    reading('t2.sales', 7, 'c'),
  ])
  expect(countLosses(now, BEFORE, { against: 'b' })).toMatchObject({
    rows: 0,
    tables: 0,
    lines: [],
  })
})

it('rows more now are counted, rows changed or fewer are a table that differs', () => {
  const now = live([
    reading('t1.sales', 14, 'z', '2026-11-25T21:00:00.000Z'),
    reading('t1.items', 5, 'y'),
    reading('t2.sales', 2, 'x'),
    reading('t2.fresh', 6, 'w'),
  ])
  const losses = countLosses(now, BEFORE, { against: 'b' })
  expect(losses).toMatchObject({ rows: 10, tables: 4, unreadable: 0 })
  expect(losses.lines[0]).toEqual({ schema: 't2', table: 'fresh', rowsNow: 6, rowsThen: null })
  expect(losses.schemas).toEqual([
    { schema: 't2', rows: 6, tables: 2 },
    {
      schema: 't1',
      newestNow: '2026-11-25T21:00:00.000Z',
      newestThen: '2026-11-24T10:00:00.000Z',
      rows: 4,
      tables: 2,
    },
  ])
})

it('a table that cannot be read is named and counts as nothing known', () => {
  const losses = countLosses(live([], ['t1.sales']), BEFORE, { against: 'b' })
  expect(losses).toMatchObject({ rows: 0, tables: 1, unreadable: 1 })
  expect(losses.lines).toEqual([{ schema: 't1', table: 'sales', rowsNow: null, rowsThen: 10 }])
})

it('of one tenant only its own schema is shown', () => {
  const now = live([reading('t1.sales', 11, 'z')])
  expect(countLosses(now, BEFORE, { against: 'b', schema: 't1' }).schemas).toHaveLength(1)
})
