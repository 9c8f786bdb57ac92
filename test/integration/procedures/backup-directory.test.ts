import { randomUUID } from 'node:crypto'
import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { backUp, drill, makeSite, type Site } from '../../real-postgres/site.ts'
import { canMountDisks, mountSmallDisk, type SmallDisk } from '../../real-postgres/small-disk.ts'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const mayMount = await canMountDisks()
const [root, temporary] = await Promise.all([stat('/'), stat('/var/tmp')])

let production: Production
let disk: SmallDisk | undefined

beforeAll(async () => {
  production = await startProduction()
})
afterEach(async () => {
  await disk?.remove()
  disk = undefined
})
afterAll(() => production?.stop())

function newSite(backups: readonly string[] = []): Promise<Site> {
  return makeSite(production.directory, production.settings, {
    name: randomUUID().slice(0, 8),
    backups,
  })
}

/** A site whose backups lie on a disk of their own. */
async function siteOnDisk(megabytes: number, backups: readonly string[] = []): Promise<Site> {
  const site = await newSite(backups)
  disk = await mountSmallDisk(site.backups, megabytes)
  return site
}

/** Every file below a directory with size, moment of change and number of names. */
async function listing(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const { size, mtimeMs, nlink, ino } = await stat(join(parentPath, name))
      return [parentPath, name, size, mtimeMs, nlink, ino].join(' ')
    }),
  ).then((lines) => lines.sort())
}

describe('a backup into a directory that is not fit for it', () => {
  it('fails with directory-not-writable on a read-only disk', async ({ skip }) => {
    skip(!mayMount, 'only root may mount')
    const site = await siteOnDisk(10)
    await disk?.makeReadOnly()

    expect((await backUp(site)).verdict).toMatchObject({
      value: 'failed',
      reason: 'directory-not-writable',
    })
  })

  it('fails with directory-not-writable when it is a file', async () => {
    const site = await newSite()
    await writeFile(site.backups, '')

    expect((await backUp(site)).verdict).toMatchObject({
      value: 'failed',
      reason: 'directory-not-writable',
    })
  })

  it('fails with directory-not-mounted when its disk must be mounted and is not', async ({
    skip,
  }) => {
    skip(root.dev !== temporary.dev, '/var/tmp is a file system of its own')
    // The production of a test may lie in memory, which is a file system of its own.
    const { path, remove } = await makeTemporaryDirectory('/var/tmp')
    const options = { backups: ['require-mount: true'] }
    const site = await makeSite(path, production.settings, options)

    expect((await backUp(site)).verdict).toMatchObject({
      value: 'failed',
      reason: 'directory-not-mounted',
    })
    expect(await readdir(site.directory)).not.toContain('backups')
    await remove()
  })

  it('is complete when its disk must be mounted and is', async ({ skip }) => {
    skip(!mayMount, 'only root may mount')
    const site = await siteOnDisk(200, ['require-mount: true'])

    expect((await backUp(site)).verdict.value).toBe('complete')
  })

  it('fails with disk-space-low before it writes anything', async ({ skip }) => {
    skip(!mayMount, 'only root may mount')
    const site = await siteOnDisk(40)
    const report = await backUp(site)

    expect(report.verdict).toMatchObject({ value: 'failed', reason: 'disk-space-low' })
    expect(await listing(site.backups)).toEqual([])
  })

  it('fails with disk-space-low, and leaves only what was good, when the disk fills up meanwhile', async ({
    skip,
  }) => {
    skip(!mayMount, 'only root may mount')
    const site = await siteOnDisk(400)
    await backUp(site)
    const good = await listing(join(site.backups, 'daily'))
    // Random bytes do not compress: the dump is larger than the space that was free at the start.
    await production.run(
      `CREATE TABLE public.noise AS SELECT n, public.gen_random_bytes(1024) || public.gen_random_bytes(1024) AS bytes FROM generate_series(1, 15000) n`,
    )
    await disk?.fill(80 * 2 ** 20)
    const filling = fillOnceStarted(join(site.backups, 'daily'))
    const report = await backUp(site)
    await filling

    expect(report.verdict).toMatchObject({ value: 'failed', reason: 'disk-space-low' })
    expect(await listing(join(site.backups, 'daily'))).toEqual(good)
    expect((await drill(site)).verdict).toMatchObject({ value: 'restorable', reason: 'proven' })
    await production.run('DROP TABLE public.noise')
  })
})

/** Takes the rest of the disk as soon as the backup has begun to write. */
async function fillOnceStarted(tier: string): Promise<void> {
  const end = performance.now() + 20_000
  while (!(await readdir(tier)).some((name) => name.endsWith('.dump.zst.partial'))) {
    if (performance.now() > end) throw new Error('the backup did not begin to write')
  }
  const chunk = Buffer.alloc(2 ** 20)
  for (let left = 75; left > 0; left -= 1)
    await writeFile(join(tier, '..', `rest-${left}`), chunk).catch(() => undefined)
}

describe('a dry run', () => {
  it('of a first backup makes not even its directory, and says when it could not', async () => {
    const site = await newSite()
    await rm(site.backups, { recursive: true, force: true })
    expect((await backUp(site, testWorld(), { dryRun: true })).verdict).toMatchObject({
      value: 'complete',
      reason: 'planned',
    })
    await expect(stat(site.backups)).rejects.toThrow('ENOENT')

    await writeFile(site.backups, 'a file where the directory should be')
    expect((await backUp(site, testWorld(), { dryRun: true })).verdict).toMatchObject({
      value: 'failed',
      reason: 'directory-not-writable',
    })
  })

  it('changes nothing, not even what a killed run left', async () => {
    const site = await newSite()
    const taken = await backUp(site)
    const leftover = join(site.backups, 'daily', 'chefwell_backup_20200101_030000.dump.zst.partial')
    await writeFile(leftover, 'half')
    const before = await listing(site.backups)
    const report = await backUp(site, testWorld(), { dryRun: true })

    expect(report.verdict.value).toBe('complete')
    expect(report.retention).toContainEqual(
      expect.objectContaining({ action: 'keep', name: taken.backup?.name }),
    )
    expect(await listing(site.backups)).toEqual(before)
    expect((await backUp(site)).verdict.value).toBe('complete')
    expect(await listing(site.backups)).not.toContainEqual(expect.stringContaining('20200101'))
  })
})
