import { existsSync, statSync } from 'node:fs'
import {
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type GoodBackup, isGood } from '../../../src/backups/entry.ts'
import { freeBackupNames } from '../../../src/backups/free-names.ts'
import { listBackups } from '../../../src/backups/list.ts'
import { backupFileNames } from '../../../src/backups/names.ts'
import { promoteBackup } from '../../../src/backups/promote.ts'
import { publishBackup } from '../../../src/backups/publish.ts'
import { removeBackup } from '../../../src/backups/remove.ts'
import { sweepPartials } from '../../../src/backups/sweep.ts'
import { putBackup, putFiles } from './tree.ts'

const NOW = new Date('2025-11-25T12:00:00Z')
const STAMP = '20251120_030000'
const NAME = `shop_backup_${STAMP}`

let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lastro-backups-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function goodBackup(): Promise<GoodBackup> {
  const entries = await listBackups(root, { timezone: 'UTC', now: NOW })
  const good = entries.find((entry) => isGood(entry, NOW))
  if (good === undefined) throw new Error('no good backup in the tree')
  return good
}

async function namesIn(tier: string): Promise<string[]> {
  return (await readdir(join(root, tier))).sort()
}

describe('freeBackupNames', () => {
  const request = {
    source: 'shop',
    instant: new Date('2025-11-20T03:00:00Z'),
    timezone: 'UTC',
    compression: 'zstd',
  } as const

  it('takes the second itself where it is free', async () => {
    expect((await freeBackupNames(root, request)).name).toBe(NAME)
  })

  it.each([
    ['a whole backup', { [`daily/${NAME}.dump.zst`]: '' }],
    ['a partial file', { [`daily/${NAME}.globals.sql.partial`]: '' }],
    ['a promoted backup', { [`monthly/${NAME}.dump.gz`]: '' }],
  ])('takes the next second when %s bears the name', async (_what, files) => {
    await putFiles(root, files)
    expect((await freeBackupNames(root, request)).name).toBe('shop_backup_20251120_030001')
  })

  it('goes on to the first free second, and other sources do not matter', async () => {
    for (const second of ['00', '01', '02']) {
      await putFiles(root, { [`daily/shop_backup_20251120_0300${second}.dump.zst`]: '' })
    }
    await putFiles(root, {
      'daily/shop_backup_20251120_030003_backup_20251120_030003.dump.zst': '',
    })
    expect((await freeBackupNames(root, request)).name).toBe('shop_backup_20251120_030003')
  })
})

describe('publishBackup', () => {
  const names = backupFileNames('shop', new Date('2025-11-20T03:00:00Z'), 'UTC', 'zstd')

  it('gives all files their names', async () => {
    await putFiles(root, {
      [`daily/${names.dump}.partial`]: 'd',
      [`daily/${names.passport}.partial`]: 'p',
      [`daily/${names.globals}.partial`]: 'g',
    })
    await publishBackup(join(root, 'daily'), names)
    expect(await namesIn('daily')).toEqual([names.dump, names.globals, names.passport].sort())
  })

  it('does without globals', async () => {
    await putFiles(root, {
      [`daily/${names.dump}.partial`]: 'd',
      [`daily/${names.passport}.partial`]: 'p',
    })
    await publishBackup(join(root, 'daily'), names)
    expect(await namesIn('daily')).toEqual([names.dump, names.passport].sort())
  })

  it('never publishes a dump without its passport', async () => {
    await putFiles(root, { [`daily/${names.dump}.partial`]: 'd' })
    await expect(publishBackup(join(root, 'daily'), names)).rejects.toThrow('ENOENT')
    expect(await namesIn('daily')).toEqual([`${names.dump}.partial`])
  })
})

describe('promoteBackup', () => {
  it('makes hard links to the same files, and doing it again changes nothing', async () => {
    await putBackup(root, { stamp: STAMP })
    const entry = await goodBackup()
    await promoteBackup(entry, 'weekly')
    await promoteBackup(entry, 'weekly')
    expect(await namesIn('weekly')).toEqual(await namesIn('daily'))
    for (const name of await namesIn('weekly')) {
      const [daily, weekly] = await Promise.all(
        ['daily', 'weekly'].map((tier) => stat(join(root, tier, name))),
      )
      expect(weekly?.ino).toBe(daily?.ino)
    }
  })

  it.each([
    [
      'its passport linked',
      async (from: string, to: string) => writeFile(to, await readFile(from)),
    ],
    ['its passport linked', link],
    ['half a passport', async (_from: string, to: string) => writeFile(to, 'half')],
    ['a partial file', async (_from: string, to: string) => writeFile(`${to}.partial`, 'half')],
  ])('finishes what a killed promotion began: %s', async (_what, begin) => {
    await putBackup(root, { stamp: STAMP })
    await mkdir(join(root, 'weekly'))
    await begin(
      join(root, 'daily', `${NAME}.passport.json`),
      join(root, 'weekly', `${NAME}.passport.json`),
    )
    await promoteBackup(await goodBackup(), 'weekly')
    const entries = await listBackups(root, { timezone: 'UTC', now: NOW })
    expect(entries.map((entry) => `${entry.tier} ${entry.verified}`)).toEqual([
      'daily true',
      'weekly true',
    ])
    expect(await namesIn('weekly')).toEqual(await namesIn('daily'))
  })

  it('refuses to take another dump of that name for a promoted one', async () => {
    await putBackup(root, { stamp: STAMP })
    await putFiles(root, { [`weekly/${NAME}.dump.zst`]: 'something else' })
    await expect(promoteBackup(await goodBackup(), 'weekly')).rejects.toMatchObject({
      reason: 'promoted-copy-differs',
    })
    expect(await readFile(join(root, 'weekly', `${NAME}.dump.zst`), 'utf8')).toBe('something else')
  })

  it('copies where the tier lies on another file system', async ({ skip }) => {
    const { dev } = await stat(root)
    const parents = ['/dev/shm', '/var/tmp'].filter((path) => existsSync(path))
    const other = parents.find((path) => statSync(path).dev !== dev)
    if (other === undefined) return skip('no second file system')
    const elsewhere = await mkdtemp(`${other}/lastro-backups-`)
    try {
      await putBackup(root, { stamp: STAMP, dump: 'the dump' })
      const entry = await goodBackup()
      await symlink(elsewhere, join(root, 'weekly'))
      await promoteBackup(entry, 'weekly')
      expect(await namesIn('weekly')).toEqual(await namesIn('daily'))
      expect(await readFile(join(elsewhere, `${NAME}.dump.zst`), 'utf8')).toBe('the dump')
    } finally {
      await rm(elsewhere, { recursive: true, force: true })
    }
  })
})

describe('removeBackup', () => {
  it('removes all its files and nothing else', async () => {
    await putBackup(root, { stamp: '20251121_030000' })
    const others = await namesIn('daily')
    await putBackup(root, { stamp: '20251122_030000' })
    await removeBackup(await goodBackup())
    expect(await namesIn('daily')).toEqual(others)
  })

  it('leaves the promoted copy whole', async () => {
    await putBackup(root, { stamp: STAMP })
    const entry = await goodBackup()
    await promoteBackup(entry, 'weekly')
    await removeBackup(entry)
    expect(await goodBackup()).toMatchObject({ tier: 'weekly', dumpBytes: entry.dumpBytes })
  })
})

describe('sweepPartials', () => {
  const nobodyAlive = async () => false

  it('removes partial files, passports and globals that belong to no dump', async () => {
    const kept = await putBackup(root, { stamp: '20251121_030000' })
    await putFiles(root, {
      [`daily/${NAME}.dump.zst.partial`]: '',
      [`daily/${NAME}.passport.json`]: '',
      [`weekly/${NAME}.globals.sql`]: '',
      [`daily/${kept}.passport.json.partial`]: '',
    })
    const removed = await sweepPartials(root, nobodyAlive)
    expect(removed.map((path) => path.slice(root.length + 1)).sort()).toEqual([
      `daily/${NAME}.dump.zst.partial`,
      `daily/${NAME}.passport.json`,
      `daily/${kept}.passport.json.partial`,
      `weekly/${NAME}.globals.sql`,
    ])
    expect(await namesIn('daily')).toHaveLength(3)
    expect(await sweepPartials(root, nobodyAlive)).toEqual([])
  })

  it('leaves what a living owner is making', async () => {
    await putFiles(root, {
      [`daily/${NAME}.dump.zst.partial`]: '',
      [`daily/${NAME}.passport.json`]: '',
    })
    expect(await sweepPartials(root, async (path) => path.endsWith('.json'))).toHaveLength(1)
    expect(await namesIn('daily')).toEqual([`${NAME}.passport.json`])
  })

  it('leaves files of others, loose files, and a passport beside an unpacked dump', async () => {
    await putFiles(root, {
      'daily/upload.dump.partial': '',
      'daily/roles.globals.sql': '',
      [`daily/${NAME}.passport.json`]: '',
      [`daily/${NAME}.dump`]: '',
      [`${NAME}.dump.partial`]: '',
    })
    expect(await sweepPartials(root, nobodyAlive)).toEqual([])
  })
})
