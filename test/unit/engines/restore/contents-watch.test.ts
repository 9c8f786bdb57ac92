import { expect, it } from 'vitest'
import { systemClock } from '../../../../src/adapters/clock.ts'
import { ContentsWatch } from '../../../../src/engines/postgres/restore/contents-watch.ts'

/** A watch that is shown lines at given seconds. */
function watchLines(lines: readonly (readonly [second: number, line: string])[], end: number) {
  let now = 0
  const watch = new ContentsWatch({ ...systemClock, monotonicSeconds: () => now })
  for (const [second, line] of lines) {
    now = second
    watch.see(line)
  }
  now = end
  return watch.timing()
}

it('divides a parallel run by the seconds its entries were worked on', () => {
  const timing = watchLines(
    [
      [0, 'pg_restore: launching item 1 TABLE DATA orders'],
      [0, 'pg_restore: launching item 2 TABLE DATA sales'],
      [4, 'pg_restore: finished item 2 TABLE DATA sales'],
      [4, 'pg_restore: launching item 3 CONSTRAINT sales sales_pkey'],
      [7, 'pg_restore: finished item 3 CONSTRAINT sales sales_pkey'],
      [8, 'pg_restore: finished item 1 TABLE DATA orders'],
      [8, 'pg_restore: launching item 4 FK CONSTRAINT orders orders_tab_id_fkey'],
      [9, 'pg_restore: finished item 4 FK CONSTRAINT orders orders_tab_id_fkey'],
    ],
    16,
  )
  expect(timing).toEqual({ loadSeconds: 12, indexSeconds: 3, constraintSeconds: 1 })
})

it('divides a serial run by where the next entry begins', () => {
  const timing = watchLines(
    [
      [0, 'pg_restore: processing data for table "public.orders"'],
      [5, 'pg_restore: executing SEQUENCE SET orders_id_seq'],
      [6, 'pg_restore: creating INDEX "public.orders_tab_idx"'],
      [8, 'pg_restore: creating FK CONSTRAINT "public.orders orders_tab_id_fkey"'],
    ],
    10,
  )
  expect(timing).toEqual({ loadSeconds: 6, indexSeconds: 2, constraintSeconds: 2 })
})

it('takes a run that says nothing for loading', () => {
  expect(watchLines([], 3)).toEqual({ loadSeconds: 3, indexSeconds: 0, constraintSeconds: 0 })
})
