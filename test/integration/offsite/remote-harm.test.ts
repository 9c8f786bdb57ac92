import { cp, mkdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { recallDamage, rememberDamage } from '../../../src/offsite/remote-memory.ts'
import { runOffsiteVerify } from '../../../src/procedures/offsite-verify/offsite-verify.ts'
import { planVerifications } from '../../../src/procedures/offsite-verify/plan-verifications.ts'
import { putDaily, removeDaily, seedTree, type TreeBackup } from '../../real-offsite/night-tree.ts'
import { makeOffsiteSite, type OffsiteSite } from '../../real-offsite/offsite-site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const HOUR_MS = 60 * 60 * 1000

let site: OffsiteSite
let dailies: TreeBackup[]
let saved: string

const sync = () => site.sync({ remote: 'disk' })
const verify = () => {
  const [request] = planVerifications(
    site.config({ remote: 'disk' }),
    { remote: 'disk', full: true },
    'test',
  )
  if (!request) throw new Error('no remote')
  return runOffsiteVerify(request, testWorld({}))
}
const daily = (index: number, ending = 'dump.zst') =>
  join(site.tree, 'daily', `${dailies.at(index)?.name}.${ending}`)

beforeAll(async () => {
  site = await makeOffsiteSite()
  saved = join(site.directory, 'saved')
  dailies = await seedTree(site.tree, new Date(Date.now() - 2 * HOUR_MS), 8000)
  expect((await sync()).verdict.value).toBe('synced')
  await cp(site.tree, saved, { recursive: true, preserveTimestamps: true })
})
afterAll(() => site.stop())

beforeEach(async () => {
  await rm(site.tree, { recursive: true, force: true })
  await cp(saved, site.tree, { recursive: true, preserveTimestamps: true })
})

describe('a remote', () => {
  it('that lost all it had is not filled again without a word', async () => {
    const aside = `${site.mounted}.aside`
    await rename(site.mounted, aside)
    await mkdir(site.mounted)
    const report = await sync()
    expect(report.verdict).toMatchObject({ value: 'refused', reason: 'gate-remote' })
    await rm(site.mounted, { recursive: true })
    await rename(aside, site.mounted)
  })

  it('whose list was replaced by another one of the same number is not believed', async () => {
    const path = join(site.mounted, 'meta', 'manifest.json')
    const ours = await readFile(path, 'utf8')
    const forged = JSON.parse(ours) as { files: Record<string, unknown> }
    for (const name of Object.keys(forged.files))
      if (/monthly/.test(name)) delete forged.files[name]
    await writeFile(path, JSON.stringify(forged))
    expect((await sync()).verdict).toMatchObject({ value: 'refused', reason: 'gate-remote' })
    // The next number, that follows no list of ours.
    await writeFile(path, JSON.stringify({ ...JSON.parse(ours), seq: JSON.parse(ours).seq + 1 }))
    expect((await sync()).verdict).toMatchObject({ value: 'refused', reason: 'gate-remote' })
    // Far ahead: no list of ours could be compared with it.
    await writeFile(path, JSON.stringify({ ...JSON.parse(ours), seq: JSON.parse(ours).seq + 2 }))
    expect((await sync()).verdict).toMatchObject({ value: 'refused', reason: 'gate-remote' })
    expect((await verify()).verdict.reason).toBe('copies-list-replaced')
    await writeFile(path, ours)
    expect((await sync()).verdict.reason).toBe('up-to-date')
  })

  it('that lost a file gets it again, and one that was cut there is put aside and sent again', async () => {
    const [lost, cut] = [-1, -2].map((index) =>
      join(site.mounted, 'current', 'daily', `${dailies.at(index)?.name}.dump.zst`),
    )
    await rm(lost ?? '')
    await truncate(cut ?? '', 10)
    const report = await sync()
    expect(report).toMatchObject({ verdict: { value: 'synced' }, sync: { mended: 2 } })
    for (const [path, index] of [
      [lost, -1],
      [cut, -2],
    ] as const)
      expect(await readFile(path ?? '')).toEqual(await readFile(daily(index)))
  })
})

it('what was noted as damaged and lies on neither side any more is not looked for for ever', async () => {
  await rememberDamage(site.stateDir, 'disk', ['daily/long-gone.dump'])
  expect((await sync()).verdict.reason).toBe('up-to-date')
  expect(await recallDamage(site.stateDir, 'disk')).toEqual([])
})

it('a single backup that is gone and that no rotation explains is told by name, also where it opens no gate', async () => {
  const told = async () => (await site.sync({ remote: 'disk', dryRun: true })).findings
  const fresh = await putDaily(site.tree, new Date(Date.now() - HOUR_MS), { bytes: 8000 })
  for (const end of ['dump.zst', 'globals.sql', 'passport.json']) await rm(daily(0, end))
  // The oldest of seven went for a new one.
  expect(await told()).toEqual([])
  await removeDaily(site.tree, fresh)
  expect(await told()).toMatchObject([
    { check: 'vanished', reason: 'backup-vanished', object: `daily/${dailies[0]?.name}` },
  ])
})

it('a tree one of whose tiers became a symbolic link is refused by that name', async () => {
  await rename(join(site.tree, 'weekly'), `${site.tree}.weekly`)
  await symlink(`${site.tree}.weekly`, join(site.tree, 'weekly'))
  const report = await sync()
  expect(report.verdict).toMatchObject({ value: 'failed', reason: 'backup-directory-is-link' })
  expect(report.verdict.facts?.path).toBe(join(site.tree, 'weekly'))
  await rm(`${site.tree}.weekly`, { recursive: true })
})

it('a remote whose list was not noted here, by a run that was killed, is noted by the next', async () => {
  const note = join(site.stateDir, 'offsite', 'disk.manifest.json')
  const before = await readFile(note, 'utf8')
  await putDaily(site.tree, new Date(Date.now() - 1000), { bytes: 8000 })
  expect((await sync()).verdict.reason).toBe('synced')
  const after = await readFile(note, 'utf8')
  await writeFile(note, before)
  expect((await sync()).verdict.reason).toBe('up-to-date')
  expect(await readFile(note, 'utf8')).toBe(after)
  await rm(note)
  expect((await sync()).verdict.reason).toBe('up-to-date')
  expect(await readFile(note, 'utf8')).toBe(after)
})

it('a copy of which there is nothing, here and there, proves nothing', async () => {
  const empty = await makeOffsiteSite()
  try {
    await mkdir(empty.mounted)
    const [request] = planVerifications(
      empty.config({ remote: 'disk' }),
      { remote: 'disk', full: true },
      'test',
    )
    if (!request) throw new Error('no remote')
    const report = await runOffsiteVerify(request, testWorld({}))
    expect(report.verdict).toMatchObject({ value: 'drift', reason: 'copies-none' })
    expect(report.checks.find(({ id }) => id === 'manifest')).toMatchObject({ status: 'fail' })
  } finally {
    await empty.stop()
  }
})
