import { describe, expect, test } from 'vitest'
import { CheckFailure } from '../../../src/errors.ts'
import { type CopyChoice, chooseCopy } from '../../../src/procedures/restoration/choose-copy.ts'

const choice: CopyChoice = { pick: 'newest', timezone: 'UTC', random: () => 0 }

function backup(tier: string, stamp: string, source = 'shop', age = '') {
  const name = `${tier}/${source}_backup_${stamp}`
  return ['.dump.zst', '.globals.sql', '.passport.json'].map((end) => {
    return { path: name + end + age, bytes: 10, mtime: 1 }
  })
}

const files = [
  ...backup('daily', '20251119_030000'),
  ...backup('daily', '20251120_030000'),
  ...backup('weekly', '20251116_030000'),
  ...backup('daily', '20251121_030000', 'other'),
  { path: 'daily/shop_backup_20251122_030000.dump.zst', bytes: 10, mtime: 1 },
  { path: 'daily/notes.txt', bytes: 1, mtime: 1 },
]

function choose(more: Partial<CopyChoice>, of = files) {
  try {
    const { name, files: own, bytes } = chooseCopy(of, 'there', { ...choice, ...more })
    return { name, paths: own.map(({ path }) => path), bytes }
  } catch (error) {
    if (error instanceof CheckFailure) return { reason: error.reason, facts: error.facts }
    throw error
  }
}

describe('the copy that a drill takes', () => {
  test('is the newest that has a passport, with all its files', () => {
    expect(choose({ source: 'shop' })).toEqual({
      name: 'shop_backup_20251120_030000',
      paths: backup('daily', '20251120_030000').map(({ path }) => path),
      bytes: 30,
    })
    expect(choose({})).toMatchObject({ name: 'other_backup_20251121_030000' })
  })

  test('is an older one when it is picked at random', () => {
    const names = [0, 0.99].map((at) =>
      choose({ source: 'shop', pick: 'random', random: () => at }),
    )
    expect(names).toMatchObject([
      { name: 'shop_backup_20251119_030000' },
      { name: 'shop_backup_20251116_030000' },
    ])
  })

  test('is the named one; whoever mistyped reads the newest', () => {
    expect(choose({ backup: 'shop_backup_20251116_030000' })).toMatchObject({
      name: 'shop_backup_20251116_030000',
    })
    expect(choose({ source: 'shop', backup: 'shop_backup_20251117_030000' })).toMatchObject({
      reason: 'no-backup',
      facts: { path: 'there', wanted: 'shop_backup_20251117_030000' },
    })
    expect(choose({}, [])).toEqual({ reason: 'no-backup', facts: { path: 'there' } })
  })

  test('bears its plain name though it is encrypted', () => {
    const sealed = backup('daily', '20251120_030000', 'shop', '.age')
    expect(choose({}, sealed)).toMatchObject({ name: 'shop_backup_20251120_030000', bytes: 30 })
  })

  test('may be a dump of other scripts, in directory format too', () => {
    const path = 'daily/old_20251001/toc.dat'
    expect(choose({}, [{ path, bytes: 5, mtime: 1 }])).toMatchObject({
      name: 'old_20251001',
      paths: [path],
    })
    const dump = { path: 'daily/restaurante_20251001.sql.gz', bytes: 5, mtime: 1 }
    expect(choose({}, [dump])).toMatchObject({ name: 'restaurante_20251001.sql.gz' })
  })
})
