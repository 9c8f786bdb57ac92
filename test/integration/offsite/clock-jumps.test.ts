import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { putDaily, removeDaily, type TreeBackup } from '../../real-offsite/night-tree.ts'
import { makeOffsiteSite, type OffsiteSite } from '../../real-offsite/offsite-site.ts'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS
const settings = 'keep: {days: 20}'

let site: OffsiteSite
let gone: TreeBackup

const syncAfter = (days: number, dryRun = false) =>
  site.sync({ remote: 'disk', settings, dryRun, now: new Date(Date.now() + days * DAY_MS) })
const versions = async () =>
  (await readdir(join(site.mounted, 'history'), { recursive: true })).filter((path) =>
    path.includes(gone.name),
  )
const incoming = () => readdir(join(site.mounted, 'incoming'), { recursive: true })

// The directory of a mounted disk has the clock of this machine: nobody else can say that it is wrong.
beforeAll(async () => {
  site = await makeOffsiteSite()
  const dailies: TreeBackup[] = []
  for (let hours = 8; hours > 0; hours -= 1)
    dailies.push(await putDaily(site.tree, new Date(Date.now() - hours * HOUR_MS), { bytes: 900 }))
  await syncAfter(0)
  const [oldest] = dailies
  if (!oldest) throw new Error('no backup')
  gone = oldest
  await removeDaily(site.tree, gone)
  expect((await syncAfter(0)).verdict).toMatchObject({ value: 'synced', reason: 'synced' })
  // What a cut run left whole has the time of its source.
  const stray = join(site.mounted, 'incoming', 'daily')
  await mkdir(stray)
  await writeFile(join(stray, 'of-nobody.dump'), 'half')
  await utimes(join(stray, 'of-nobody.dump'), 1, 1)
})
afterAll(() => site.stop())

it('a clock that jumps ahead removes nothing from the history, in that night or in those after it', async () => {
  expect(await versions()).toHaveLength(3)
  const planned = await syncAfter(400, true)
  expect(planned.checks.find(({ id }) => id === 'own-clock')).toMatchObject({
    status: 'warn',
    reason: 'clock-ahead-of-last-run',
    facts: { days: 400 },
  })
  const jumped = await syncAfter(400)
  expect(jumped).toMatchObject({ verdict: { value: 'synced' }, sync: { pruned: 0, cleaned: 0 } })
  expect(jumped.checks.find(({ id }) => id === 'own-clock')?.status).toBe('warn')
  const next = await syncAfter(401)
  expect(next.checks.some(({ id }) => id === 'own-clock')).toBe(false)
  expect(next.sync).toMatchObject({ pruned: 0, cleaned: 0 })
  expect([await versions(), await incoming()]).toMatchObject([
    { length: 3 },
    ['daily', 'daily/of-nobody.dump'],
  ])
})

it('a clock that was put right, and one that forgot its time, remove nothing either', async () => {
  for (const days of [1, -9000, 2]) {
    const report = await syncAfter(days)
    const reason = days === 2 ? 'clock-ahead-of-last-run' : 'clock-behind-last-run'
    expect(report.checks.find(({ id }) => id === 'own-clock')?.reason).toBe(reason)
    expect(await versions()).toHaveLength(3)
  }
})

it('what is due goes when so many days were seen to pass, and a half file of nobody after two weeks', async () => {
  const seen = []
  for (const days of [9, 16, 23, 30]) {
    const { sync } = await syncAfter(days)
    seen.push([sync?.pruned, sync?.cleaned])
  }
  // Counted from the second day on, when the clock was right again.
  expect(seen).toEqual([
    [0, 0],
    [0, 1],
    [3, 0],
    [0, 0],
  ])
  expect([await versions(), await incoming()]).toEqual([[], []])
  const text = await readFile(join(site.stateDir, 'offsite', 'disk.upkeep.json'), 'utf8')
  expect(JSON.parse(text)).toMatchObject({ strays: {} })
})
