import { execFile } from 'node:child_process'
import { mkdtemp, open, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DemoCluster, startDemoCluster } from '../../../src/demo/demo-cluster.ts'
import { fillRestaurants } from '../../../src/demo/fill-restaurants.ts'
import { libpqEnvironment } from '../../../src/engines/postgres/connection-settings.ts'
import { indexArchive } from '../../../src/engines/postgres/restore/index-archive.ts'
import { findInstallations } from '../../../src/engines/postgres/tools/installations.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const run = promisify(execFile)
const world = testWorld()
let directory: string
let production: DemoCluster
let inFile: string
let throughPipe: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lastro-index-'))
  await run('chmod', ['755', directory])
  production = await startDemoCluster(directory, 3, world)
  await fillRestaurants(production.settings, { tenants: 3, sessions: 1, sales: 60 }, world)
  inFile = join(directory, 'file.dump')
  throughPipe = join(directory, 'pipe.dump')
  await dumpBothWays()
})

afterAll(async () => {
  await production?.stop()
  await rm(directory, { recursive: true, force: true })
})

/** The head carries the second of the dump: both are taken at once, so that it is the same but for bad luck. */
async function dumpBothWays(): Promise<void> {
  const [installation] = await findInstallations(world.processes)
  const program = join(installation?.directory ?? '', 'pg_dump')
  const options = {
    env: { ...process.env, ...libpqEnvironment(production.settings) },
    encoding: 'buffer',
    maxBuffer: 2 ** 28,
  } as const
  const common = ['--format=custom', '--compress=0']
  const [piped] = await Promise.all([
    run(program, common, options),
    run(program, [...common, `--file=${inFile}`], options),
  ])
  await writeFile(throughPipe, piped.stdout)
}

/** Magic, versions, sizes, format and compression take 16 bytes; seven integers of five bytes tell the time. */
const TIME = { start: 16, bytes: 35 }

async function withoutTime(path: string): Promise<Buffer> {
  const bytes = await readFile(path)
  return bytes.fill(0, TIME.start, TIME.start + TIME.bytes)
}

it('an archive that went through a pipe becomes, byte for byte, what pg_dump writes into a file', async () => {
  expect((await withoutTime(throughPipe)).equals(await withoutTime(inFile))).toBe(false)
  const sizes = await indexArchive(throughPipe)
  expect((await withoutTime(throughPipe)).equals(await withoutTime(inFile))).toBe(true)
  const { size } = await stat(inFile)
  const rows = [...(sizes?.values() ?? [])].reduce((sum, bytes) => sum + bytes, 0)
  expect(rows).toBeGreaterThan(size / 2)
  expect(rows).toBeLessThan(size)
})

it('indexing twice changes nothing more', async () => {
  const before = await readFile(throughPipe)
  expect(await indexArchive(throughPipe)).not.toBeNull()
  expect((await readFile(throughPipe)).equals(before)).toBe(true)
})

it.each([0.02, 0.5, 0.99])('an archive cut to %f of its size is left as it was', async (share) => {
  const cut = join(directory, 'cut.dump')
  const whole = await readFile(inFile)
  await writeFile(cut, whole)
  await truncate(cut, Math.floor(whole.length * share))
  const before = await readFile(cut)
  expect(await indexArchive(cut)).toBeNull()
  expect((await readFile(cut)).equals(before)).toBe(true)
})

it.each([
  ['of another format', 0, 'SQL dump, not an archive'],
  ['of an unknown version', 6, '\u0063'],
])('a file %s is left as it was', async (_what, position, text) => {
  const path = join(directory, 'other.dump')
  await writeFile(path, await readFile(inFile))
  const file = await open(path, 'r+')
  await file.write(text, position)
  await file.close()
  const before = await readFile(path)
  expect(await indexArchive(path)).toBeNull()
  expect((await readFile(path)).equals(before)).toBe(true)
})
