import { expect, it } from 'vitest'
import { toSeries } from '../../../src/forecast/series.ts'

const NOW = new Date('2026-03-01T06:00:00Z')
const sample = (at: string, usedBytes: number, usableBytes: number) => ({
  at,
  usedBytes,
  usableBytes,
})

it('all points are held against the size of now, not against one of a clock that was ahead', () => {
  const { values } = toSeries(
    [
      sample('2026-03-01T00:00:00Z', 50, 100),
      sample('2031-01-01T00:00:00Z', 50, 100),
      sample('2026-03-01T06:00:00Z', 50, 200),
    ],
    NOW,
  )
  expect(values).toEqual([25, 25])
})
