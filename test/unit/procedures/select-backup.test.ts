import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type SelectRequest,
  selectBackup,
} from '../../../src/procedures/restoration/select-backup.ts'
import { putBackup } from '../backups/tree.ts'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lastro-select-'))
})

afterEach(() => rm(directory, { recursive: true, force: true }))

function select(request: Partial<SelectRequest> = {}) {
  return selectBackup({
    directory,
    pick: 'newest',
    timezone: 'America/Sao_Paulo',
    now: new Date('2025-11-20T12:00:00Z'),
    random: () => 0,
    ...request,
  })
}

const ZSTD = Buffer.from('28b52ffd', 'hex')

async function threeBackups(): Promise<void> {
  await putBackup(directory, { stamp: '20251118_030000' })
  await putBackup(directory, { stamp: '20251119_030000' })
  await putBackup(directory, { stamp: '20251120_030000' })
}

describe('the backup that a drill takes', () => {
  it('is the newest by its name, with all its files', async () => {
    await threeBackups()
    const daily = join(directory, 'daily')
    expect(await select()).toEqual({
      name: 'shop_backup_20251120_030000',
      source: 'shop',
      tier: 'daily',
      dumpPath: join(daily, 'shop_backup_20251120_030000.dump.zst'),
      passportPath: join(daily, 'shop_backup_20251120_030000.passport.json'),
      globalsPath: join(daily, 'shop_backup_20251120_030000.globals.sql'),
      frame: null,
      bytes: 4,
      takenAt: new Date('2025-11-20T06:00:00Z'),
    })
  })

  it('is the newest of its source', async () => {
    await threeBackups()
    await putBackup(directory, { source: 'bar', stamp: '20251101_030000' })
    expect((await select({ source: 'bar' })).name).toBe('bar_backup_20251101_030000')
  })

  it('is the newest although it is damaged: that must be told, not passed over', async () => {
    await threeBackups()
    await writeFile(join(directory, 'daily/shop_backup_20251120_030000.dump.zst'), 'cut')
    expect((await select()).name).toBe('shop_backup_20251120_030000')
  })

  it.each([
    [0, 'shop_backup_20251119_030000'],
    [0.49, 'shop_backup_20251119_030000'],
    [0.5, 'shop_backup_20251118_030000'],
    [0.999, 'shop_backup_20251118_030000'],
  ])('is any but the newest when it is drawn with %d', async (drawn, name) => {
    await threeBackups()
    await putBackup(directory, { tier: 'weekly', stamp: '20251118_030000' })
    expect((await select({ pick: 'random', random: () => drawn })).name).toBe(name)
  })

  it('is the only one there is, also when it is drawn', async () => {
    await putBackup(directory, { stamp: '20251120_030000' })
    expect((await select({ pick: 'random' })).name).toBe('shop_backup_20251120_030000')
  })

  it.each(['shop_backup_20251118_030000', 'shop_backup_20251118_030000.dump.zst'])(
    'is the one that was named: %s',
    async (backup) => {
      await threeBackups()
      expect((await select({ backup })).name).toBe('shop_backup_20251118_030000')
    },
  )

  it('is a foreign dump only where there is none of ours, its frame told by its bytes', async () => {
    await mkdir(join(directory, 'daily'))
    await writeFile(join(directory, 'daily/old_20251119_030000.dump'), ZSTD)
    expect(await select()).toMatchObject({ frame: 'zstd', name: expect.stringContaining('old_') })
    expect(await select()).not.toHaveProperty('passportPath')
    await putBackup(directory, { stamp: '20251101_030000' })
    expect((await select()).name).toBe('shop_backup_20251101_030000')
  })

  it('is any file by its absolute path, with what lies beside it', async () => {
    await putBackup(directory, { stamp: '20251120_030000', tier: 'kept' })
    const stem = join(directory, 'kept/shop_backup_20251120_030000')
    expect(await select({ backup: `${stem}.dump.zst`, directory: '/nowhere' })).toMatchObject({
      name: 'shop_backup_20251120_030000',
      source: 'shop',
      tier: 'loose',
      passportPath: `${stem}.passport.json`,
      globalsPath: `${stem}.globals.sql`,
    })
  })

  it('is told by the newest names to whoever asked for one that is not there', async () => {
    await threeBackups()
    await expect(select({ backup: 'shop_backup_20251121_030000' })).rejects.toMatchObject({
      facts: {
        wanted: 'shop_backup_20251121_030000',
        newest:
          'shop_backup_20251120_030000, shop_backup_20251119_030000, shop_backup_20251118_030000',
      },
    })
  })

  it.each<[title: string, request: Partial<SelectRequest>]>([
    ['the directory is empty', {}],
    ['there is none of that source', { source: 'other' }],
    ['there is none of that name', { backup: 'shop_backup_20200101_000000' }],
    ['the directory does not exist', { directory: '/nowhere/at/all' }],
    ['the path leads to nothing', { backup: '/nowhere/a.dump' }],
    ['the path leads to a directory', { backup: '/' }],
  ])('does not exist when %s', async (_title, request) => {
    await expect(select(request)).rejects.toMatchObject({
      name: 'CheckFailure',
      reason: 'no-backup',
    })
  })
})
