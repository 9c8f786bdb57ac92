import { execFileSync, spawnSync } from 'node:child_process'
import { cp, mkdir, open, readdir, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runOffsiteVerify } from '../../../src/procedures/offsite-verify/offsite-verify.ts'
import { planVerifications } from '../../../src/procedures/offsite-verify/plan-verifications.ts'
import { putDaily, removeDaily, seedTree, type TreeBackup } from '../../real-offsite/night-tree.ts'
import { makeOffsiteSite, NO_RSYNC, type OffsiteSite } from '../../real-offsite/offsite-site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const WITHOUT_RSYNC = NO_RSYNC === null ? '' : `, skipped: ${NO_RSYNC} (script/rsync)`
const MINUTE_MS = 60_000
/** As scripts for it are written everywhere. */
const PLAIN = ['-a', '--delete', '--backup', '--backup-dir=old_']

let site: OffsiteSite
let dailies: TreeBackup[]
/** Where rsync alone copies to, beside the remote of ours. */
let plain: string

const rsync = (...words: readonly string[]) =>
  spawnSync('rsync', [...words, `${site.tree}/`, `${plain}/`], { encoding: 'utf8' })
const sync = () => site.sync({ remote: 'disk' })
const dumpsIn = (directory: string, where = '.') =>
  execFileSync('find', [where, '-path', '*daily/*.dump.zst'], { cwd: directory, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
const live = (directory: string) => dumpsIn(directory, 'daily')

/** The newest backup comes, the oldest one goes. */
async function night(): Promise<void> {
  const last = dailies.at(-1)?.takenAt.getTime() ?? 0
  dailies.push(await putDaily(site.tree, new Date(last + MINUTE_MS), { bytes: 8000 }))
  const [oldest] = dailies.splice(0, 1)
  if (oldest) await removeDaily(site.tree, oldest)
}

/** What happened to the tree is taken back. */
async function losing(loss: () => Promise<unknown>, body: () => Promise<void>): Promise<void> {
  const saved = join(site.directory, 'saved')
  const copying = { recursive: true, preserveTimestamps: true }
  await cp(site.tree, saved, copying)
  try {
    await loss()
    await body()
  } finally {
    await rm(site.tree, { recursive: true, force: true })
    await cp(saved, site.tree, copying)
  }
  await rm(saved, { recursive: true })
}

describe.skipIf(NO_RSYNC !== null)(`where rsync alone ends with 0${WITHOUT_RSYNC}`, () => {
  beforeAll(async () => {
    site = await makeOffsiteSite()
    plain = join(site.directory, 'plain')
    dailies = await seedTree(site.tree, new Date(Date.now() - 2 * 60 * MINUTE_MS), 8000)
  })
  afterAll(() => site.stop())

  it('in five nights its old versions nest night by night; ours lie flat, each below its run', async () => {
    for (let count = 1; count <= 5; count += 1) {
      if (count > 1) await night()
      expect(rsync(...PLAIN).status).toBe(0)
      expect((await sync()).verdict.value).toBe('synced')
    }
    expect(dumpsIn(plain).some((path) => path.startsWith('./old_/old_/old_/'))).toBe(true)
    const versions = dumpsIn(site.mounted, 'history')
    expect(versions).toHaveLength(4)
    for (const path of versions) expect(path).toMatch(/^history\/\d{8}T\d{6}Z\/daily\/[^/]+$/)
    expect(live(join(site.mounted, 'current'))).toHaveLength(7)
  })

  it('an emptied tree empties its copy; ours is refused and stays', async () => {
    const empty = async () => {
      await rm(site.tree, { recursive: true })
      await mkdir(site.tree)
    }
    await losing(empty, async () => {
      const lost = join(site.directory, 'lost')
      await cp(plain, lost, { recursive: true })
      expect(
        spawnSync('rsync', [...PLAIN, `${site.tree}/`, `${lost}/`]).status,
        'rsync alone',
      ).toBe(0)
      expect(dumpsIn(lost).filter((path) => path.startsWith('./daily/'))).toEqual([])
      expect((await sync()).verdict).toMatchObject({ value: 'refused', reason: 'gate-source' })
      expect(live(join(site.mounted, 'current'))).toHaveLength(7)
    })
  })

  it('--max-delete is no guard: it has deleted as many before it says so; ours refuses before the first', async () => {
    const guarded = join(site.directory, 'guarded')
    const rsync = (...words: readonly string[]) =>
      spawnSync('rsync', ['-a', ...words, `${site.tree}/`, `${guarded}/`]).status
    rsync()
    const most = async () => {
      for (const backup of dailies.slice(0, 6)) await removeDaily(site.tree, backup)
    }
    await losing(most, async () => {
      const before = await readdir(join(guarded, 'daily'))
      const status = rsync('--delete', '--max-delete=5')
      const after = await readdir(join(guarded, 'daily'))
      expect([status, before.length - after.length]).toEqual([25, 5])
      const report = await sync()
      expect(report.verdict).toMatchObject({ value: 'refused', reason: 'gate-vanished' })
      expect(live(join(site.mounted, 'current'))).toHaveLength(7)
      expect(dumpsIn(site.mounted, 'history')).toHaveLength(4)
      expect(await readdir(join(site.mounted, 'incoming'))).toEqual([])
    })
  })

  it('a flipped bit of the copy is nothing to it, nor to counts and sizes; ours reads it', async () => {
    expect(rsync('-a', '--delete').status).toBe(0)
    const name = `daily/${dailies[0]?.name}.dump.zst`
    for (const place of [plain, join(site.mounted, 'current')]) await flipBit(join(place, name))
    expect(rsync('-ain').stdout).toBe('')
    const [request] = planVerifications(site.config(), { remote: 'disk', full: true }, 'test')
    if (!request) throw new Error('no remote')
    const report = await runOffsiteVerify(request, testWorld())
    expect(report.verdict).toMatchObject({ value: 'drift', reason: 'copy-corrupt' })
    expect(report.findings.map(({ object }) => object)).toEqual([name])
  })
})

/** Size and times stay as they were. */
async function flipBit(path: string): Promise<void> {
  const file = await open(path, 'r+')
  const { atime, mtime } = await file.stat()
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, 1000)
  await file.write(Buffer.from([buffer.readUInt8(0) ^ 1]), 0, 1, 1000)
  await file.close()
  await utimes(path, atime, mtime)
}
