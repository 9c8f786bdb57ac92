import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkBackupDirectory } from '../../../src/backups/directory-check.ts'

const IS_ROOT = process.getuid?.() === 0
/** A file system of its own on every Linux. */
const OTHER_MOUNT = '/dev/shm'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lastro-directory-'))
})

afterEach(async () => {
  await chmod(directory, 0o700)
  await rm(directory, { recursive: true, force: true })
})

const WRITE = { requireMount: false, planOnly: false }

describe('a backup directory', () => {
  it('passes when it is writable: its tiers are made, nothing else is left, free space is told', async () => {
    const path = join(directory, 'new/backups')
    const { check, freeBytes } = await checkBackupDirectory(path, WRITE)
    expect(check).toMatchObject({ id: 'directory', status: 'pass' })
    expect(freeBytes).toBeGreaterThan(0)
    expect((await readdir(path)).sort()).toEqual(['daily', 'monthly', 'weekly'])
    expect(await readdir(join(path, 'daily'))).toEqual([])
  })

  it('passes again, and keeps what is in it', async () => {
    await mkdir(join(directory, 'daily'))
    await writeFile(join(directory, 'daily', 'old.dump'), 'old')
    expect((await checkBackupDirectory(directory, WRITE)).check.status).toBe('pass')
    expect(await readdir(join(directory, 'daily'))).toEqual(['old.dump'])
  })

  it.each([
    ['a file stands in its place', async () => join(directory, 'file')],
    ['a file stands in the place of a tier', async () => directory],
  ])('fails when %s', async (_title, path) => {
    await writeFile(join(directory, 'file'), '')
    await writeFile(join(directory, 'weekly'), '')
    const { check, freeBytes } = await checkBackupDirectory(await path(), WRITE)
    expect(check).toMatchObject({ status: 'fail', reason: 'directory-not-writable' })
    expect(freeBytes).toBe(0)
  })

  it('fails when we may not write there', async ({ skip }) => {
    skip(IS_ROOT, 'root may write everywhere')
    await chmod(directory, 0o500)
    const { check } = await checkBackupDirectory(directory, WRITE)
    expect(check).toMatchObject({
      status: 'fail',
      reason: 'directory-not-writable',
      facts: { path: directory },
    })
  })
})

describe('a backup directory that must be a mount of its own', () => {
  it('fails where nothing is mounted, before anything is made there', async () => {
    const { dev } = await stat('/')
    const path =
      (await stat(directory)).dev === dev ? join(directory, 'backups') : '/lastro-nowhere'
    const { check } = await checkBackupDirectory(path, { ...WRITE, requireMount: true })
    expect(check).toMatchObject({ status: 'fail', reason: 'directory-not-mounted' })
    await expect(stat(path)).rejects.toThrow('ENOENT')
  })

  it('fails on another mount than the one that is named, whatever that is, and passes on it', async () => {
    const mounted = await mkdtemp(join(OTHER_MOUNT, 'lastro-'))
    const on = async (requireMount: string) =>
      (await checkBackupDirectory(join(mounted, 'backups'), { ...WRITE, requireMount })).check
    try {
      expect(await on(mounted)).toMatchObject({
        status: 'fail',
        reason: 'directory-not-mounted',
        actual: `it is on the file system of ${OTHER_MOUNT}`,
      })
      expect(await readdir(mounted)).toEqual([])
      expect(await on(OTHER_MOUNT)).toMatchObject({ status: 'pass' })
    } finally {
      await rm(mounted, { recursive: true })
    }
  })

  it('passes on another file system, also by a link to it, and when it is yet to be made there', async () => {
    const mounted = await mkdtemp(join(OTHER_MOUNT, 'lastro-'))
    const link = join(directory, 'link')
    await symlink(mounted, link)
    try {
      for (const path of [join(mounted, 'yet/to/be/made'), mounted, link])
        expect(
          (await checkBackupDirectory(path, { ...WRITE, requireMount: true })).check,
        ).toMatchObject({ status: 'pass' })
    } finally {
      await rm(mounted, { recursive: true })
    }
  })
})
