import { execFileSync } from 'node:child_process'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { localOrigin } from '../../../src/offsite/origin/local-origin.ts'
import { HashBook } from '../../../src/offsite/source/hash-book.ts'
import type { World } from '../../../src/ports.ts'
import { putDaily, seedTree } from '../../real-offsite/night-tree.ts'
import { makeOffsiteSite, NO_RSYNC, type OffsiteSite } from '../../real-offsite/offsite-site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const HOUR_MS = 60 * 60 * 1000

let site: OffsiteSite
let oldest: string

/** Of a plan only: nothing needs to be sent for it. */
const refusedBy = async () => (await site.sync({ remote: 'disk', dryRun: true })).verdict.reason
const removeDump = (name: string) =>
  execFileSync('sh', ['-c', 'rm "$1".*', 'sh', join(site.tree, 'daily', name)])

beforeAll(async () => {
  site = await makeOffsiteSite()
  const [first] = await seedTree(site.tree, new Date(Date.now() - 2 * HOUR_MS), 8000)
  oldest = first?.name ?? ''
  if (NO_RSYNC === null) await site.sync({ remote: 'disk' })
})
afterAll(() => site.stop())

it('a single dump that was encrypted and renamed is refused: one a night would be all of them in the end', async () => {
  const dump = join(site.tree, 'daily', `${oldest}.dump.zst`)
  await rename(dump, `${dump}.locked`)
  expect(await refusedBy()).toBe('gate-ransomware')
  await rename(`${dump}.locked`, dump)
})

it('a name of the future does not hide that the newest dump has shrunk', async () => {
  const small = await putDaily(site.tree, new Date(Date.now() - HOUR_MS), { bytes: 800 })
  const future = await putDaily(site.tree, new Date(Date.now() + 900 * HOUR_MS), { bytes: 8000 })
  expect(await refusedBy()).toBe('gate-shrunk')
  for (const { name } of [small, future]) removeDump(name)
})

it('a backup that a rotation takes away while it is about to be sent costs another plan, and not the night', async ({
  skip,
}) => {
  if (NO_RSYNC) skip(NO_RSYNC)
  const { name } = await putDaily(site.tree, new Date(Date.now() - HOUR_MS), { bytes: 8000 })
  const world = testWorld()
  let isThere = true
  const start: World['processes']['start'] = (command, input) => {
    if (command.file === 'rsync' && isThere) {
      isThere = false
      removeDump(name)
    }
    return world.processes.start(command, input)
  }
  const { processes } = world
  const others: World['processes'] = {
    start,
    run: (command) => processes.run(command),
    ask: (question) => processes.ask(question),
    killAll: () => processes.killAll(),
    endMarked: (mark) => processes.endMarked(mark),
  }
  const report = await site.sync({ remote: 'disk', world: { processes: others } })
  expect([isThere, report.verdict.value, report.verdict.reason]).toEqual([
    false,
    'synced',
    'up-to-date',
  ])
})

it('a file that is gone when it is to be hashed asks for another plan, too', async () => {
  const world = testWorld()
  const book = new HashBook(join(site.stateDir, 'new'))
  const deadline = new AbortController().signal
  const origin = localOrigin(site.tree, { book, timezone: 'UTC', mountSeconds: 5, deadline }, world)
  const { source } = await origin.look()
  const [first] = source.files
  if (!first) throw new Error('an empty tree')
  await rm(join(site.tree, first.path))
  await expect(
    origin.hashKnown(source, first, { bytes: 1, sha256: '', mtime: 1 }),
  ).rejects.toMatchObject({ kind: 'source-changed' })
})
