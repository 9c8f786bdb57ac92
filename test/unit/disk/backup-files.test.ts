import { expect, it } from 'vitest'
import { readBackupFiles } from '../../../src/disk/backup-files.ts'

const NOW = new Date('2025-11-25T12:00:00Z')
const UTC = { timezone: 'UTC', now: NOW }

const file = (tier: string, name: string, bytes = 1) => ({ tier, name, bytes, isFile: true })

/** A backup with its passport. */
function backup(tier: string, day: number, bytes: number, source = 'shop') {
  const stem = `${source}_backup_202511${String(day).padStart(2, '0')}_030000`
  return [file(tier, `${stem}.dump.zst`, bytes), file(tier, `${stem}.passport.json`, 10)]
}

it('tiers are counted with all their files and the newest moment that a name tells', () => {
  const { tiers } = readBackupFiles(
    [...backup('daily', 19, 100), ...backup('daily', 20, 200), ...backup('weekly', 20, 200)],
    { ...UTC, timezone: 'America/Sao_Paulo' },
  )
  expect(tiers).toEqual([
    { tier: 'daily', backups: 2, bytes: 320, newestAt: '2025-11-20T06:00:00.000Z' },
    { tier: 'weekly', backups: 1, bytes: 210, newestAt: '2025-11-20T06:00:00.000Z' },
    { tier: 'monthly', backups: 0, bytes: 0, newestAt: null },
  ])
})

it('a backup in two tiers is one, and each source has its own', () => {
  const { sources } = readBackupFiles(
    [...backup('daily', 20, 200), ...backup('weekly', 20, 200), ...backup('daily', 20, 5, 'bar')],
    UTC,
  )
  expect(sources.map(({ source, backups }) => [source, backups])).toEqual([
    ['bar', 1],
    ['shop', 1],
  ])
})

it('growth is the median step, so that one import is no trend; two dumps are none', () => {
  const days = [100, 110, 120, 900, 910].flatMap((bytes, index) =>
    backup('daily', index + 1, bytes),
  )
  expect(readBackupFiles(days, UTC).sources[0]?.growthBytes).toBe(10)
  expect(readBackupFiles(days.slice(0, 4), UTC).sources[0]?.growthBytes).toBeNull()
})

it('days without a daily backup between the first and the last are gaps', () => {
  const days = [3, 4, 7].flatMap((day) => backup('daily', day, 1))
  expect(readBackupFiles([...days, ...backup('weekly', 1, 1)], UTC).sources[0]?.gaps).toEqual([
    '2025-11-05',
    '2025-11-06',
  ])
})

it('dumps without a passport are named, also those that others made; partial files and links are none', () => {
  const { withoutPassport, sources } = readBackupFiles(
    [
      ...backup('daily', 20, 1),
      file('daily', 'shop_backup_20251121_030000.dump.zst'),
      file('.', 'pg_shop-2025-11-20.sql.gz'),
      file('daily', 'shop_backup_20251122_030000.dump.zst.partial'),
      { ...file('daily', 'link.dump'), isFile: false },
      file('daily', 'notes.txt'),
    ],
    UTC,
  )
  expect(withoutPassport).toEqual([
    'shop_backup_20251121_030000.dump.zst',
    'pg_shop-2025-11-20.sql.gz',
  ])
  expect(sources.map(({ source }) => source)).toEqual(['pg_shop', 'shop'])
})

it('what makes a dead schedule look alive is no backup: empty, without its passport, or from the future', () => {
  const { sources, tiers, futureDated, withoutPassport } = readBackupFiles(
    [
      ...backup('daily', 20, 9),
      ...backup('daily', 21, 0),
      file('daily', 'shop_backup_20251122_030000.dump.zst', 9),
      ...backup('daily', 28, 9),
      file('.', 'pg_shop-2031-01-01.sql.gz', 9),
      file('.', 'pg_shop-2025-11-24.sql.gz', 0),
    ],
    UTC,
  )
  expect(sources.map(({ source, newestAt }) => [source, newestAt])).toEqual([
    ['shop', '2025-11-20T03:00:00.000Z'],
  ])
  expect(tiers[0]).toMatchObject({ tier: 'loose', backups: 0, newestAt: null })
  expect(tiers[1]).toMatchObject({ tier: 'daily', backups: 1 })
  expect(futureDated).toEqual(['shop_backup_20251128_030000.dump.zst', 'pg_shop-2031-01-01.sql.gz'])
  expect(withoutPassport).toContain('shop_backup_20251122_030000.dump.zst')
})
