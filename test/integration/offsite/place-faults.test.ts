import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rememberDamage } from '../../../src/offsite/remote-memory.ts'
import { putDaily, removeDaily } from '../../real-offsite/night-tree.ts'
import {
  makeOffsiteSite,
  NO_SSHD,
  type OffsiteSite,
  WITHOUT_LINE,
} from '../../real-offsite/offsite-site.ts'
import { canMountDisks, mountSmallDisk, type SmallDisk } from '../../real-postgres/small-disk.ts'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS

let site: OffsiteSite

const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR_MS)

beforeAll(async () => {
  site = await makeOffsiteSite()
  await putDaily(site.tree, hoursAgo(50))
})
afterAll(() => site.stop())

const isRoot = await canMountDisks()

const WITHOUT_DISK = isRoot ? '' : ', skipped: no file system can be mounted here (root)'

describe.skipIf(!isRoot)(`a disk of a remote${WITHOUT_DISK}`, () => {
  let disk: SmallDisk

  beforeAll(async () => {
    disk = await mountSmallDisk(site.mounted, 8)
    expect((await site.sync({ remote: 'disk' })).verdict.value).toBe('synced')
  })
  afterAll(() => disk.remove())

  it('on which what is new has no room is not begun to be filled', async () => {
    const big = await putDaily(site.tree, hoursAgo(40), { bytes: 9_000_000 })
    const report = await site.sync({ remote: 'disk' })
    expect(report.verdict).toMatchObject({ value: 'refused', reason: 'gate-space' })
    expect(await readdir(join(site.mounted, 'incoming'))).toEqual([])
    await removeDaily(site.tree, big)
  })

  it('that fills up on the way fails at once, says so, and keeps what it had', async () => {
    const big = await putDaily(site.tree, hoursAgo(30), { bytes: 6_000_000 })
    await disk.fill(2_000_000)
    const [closed] = (await site.sync({ remote: 'disk' })).sync?.closed ?? []
    const before = await readFile(join(site.mounted, 'meta', 'manifest.json'))
    const report = await site.sync({ remote: 'disk', overrides: [closed?.word ?? ''] })
    expect(report.verdict).toMatchObject({ value: 'failed', reason: 'remote-full' })
    expect(await readFile(join(site.mounted, 'meta', 'manifest.json'))).toEqual(before)
    await removeDaily(site.tree, big)
  })

  it('that cannot be written any more is told as such', async () => {
    await rm(join(site.mounted, 'filler'))
    await rm(join(site.mounted, 'incoming'), { recursive: true })
    await mkdir(join(site.mounted, 'incoming'))
    const one = await putDaily(site.tree, hoursAgo(29))
    await disk.makeReadOnly()
    const report = await site.sync({ remote: 'disk' })
    expect(report.verdict).toMatchObject({ value: 'failed', reason: 'remote-read-only' })
    await removeDaily(site.tree, one)
  })

  it('that must be mounted and is not is not written to', async () => {
    const path = join(site.directory, 'not-mounted')
    const settings = `require-mount: true`
    await mkdir(path)
    const config = site.config({ settings })
    expect(config.offsite?.remotes.disk?.requireMount).toBe(true)
    await disk.remove()
    await mkdir(site.mounted)
    const report = await site.sync({ remote: 'disk', settings })
    // Where /var/tmp is a file system of its own, that is one, too.
    const isSame = (await stat('/')).dev === (await stat(site.mounted)).dev
    expect(report.verdict.reason).toBe(isSame ? 'remote-unmounted' : 'gate-remote')
    disk = await mountSmallDisk(join(site.directory, 'another'), 1)
  })
})

describe.skipIf(NO_SSHD !== null)(`a remote over SSH${WITHOUT_LINE}`, () => {
  beforeEach(async () => {
    expect((await site.sync()).verdict.value).toBe('synced')
  })

  it('is written to by one run at a time: the other is told who has it', async () => {
    await putDaily(site.tree, hoursAgo(20), { bytes: 1_600_000 })
    const [one, other] = await Promise.all([
      site.sync({ settings: 'bandwidth: 2m' }),
      new Promise((resolve) => setTimeout(resolve, 300)).then(() => site.sync()),
    ])
    expect(one.verdict.value).toBe('synced')
    expect(other.verdict).toMatchObject({ value: 'failed', reason: 'lock-held' })
  })

  it('takes no more of the line than it may', async () => {
    await putDaily(site.tree, hoursAgo(19), { bytes: 1_000_000 })
    const started = performance.now()
    const report = await site.sync({ settings: 'bandwidth: 1m' })
    expect(report.verdict.value).toBe('synced')
    expect(performance.now() - started).toBeGreaterThan(800)
  })

  it('gets a damaged file again, and keeps the damaged one beside the tree', async () => {
    const [name = ''] = (await readdir(join(site.copy, 'current', 'daily'))).filter((each) =>
      each.endsWith('.zst'),
    )
    const path = join(site.copy, 'current', 'daily', name)
    const [whole, { atime, mtime }] = [await readFile(path), await stat(path)]
    const bytes = Buffer.from(whole)
    bytes[900] = (bytes[900] ?? 0) ^ 1
    await writeFile(path, bytes)
    await utimes(path, atime, mtime)
    // Sizes and times are as they were: only who reads it knows, and tells.
    expect((await site.sync()).verdict.reason).toBe('up-to-date')
    await rememberDamage(site.stateDir, 'there', [`daily/${name}`])
    const report = await site.sync()
    expect(report).toMatchObject({ verdict: { value: 'synced' }, sync: { mended: 1 } })
    expect(await readFile(path)).toEqual(whole)
    const runs = await readdir(join(site.copy, 'history'))
    const kept = await Promise.all(
      runs.map((run) => readFile(join(site.copy, 'history', run, 'daily', name)).catch(() => null)),
    )
    expect(kept.some((one) => one?.equals(bytes))).toBe(true)
    expect((await site.sync()).verdict.reason).toBe('up-to-date')
  })

  it('takes what a killed run left for its own only when it is what it must be', async () => {
    const fresh = [
      await putDaily(site.tree, hoursAgo(17), { bytes: 2_000_000 }),
      await putDaily(site.tree, hoursAgo(16), { bytes: 2_000_000 }),
    ]
    const [good = '', bad = ''] = fresh.map(({ name }) => `daily/${name}.dump.zst`)
    for (const path of [good, bad]) {
      const [from, to] = [join(site.tree, path), join(site.copy, 'current', path)]
      const { size, atime, mtime } = await stat(from)
      await writeFile(to, path === good ? await readFile(from) : Buffer.alloc(size))
      await utimes(to, atime, mtime)
    }
    const report = await site.sync()
    expect(report).toMatchObject({ verdict: { value: 'synced' }, sync: { adopted: 1 } })
    for (const path of [good, bad])
      expect(await readFile(join(site.copy, 'current', path))).toEqual(
        await readFile(join(site.tree, path)),
      )
  })

  it('loses nothing of its history while the clocks disagree, and what is due when they do not', async () => {
    const old = await putDaily(site.tree, hoursAgo(45))
    await site.sync()
    await removeDaily(site.tree, old)
    await site.sync()
    const versions = async () =>
      (await readdir(join(site.copy, 'history'), { recursive: true })).filter((name) =>
        name.includes(`${old.name}.`),
      )
    expect(await versions()).toHaveLength(3)
    // A year ahead of the remote: everything would be due.
    const ahead = await site.sync({ now: new Date(Date.now() + 365 * DAY_MS) })
    expect(ahead.checks.find(({ id }) => id === 'remote-clock')).toMatchObject({
      status: 'warn',
      reason: 'remote-clock-off',
    })
    expect(await versions()).toHaveLength(3)
    const right = await site.sync()
    expect(right.checks.find(({ id }) => id === 'own-clock')?.reason).toBe('clock-behind-last-run')

    // Years later, by the names of their directories: what a drill has restored is the last to go.
    const history = join(site.copy, 'history')
    for (const [index, run] of (await readdir(history)).entries())
      await rename(join(history, run), join(history, `2020010${index + 1}T000000Z`))
    const drill = join(site.stateDir, 'reports', 'restore-drill_20200101T000000Z_x.json')
    const backup = { name: old.name }
    const verdict = { value: 'restorable' }
    await writeFile(drill, JSON.stringify({ procedure: 'restore-drill', verdict, backup }))
    expect((await site.sync()).sync).toMatchObject({ keptProven: 3 })
    expect(await versions()).toHaveLength(3)
    await rm(drill)
    expect((await site.sync()).sync).toMatchObject({ keptProven: 0, pruned: 3 })
    expect(await readdir(history)).toEqual([])
  })
})
