import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  appendFile,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readLedger } from '../../../src/ledger/read.ts'
import { putDaily, seedTree, type TreeBackup } from '../../real-offsite/night-tree.ts'
import { makeOffsiteSite, type OffsiteSite } from '../../real-offsite/offsite-site.ts'

const HOUR_MS = 60 * 60 * 1000

let site: OffsiteSite
let dailies: TreeBackup[]
let saved: string

const sync = (overrides: readonly string[] = []) => site.sync({ remote: 'disk', overrides })
const current = () =>
  execFileSync('sh', ['-c', 'find current history meta -type f | sort | xargs sha256sum'], {
    cwd: site.mounted,
    encoding: 'utf8',
  })
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

/** The tree as it was copied; the remote is not touched by what is refused. */
beforeEach(async () => {
  await rm(site.tree, { recursive: true, force: true })
  await cp(saved, site.tree, { recursive: true, preserveTimestamps: true })
})

interface Harm {
  readonly title: string
  readonly gate: string
  readonly harm: () => Promise<unknown>
}

const HARMS: readonly Harm[] = [
  {
    title: 'that was emptied',
    gate: 'source',
    harm: async () => {
      await rm(site.tree, { recursive: true })
      await mkdir(site.tree)
    },
  },
  { title: 'that is gone', gate: 'source', harm: () => rm(site.tree, { recursive: true }) },
  {
    title: 'that lies below a disk which is not mounted, with old backups of another time in it',
    gate: 'source',
    harm: () => rm(join(site.tree, '.lastro-tree')),
  },
  {
    title: 'of which most backups are gone',
    gate: 'vanished',
    harm: async () => {
      for (const { name } of dailies.slice(0, 5))
        for (const file of await readdir(join(site.tree, 'daily')))
          if (file.startsWith(`${name}.`)) await rm(join(site.tree, 'daily', file))
    },
  },
  {
    title: 'that lost a whole tier',
    gate: 'vanished',
    harm: () => rm(join(site.tree, 'monthly'), { recursive: true }),
  },
  {
    title: 'that lost the newest backup of a tier, and no other',
    gate: 'vanished',
    harm: async () => {
      const names = (await readdir(join(site.tree, 'weekly'))).toSorted()
      for (const name of names.slice(-3)) await rm(join(site.tree, 'weekly', name))
    },
  },
  {
    title: 'that lost two backups out of the middle, while as many came',
    gate: 'vanished',
    harm: async () => {
      for (const index of [2, 3])
        for (const end of ['dump.zst', 'globals.sql', 'passport.json']) await rm(daily(index, end))
      for (const minutes of [90, 60])
        await putDaily(site.tree, new Date(Date.now() - minutes * 60_000), { bytes: 8000 })
    },
  },
  {
    title: 'in which everything was encrypted in place, sizes and times as they were',
    gate: 'ransomware',
    harm: async () => {
      for (const path of await filesOf(site.tree)) {
        const { size, atime, mtime } = await stat(path)
        await writeFile(path, randomBytes(size))
        await utimes(path, atime, mtime)
      }
    },
  },
  {
    title: 'in which everything was encrypted and renamed',
    gate: 'ransomware',
    harm: async () => {
      for (const path of await filesOf(site.tree)) {
        await writeFile(path, randomBytes(8000))
        await rename(path, `${path}.locked`)
      }
    },
  },
  {
    title: 'with one flipped bit in an old backup, size and times as they were',
    gate: 'changed',
    harm: async () => {
      const path = daily(2)
      const bytes = await readFile(path)
      const { atime, mtime } = await stat(path)
      bytes[4000] = (bytes[4000] ?? 0) ^ 1
      await writeFile(path, bytes)
      await utimes(path, atime, mtime)
    },
  },
  { title: 'with a cut dump', gate: 'changed', harm: () => truncate(daily(-1), 4000) },
  { title: 'with a dump that grew', gate: 'changed', harm: () => appendFile(daily(-1), 'x') },
  {
    title: 'whose newest dump is a tenth of the usual size',
    gate: 'shrunk',
    harm: () => putDaily(site.tree, new Date(Date.now() - HOUR_MS), { bytes: 800 }),
  },
  {
    title: 'that is older than the copy',
    gate: 'older',
    harm: async () => {
      for (const file of await readdir(join(site.tree, 'daily')))
        if (file.startsWith(`${dailies.at(-1)?.name}.`)) await rm(join(site.tree, 'daily', file))
    },
  },
  {
    title: 'with a new dump without a passport',
    gate: 'passport',
    harm: async () => {
      const { name } = await putDaily(site.tree, new Date(Date.now() - HOUR_MS), { bytes: 8000 })
      await rm(join(site.tree, 'daily', `${name}.passport.json`))
    },
  },
  {
    title: 'with a new dump that another script is still writing',
    gate: 'passport',
    harm: async () => {
      const { name } = await putDaily(site.tree, new Date(Date.now() - HOUR_MS), { bytes: 8000 })
      await truncate(join(site.tree, 'daily', `${name}.dump.zst`), 7000)
    },
  },
]

describe('a tree', () => {
  it.each(HARMS)(
    '$title is refused by the gate $gate, and the remote stays as it was',
    async ({ gate, harm }) => {
      const before = current()
      await harm()
      const report = await sync()
      expect(report.verdict).toMatchObject({ value: 'refused', reason: `gate-${gate}` })
      expect(report.sync?.closed.map((each) => each.gate)).toContain(gate)
      expect(current()).toBe(before)
    },
  )

  it('whose dump is not what its passport says any more does not get into the copy', async () => {
    const before = current()
    const { name } = await putDaily(site.tree, new Date(Date.now() - HOUR_MS), { bytes: 8000 })
    const path = join(site.tree, 'daily', `${name}.dump.zst`)
    const bytes = await readFile(path)
    bytes[5000] = (bytes[5000] ?? 0) ^ 1
    await writeFile(path, bytes)
    const report = await sync()
    expect(report.verdict).toMatchObject({
      value: 'failed',
      reason: 'source-differs-from-passport',
    })
    expect(current()).toBe(before)
  })
})

it('a word opens a closed gate for the plan it was printed for, once, and the run is on record', async () => {
  await rm(join(site.tree, 'monthly'), { recursive: true })
  const refused = await sync()
  const [closed] = refused.sync?.closed ?? []
  expect(closed?.gate).toBe('vanished')
  const word = closed?.word ?? ''
  const other = await sync([word.replace(/.$/, (last) => (last === '0' ? '1' : '0'))])
  expect(other.verdict.value).toBe('refused')
  expect(other.checks.find(({ id }) => id === 'override')?.reason).toBe('override-void')
  // Something else vanished meanwhile: that is another plan.
  await cp(site.tree, `${site.tree}.now`, { recursive: true, preserveTimestamps: true })
  await rm(join(site.tree, 'weekly'), { recursive: true })
  expect((await sync([word])).verdict.value).toBe('refused')
  await cp(join(`${site.tree}.now`, 'weekly'), join(site.tree, 'weekly'), {
    recursive: true,
    preserveTimestamps: true,
  })
  const opened = await sync([word])
  expect(opened.verdict).toMatchObject({ value: 'synced', reason: 'synced-overridden' })
  expect(opened.sync?.overridden).toEqual(['vanished'])
  const [line] = (await readLedger(site.stateDir, { limit: 1 })).slice(-1)
  expect(line).toMatchObject({ verdict: 'synced', reason: 'synced-overridden' })
  // What it took out of the tree lies in the history.
  const history = execFileSync('find', ['history', '-path', '*/monthly/*', '-name', '*.dump.zst'], {
    cwd: site.mounted,
    encoding: 'utf8',
  })
  expect(history.trim().split('\n')).toHaveLength(3)
  await cp(join(saved, 'monthly'), join(site.tree, 'monthly'), {
    recursive: true,
    preserveTimestamps: true,
  })
  expect((await sync()).verdict.value).toBe('synced')
  await rm(join(site.tree, 'monthly'), { recursive: true })
  expect((await sync([word])).verdict).toMatchObject({ value: 'refused', reason: 'gate-vanished' })
})

async function filesOf(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  return files.map((entry) => join(entry.parentPath, entry.name))
}
