import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forecastDumpBytes } from '../../../src/forecast/next-dump.ts'
import { checkDiskSpace, checkSizeAnomaly } from '../../../src/procedures/backup/plan-space.ts'

const MEGABYTE = 1_000_000
const history = (...megabytes: readonly number[]) =>
  megabytes.map((each) => ({ dumpBytes: each * MEGABYTE }))

describe('the forecast of a dump', () => {
  it.each([
    ['without a history from the size of the database', 100, [], 60],
    ['from the last dump and a tenth', 100, [10], 11],
    ['from the largest growth that was', 100, [10, 5, 5], 22],
    ['never from a dump that shrank', 100, [5, 10], 5.5],
    ['with no regard to dumps of no size', 100, [0, 10], 11],
  ])('is made %s', (_title, database, past, expected) => {
    const sizes = past.map((each) => each * MEGABYTE)
    const forecast = forecastDumpBytes({ databaseBytes: database * MEGABYTE, sizes })
    expect(forecast).toBeCloseTo(expected * MEGABYTE, -2)
  })

  it('is never below the last dump', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1 }), (sizes) => {
        expect(forecastDumpBytes({ databaseBytes: 0, sizes })).toBeGreaterThanOrEqual(sizes[0] ?? 0)
      }),
    )
  })
})

describe('the space for a dump', () => {
  const request = { path: '/backups', databaseBytes: 100 * MEGABYTE, history: [] }
  const needed = 60 * MEGABYTE + 64 * 2 ** 20

  it('is enough when the forecast and the reserve fit to the byte', () => {
    expect(checkDiskSpace({ ...request, freeBytes: needed })).toMatchObject({ status: 'pass' })
  })

  it('is too little when one byte is missing, and says how much is needed', () => {
    expect(checkDiskSpace({ ...request, freeBytes: needed - 1 })).toMatchObject({
      id: 'disk-space',
      status: 'fail',
      reason: 'disk-space-low',
      facts: { needed, free: needed - 1, path: '/backups' },
    })
  })
})

describe('a dump beside the one before it', () => {
  it.each([
    [50, 'pass'],
    [49, 'warn'],
    [500, 'pass'],
    [0, 'warn'],
  ])('of 100 MB has, with %d MB and a limit of 50%%, the status %s', (size, status) => {
    expect(checkSizeAnomaly(size * MEGABYTE, history(100, 1), 50)).toMatchObject({
      id: 'size-anomaly',
      status,
      ...(status === 'warn' ? { reason: 'dump-size-anomaly' } : {}),
    })
  })

  it.each([[[]], [[0]]])('is not judged when there is none before: %j', (past) => {
    expect(checkSizeAnomaly(1, history(...past), 50)).toBeNull()
  })
})
