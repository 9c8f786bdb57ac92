import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { putBackup, putFiles } from '../unit/backups/tree.ts'
import { type CliRun, type CliSite, runCli, startCli } from './cli.ts'

const DAY_MS = 86_400_000
const NIGHTS = 60
const KEPT = 3
/** What lies among the backups and is somebody else’s, or of a source that the configuration does not name. */
const OTHERS = {
  'daily/notes.txt': 'keep me',
  'daily/shop_backup_of_ana.sql.gz': 'her own',
  'daily/shop-2020-01-01.sql.gz': 'of another script',
  'archive/shop_backup_20200101_030000.dump.zst': 'in a directory of somebody',
  'loose.dump.zst': 'beside the tiers',
} as const

let site: CliSite
let blogDumps: number

beforeEach(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'lastro-clean-up-'))
  const [backups, stateDir] = [join(directory, 'backups'), join(directory, 'state')]
  const config = join(directory, 'lastro.yml')
  await writeFile(
    config,
    `system: { name: shop, state-dir: ${stateDir} }
backups:
  directory: ${backups}
  sources: { shop: { engine: postgres, url: 'postgresql://nobody@127.0.0.1:1/shop' } }
  retention: { daily: ${KEPT}, weekly: 2, monthly: 1 }
`,
  )
  site = {
    directory,
    backups,
    stateDir,
    drillDirectory: join(directory, 'drill'),
    config,
    mark: 'LC_LASTRO_TEST=clean-up',
  }
  await makeTree()
  blogDumps = (await dailyDumps('blog')).length
})
afterEach(() => rm(site.directory, { recursive: true, force: true }))

async function makeTree(): Promise<void> {
  for (let night = 0; night < NIGHTS; night += 1) {
    const day = new Date(Date.now() - (night + 0.1) * DAY_MS).toISOString()
    const stamp = `${day.slice(0, 10).replaceAll('-', '')}_030000`
    if (Date.parse(`${day.slice(0, 10)}T03:00:00Z`) > Date.now()) continue
    await putBackup(site.backups, { stamp, dump: `dump of ${day}` })
    await putBackup(site.backups, { source: 'blog', stamp, dump: `other of ${day}` })
  }
  await putFiles(site.backups, OTHERS)
  await mkdir(join(site.stateDir, 'reports'), { recursive: true })
  for (const stamp of ['20200101T030000Z', '20210101T030000Z'])
    await writeFile(join(site.stateDir, 'reports', `backup_${stamp}_r1.json`), '{}')
}

const dailyDumps = async (source: string) =>
  (await readdir(join(site.backups, 'daily'))).filter(
    (name) => name.startsWith(`${source}_backup_2`) && name.endsWith('.dump.zst'),
  )

/** The id of the plan that a check shows. */
async function shownPlan(): Promise<string> {
  const { output } = await runCli(site, ['disk-check', '--host', 'local'])
  const [, id] = output.match(/disk-check --apply ([0-9a-f]+)/) ?? []
  if (id === undefined) throw new Error(`no plan in\n${output}`)
  return id
}

const apply = (id: string) => ['disk-check', '--host', 'local', '--fail-on', 'never', '--apply', id]

async function expectOthersUntouched(): Promise<void> {
  for (const [path, text] of Object.entries(OTHERS))
    expect.soft(await readFile(join(site.backups, path), 'utf8'), path).toBe(text)
  expect(await dailyDumps('blog')).toHaveLength(blogDumps)
}
/** Until a run has removed so many backups, or has ended. */
function untilRemoved({ process: child }: CliRun, count: number): Promise<void> {
  let log = ''
  return new Promise((resolve) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      log += chunk.toString('utf8')
      if (log.split('removed shop_backup').length > count) resolve()
    })
    child.once('exit', () => resolve())
  })
}

it('a clean-up removes by its plan only what is Lastro’s own, and does nothing by an old plan', async () => {
  const id = await shownPlan()
  expect(await dailyDumps('shop')).toHaveLength(blogDumps)
  const done = await runCli(site, apply(id))
  expect(done.code, done.output).toBe(0)
  expect(await dailyDumps('shop')).toHaveLength(KEPT)
  expect(await readdir(join(site.backups, 'weekly'))).not.toEqual([])
  await expectOthersUntouched()
  const reports = await readdir(join(site.stateDir, 'reports'))
  expect(reports).not.toContain('backup_20200101T030000Z_r1.json')
  // The newest of its procedure stays.
  expect(reports).toContain('backup_20210101T030000Z_r1.json')
  const again = await runCli(site, apply(id))
  expect(again.code, again.output).toBe(2)
  expect(await dailyDumps('shop')).toHaveLength(KEPT)
})

it.each([1, 9, 30])(
  'a clean-up that is killed at its removal %i leaves whole backups, and the next plan ends it',
  async (removals) => {
    const run = startCli(site, apply(await shownPlan()))
    await untilRemoved(run, removals)
    run.process.kill('SIGKILL')
    expect(await run.ended).toMatchObject({ signal: 'SIGKILL' })
    expect((await dailyDumps('shop')).length).toBeGreaterThan(KEPT)
    for (const name of await dailyDumps('shop'))
      expect(
        existsSync(join(site.backups, 'daily', name.replace('.dump.zst', '.passport.json'))),
        name,
      ).toBe(true)
    await expectOthersUntouched()
    const done = await runCli(site, apply(await shownPlan()))
    expect(done.code, done.output).toBe(0)
    expect(await dailyDumps('shop')).toHaveLength(KEPT)
    await expectOthersUntouched()
    expect(await readdir(join(site.stateDir, 'locks'))).toEqual([])
  },
)
