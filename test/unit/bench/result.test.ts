import { describe, expect, it } from 'vitest'
import { parseOptions } from '../../../bench/options.ts'
import { describeResult, resultLine } from '../../../bench/result.ts'

const result = {
  bench: 'backup',
  ratios: { backup_over_pg_dump: 1.23456, memory_mb_backup: 90, told_only: 7 },
  medians: { lastro: { wall: 2.00049 } },
}

describe('resultLine', () => {
  it('is one line of JSON with the ratios, rounded, and the limits of those that have one', () => {
    const line = resultLine(result)
    expect(line.indexOf('\n')).toBe(line.length - 1)
    expect(JSON.parse(line)).toMatchObject({
      bench: 'backup',
      ratios: { backup_over_pg_dump: 1.235, memory_mb_backup: 90, told_only: 7 },
      limits: { backup_over_pg_dump: 1, memory_mb_backup: 150 },
      medians: { lastro: { wall: 2 } },
    })
    expect(JSON.parse(line).limits).not.toHaveProperty('told_only')
  })
})

describe('describeResult', () => {
  it('says which ratios keep their limit and which do not', () => {
    const text = describeResult(result)
    expect(text).toMatch(/backup_over_pg_dump +1\.235 {2}OVER the limit of 1\n/)
    expect(text).toMatch(/memory_mb_backup +90 {2}within the limit of 150\n/)
    expect(text).toMatch(/told_only +7\n/)
  })
})

describe('parseOptions', () => {
  it('has the project’s own sizes by default', () => {
    expect(parseOptions(['drill'])).toEqual({
      bench: 'drill',
      json: false,
      rounds: 3,
      tenants: 100,
      gigabytes: 2,
      files: 100_000,
    })
  })

  it('names every wrong argument at once', () => {
    expect(() => parseOptions(['speed', '--rounds', '0', '--tenants', 'all'])).toThrow(
      /benchmark: got speed.*--rounds: got 0.*--tenants: got all/s,
    )
  })
})
