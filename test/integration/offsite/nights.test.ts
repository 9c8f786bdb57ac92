import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { lstat, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  promote,
  putDaily,
  removeDaily,
  seedTree,
  type TreeBackup,
} from '../../real-offsite/night-tree.ts'
import {
  makeOffsiteSite,
  NO_RSYNC,
  NO_SSHD,
  type OffsiteSite,
} from '../../real-offsite/offsite-site.ts'

let site: OffsiteSite
let dailies: TreeBackup[]

beforeAll(async () => {
  site = await makeOffsiteSite()
  dailies = await seedTree(site.tree, new Date(Date.now() - 60 * 60 * 1000))
})
afterAll(() => site.stop())

const treeOf = (directory: string) =>
  execFileSync('find', ['.', '-type', 'f', '!', '-name', '.*'], {
    cwd: directory,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(Boolean)
    .toSorted()

/** One night: a new backup, the oldest one goes. */
async function night(): Promise<TreeBackup> {
  const last = dailies.at(-1)
  const fresh = await putDaily(site.tree, new Date((last?.takenAt.getTime() ?? 0) + 60_000))
  dailies.push(fresh)
  const [oldest] = dailies.splice(0, 1)
  if (oldest) await removeDaily(site.tree, oldest)
  return fresh
}

describe.each([
  { remote: 'there', place: (one: OffsiteSite) => one.copy, skipped: NO_SSHD },
  { remote: 'disk', place: (one: OffsiteSite) => one.mounted, skipped: NO_RSYNC },
])('five nights on $remote', ({ remote, place, skipped }) => {
  it('a dry run of a remote that is new makes nothing there, and knows no time', async ({
    skip,
  }) => {
    if (skipped) skip(skipped)
    const report = await site.sync({ remote, dryRun: true })
    expect(report.verdict).toMatchObject({ value: 'planned', reason: 'planned' })
    expect(report.sync).toMatchObject({ seconds: null, tiers: [{ new: 21 }, {}, {}] })
    expect(existsSync(place(site))).toBe(false)
    // A limit is a time already: some 300 KB at 10 KiB/s.
    const limited = await site.sync({ remote, dryRun: true, settings: 'bandwidth: 10' })
    expect(limited.sync?.seconds).toBeGreaterThan(20)
    expect(existsSync(place(site))).toBe(false)
  })

  it('the copy has the tree of the seed after the first night, and nothing changes in the second', async ({
    skip,
  }) => {
    if (skipped) skip(skipped)
    const first = await site.sync({ remote })
    expect(first).toMatchObject({ verdict: { value: 'synced', reason: 'synced' } })
    expect(treeOf(join(place(site), 'current'))).toEqual(treeOf(site.tree))
    execFileSync('sha256sum', ['--quiet', '-c', '../meta/SHA256SUMS'], {
      cwd: join(place(site), 'current'),
    })
    const second = await site.sync({ remote })
    expect(second.verdict).toMatchObject({ value: 'synced', reason: 'up-to-date' })
  })

  it('each further night sends one backup, and what rotated away lies flat in a dated directory outside of the tree', async ({
    skip,
  }) => {
    if (skipped) skip(skipped)
    for (let count = 3; count <= 5; count += 1) {
      const fresh = await night()
      const report = await site.sync({ remote })
      expect(report.verdict).toMatchObject({ value: 'synced', reason: 'synced' })
      expect(report.sync?.tiers[0]).toMatchObject({ new: 3, changed: 0, vanished: 3, same: 18 })
      expect(treeOf(join(place(site), 'current'))).toContain(`./daily/${fresh.name}.dump.zst`)
      expect(treeOf(join(place(site), 'current'))).toEqual(treeOf(site.tree))
    }
    const runs = await readdir(join(place(site), 'history'))
    const old = await Promise.all(
      runs.map((run) => readdir(join(place(site), 'history', run, 'daily'))),
    )
    expect(old.flat()).toHaveLength(9)
    expect(await readdir(place(site))).toEqual(['current', 'history', 'incoming', 'meta'])
    expect(await readdir(join(place(site), 'incoming'))).toEqual([])
  })

  it('a promotion into another tier sends nothing: it is linked there', async ({ skip }) => {
    if (skipped) skip(skipped)
    const last = dailies.at(-1)
    if (last) await promote(site.tree, remote === 'there' ? 'weekly' : 'monthly', last)
    const report = await site.sync({ remote })
    expect(report.verdict.value).toBe('synced')
    expect(report.sync).toMatchObject({ linked: 3, bytes: 0 })
    const dump = join(place(site), 'current', 'daily', `${last?.name}.dump.zst`)
    expect((await lstat(dump)).nlink).toBeGreaterThan(1)
    expect(treeOf(join(place(site), 'current'))).toEqual(treeOf(site.tree))
  })

  it('a dry run says what it would do and does nothing', async ({ skip }) => {
    if (skipped) skip(skipped)
    await night()
    const before = treeOf(place(site))
    const report = await site.sync({ remote, dryRun: true })
    expect(report.verdict).toMatchObject({ value: 'planned', reason: 'planned' })
    expect(report.sync?.tiers[0]).toMatchObject({ new: 3, vanished: 3 })
    expect(treeOf(place(site))).toEqual(before)
    expect((await site.sync({ remote })).verdict.value).toBe('synced')
  })
})

it('the tools of the second copy leave nothing of theirs in the state directory but what they remember', async () => {
  const names = await readdir(join(site.stateDir, 'offsite'), { recursive: true })
  expect(
    names.filter((name) => !/\.(manifest|hashes|damaged)?\.?json$/.test(name)).toSorted(),
  ).toEqual(['disk', 'there'].filter((name) => name === 'disk' || NO_SSHD === null))
  const text = await readFile(join(site.stateDir, 'ledger.jsonl'), 'utf8')
  expect(text).not.toContain('PRIVATE KEY')
  await rm(join(site.stateDir, 'offsite', 'hashes.json'))
})
