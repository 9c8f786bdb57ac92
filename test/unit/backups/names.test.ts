import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupFileNames, dumpEndingOf, parseOwnName } from '../../../src/backups/names.ts'
import { findStamp, formatStamp, parseStamp } from '../../../src/backups/stamp.ts'

const SAO_PAULO = 'America/Sao_Paulo'
const NEW_YORK = 'America/New_York'

describe('backupFileNames', () => {
  it('writes the wall clock of the time zone', () => {
    const instant = new Date('2025-11-20T06:00:00.789Z')
    expect(backupFileNames('chefwell', instant, SAO_PAULO, 'zstd')).toEqual({
      name: 'chefwell_backup_20251120_030000',
      dump: 'chefwell_backup_20251120_030000.dump.zst',
      passport: 'chefwell_backup_20251120_030000.passport.json',
      globals: 'chefwell_backup_20251120_030000.globals.sql',
    })
  })

  it('tells the compression in the ending', () => {
    expect(backupFileNames('s', new Date(0), 'UTC', 'gzip').dump).toBe(
      's_backup_19700101_000000.dump.gz',
    )
  })

  it.each(['', '-rf', '../up', 'a b', 'a\nb', '.hidden'])('refuses %j as a source', (source) => {
    expect(() => backupFileNames(source, new Date(0), 'UTC', 'zstd')).toThrow(TypeError)
  })

  it('is read back by parseOwnName and parseStamp', () => {
    const anyInstant = fc.date({
      min: new Date('1971-01-01'),
      max: new Date('2099-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(anyInstant, fc.constantFrom('shop', 'a_backup_b', 'x.y-z'), (instant, source) => {
        const names = backupFileNames(source, instant, 'UTC', 'zstd')
        const own = parseOwnName(names.name)
        expect(own?.source).toBe(source)
        expect(parseStamp(own?.stamp ?? '', 'UTC')?.getTime()).toBe(
          Math.floor(instant.getTime() / 1000) * 1000,
        )
      }),
    )
  })
})

describe('a stamp', () => {
  it.each([
    ['in winter', '20260115_030000', NEW_YORK, '2026-01-15T08:00:00Z'],
    ['in summer', '20260715_030000', NEW_YORK, '2026-07-15T07:00:00Z'],
    ['shown twice: the earlier instant', '20261101_013000', NEW_YORK, '2026-11-01T05:30:00Z'],
    [
      'never shown: as if the clock had not been changed',
      '20260308_023000',
      NEW_YORK,
      '2026-03-08T07:30:00Z',
    ],
    ['at a half-hour offset', '20260101_000000', 'Asia/Kolkata', '2025-12-31T18:30:00Z'],
    ['on a leap day', '20240229_235959', 'UTC', '2024-02-29T23:59:59Z'],
  ])('%s is one instant', (_when, stamp, timezone, instant) => {
    expect(parseStamp(stamp, timezone)).toEqual(new Date(instant))
  })

  it.each([
    '20251320_030000',
    '20250230_030000',
    '20251120_240000',
    '20251120_036000',
    '20251120',
    'x',
    '',
  ])('%j is none', (stamp) => {
    expect(parseStamp(stamp, 'UTC')).toBeNull()
  })

  it('is never later than the instant it was written at, in any zone', () => {
    const anyInstant = fc
      .integer({ min: 0, max: 4_000_000_000 })
      .map((seconds) => new Date(seconds * 1000))
    const anyZone = fc.constantFrom(
      SAO_PAULO,
      NEW_YORK,
      'UTC',
      'Europe/Lisbon',
      'Australia/Lord_Howe',
    )
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, timezone) => {
        const back = parseStamp(formatStamp(instant, timezone), timezone)?.getTime() ?? Number.NaN
        expect(instant.getTime() - back).toBeGreaterThanOrEqual(0)
        expect(instant.getTime() - back).toBeLessThanOrEqual(2 * 60 * 60 * 1000)
      }),
    )
  })
})

describe('a foreign name', () => {
  it.each([
    ['pg-2025-11-20', '2025-11-20T00:00:00Z'],
    ['pg_20251120T0300', '2025-11-20T03:00:00Z'],
    ['db.2025-11-20_03-15-59', '2025-11-20T03:15:59Z'],
    ['db20251120031559', '2025-11-20T03:15:59Z'],
    ['v20240101_20251120', '2025-11-20T00:00:00Z'],
  ])('%s holds a moment', (name, instant) => {
    expect(findStamp(name, 'UTC')?.instant).toEqual(new Date(instant))
  })

  it.each(['latest', 'db-1732071600', 'db-20259999', '12'])('%s holds none', (name) => {
    expect(findStamp(name, 'UTC')).toBeNull()
  })

  it.each([
    ['a.dump', '.dump'],
    ['a.dump.gz', '.dump.gz'],
    ['a.dump.zst', '.dump.zst'],
    ['a.sql', '.sql'],
    ['a.sql.gz', '.sql.gz'],
    ['a.sql.zst', '.sql.zst'],
    ['a.tar', '.tar'],
    ['a.tar.gz', null],
    ['a.dump.partial', null],
    ['a.txt', null],
  ])('%s is a dump by its ending %s', (name, ending) => {
    expect(dumpEndingOf(name)).toBe(ending)
  })
})
