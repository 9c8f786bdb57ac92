import { mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BackupEntry } from '../../../src/backups/entry.ts'
import { listBackups } from '../../../src/backups/list.ts'
import { putBackup, putFiles } from './tree.ts'

const OPTIONS = { timezone: 'America/Sao_Paulo', now: new Date('2025-11-25T12:00:00Z') }

let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lastro-backups-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function onlyEntry(): Promise<BackupEntry | undefined> {
  const entries = await listBackups(root, OPTIONS)
  expect(entries).toHaveLength(1)
  return entries[0]
}

describe('a backup of ours', () => {
  it('is listed with its files, its sizes and the instant of its name', async () => {
    const name = await putBackup(root, { stamp: '20251120_030000' })
    const path = join(root, 'daily', name)
    expect(await onlyEntry()).toEqual({
      name,
      source: 'shop',
      stamp: '20251120_030000',
      tier: 'daily',
      takenAt: new Date('2025-11-20T06:00:00Z'),
      state: 'complete',
      verified: true,
      dumpPath: `${path}.dump.zst`,
      passportPath: `${path}.passport.json`,
      globalsPath: `${path}.globals.sql`,
      partialPaths: [],
      dumpBytes: 4,
      bytes: expect.any(Number),
    })
  })

  it.each(['.dump.gz', '.dump'])('may have its dump in %s', async (ending) => {
    const name = await putBackup(root, { stamp: '20251120_030000' })
    await rename(join(root, 'daily', `${name}.dump.zst`), join(root, 'daily', name + ending))
    expect(await onlyEntry()).toMatchObject({ name, state: 'complete' })
  })

  it.each<[string, Record<string, string>, string]>([
    ['whose dump has another size', { '.dump.zst': 'dum' }, 'has 3 bytes, its passport says 4'],
    ['whose globals have another size', { '.globals.sql': '' }, 'has 0 bytes'],
    ['whose passport is torn', { '.passport.json': '{"format":"lastro/pass' }, 'cannot be read'],
    [
      'whose passport is foreign JSON',
      { '.passport.json': '{"format":"other"}' },
      'cannot be read',
    ],
  ])('%s is complete but not verified', async (_what, changes, problem) => {
    const name = await putBackup(root, { stamp: '20251120_030000' })
    for (const [ending, text] of Object.entries(changes)) {
      await writeFile(join(root, 'daily', name + ending), text)
    }
    const entry = await onlyEntry()
    expect(entry).toMatchObject({ state: 'complete', verified: false })
    expect(entry?.problem).toContain(problem)
  })

  it('that lost its globals is not verified', async () => {
    const name = await putBackup(root, { stamp: '20251120_030000' })
    await rm(join(root, 'daily', `${name}.globals.sql`))
    expect(await onlyEntry()).toMatchObject({
      verified: false,
      problem: `${name}.globals.sql is missing`,
    })
  })

  it('with the passport of another source is not verified', async () => {
    const name = await putBackup(root, { stamp: '20251120_030000' })
    const other = await putBackup(join(root, 'x'), { source: 'crm', stamp: '20251120_030000' })
    const passport = join(root, 'x', 'daily', `${other}.passport.json`)
    await rename(passport, join(root, 'daily', `${name}.passport.json`))
    const [entry] = await listBackups(root, OPTIONS)
    expect(entry).toMatchObject({ verified: false, problem: 'its passport is of source crm' })
  })

  it.each([
    ['only partial files', ['.dump.zst.partial', '.passport.json.partial']],
    ['a passport whose dump is still partial', ['.passport.json', '.dump.zst.partial']],
    ['globals alone', ['.globals.sql']],
  ])('is incomplete with %s', async (_what, endings) => {
    for (const ending of endings) {
      await putFiles(root, { [`daily/shop_backup_20251120_030000${ending}`]: 'x' })
    }
    expect(await onlyEntry()).toMatchObject({
      name: 'shop_backup_20251120_030000',
      state: 'incomplete',
      verified: false,
      dumpBytes: 0,
      bytes: endings.length,
    })
  })

  it.each([
    ['20251125_090459', 'complete'],
    ['20251125_090501', 'future'],
    ['20991231_030000', 'future'],
  ])('named %s at 09:00:00 on 25 November 2025 is %s', async (stamp, state) => {
    await putBackup(root, { stamp })
    expect(await onlyEntry()).toMatchObject({ state })
  })
})

describe('a foreign dump', () => {
  it.each([
    ['daily/shop_backup_20251120_030000.dump.gz', 'shop', '2025-11-20T06:00:00Z'],
    ['daily/pg-shop-2025-11-20.sql.gz', 'pg-shop', '2025-11-20T03:00:00Z'],
    ['weekly/shop.tar', 'shop', null],
    ['loose.dump', 'loose', null],
  ])('%s is listed by name, source and moment', async (path, source, instant) => {
    await putFiles(root, { [path]: 'some bytes' })
    expect(await onlyEntry()).toMatchObject({
      name: path.replace(/^.*\//, ''),
      source,
      takenAt: instant === null ? null : new Date(instant),
      state: 'foreign',
      verified: false,
      dumpBytes: 10,
    })
  })

  it('in directory format is one entry', async () => {
    await putFiles(root, {
      'daily/shop_20251120/toc.dat': 'abc',
      'daily/shop_20251120/1.dat.gz': 'de',
    })
    expect(await onlyEntry()).toMatchObject({ source: 'shop', state: 'foreign', dumpBytes: 5 })
  })

  it('unpacked beside the backup it came from leaves that one complete', async () => {
    const name = await putBackup(root, { stamp: '20251120_030000' })
    await putFiles(root, { [`daily/${name}.dump`]: 'unpacked' })
    const entries = await listBackups(root, OPTIONS)
    expect(entries.map((entry) => `${entry.name} ${entry.state}`).sort()).toEqual([
      `${name} complete`,
      `${name}.dump foreign`,
    ])
  })
})

describe('the list', () => {
  it('is ordered by name, newest first, whatever mtime says', async () => {
    const stamps = ['20251118_030000', '20251120_030000', '20251119_030000']
    for (const [index, stamp] of stamps.entries()) {
      const name = await putBackup(root, { stamp })
      const mtime = new Date(Date.UTC(2030 - index, 0))
      await utimes(join(root, 'daily', `${name}.dump.zst`), mtime, mtime)
    }
    await putFiles(root, { 'daily/without-moment.sql': 'x' })
    const entries = await listBackups(root, OPTIONS)
    expect(entries.map((entry) => entry.stamp)).toEqual([...stamps.sort().reverse(), null])
  })

  it('passes over other files, other directories and temporary files of others', async () => {
    await putFiles(root, {
      'daily/README.md': '',
      'daily/sub/x.dump': '',
      'daily/upload.dump.partial': '',
      'old/shop_backup_20251120_030000.dump': '',
    })
    expect(await listBackups(root, OPTIONS)).toEqual([])
  })

  it('never follows symbolic links', async () => {
    await putFiles(root, { 'elsewhere/real.dump': 'x' })
    await mkdir(join(root, 'daily'))
    await symlink(join(root, 'elsewhere', 'real.dump'), join(root, 'daily', 'link.dump'))
    expect(await listBackups(root, OPTIONS)).toEqual([])
    await symlink(join(root, 'elsewhere'), join(root, 'weekly'))
    await expect(listBackups(root, OPTIONS)).rejects.toMatchObject({
      reason: 'backup-directory-is-link',
    })
  })

  it('takes a directory that is itself given by a symbolic link', async () => {
    await putBackup(root, { stamp: '20251120_030000' })
    await symlink(root, `${root}-link`)
    try {
      expect(await listBackups(`${root}-link`, OPTIONS)).toHaveLength(1)
    } finally {
      await rm(`${root}-link`)
    }
  })

  it('passes over names with control characters and gives a leading dash an absolute path', async () => {
    await putFiles(root, {
      'daily/a\nb.dump': 'x',
      'daily/\u001b[31m.dump': 'x',
      'daily/-rf.dump': 'x',
    })
    expect(await onlyEntry()).toMatchObject({ dumpPath: join(root, 'daily', '-rf.dump') })
  })

  it('of a directory that does not exist is empty', async () => {
    expect(await listBackups(join(root, 'nowhere'), OPTIONS)).toEqual([])
  })
})
