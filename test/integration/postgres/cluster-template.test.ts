import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connect } from '../../../src/engines/postgres/connection.ts'
import type { RestoreServer } from '../../../src/engines/postgres/restore/restore-server.ts'
import {
  type ClusterRequest,
  startLocalCluster,
} from '../../../src/engines/postgres/staging/local-cluster.ts'
import { affordMemory } from '../../../src/engines/postgres/staging/private-memory.ts'
import { makeStagingDirectory } from '../../../src/engines/postgres/staging/staging-directory.ts'
import { findInstallations } from '../../../src/engines/postgres/tools/installations.ts'
import type { World } from '../../../src/ports.ts'
import { changeWorld, runs } from '../../../src/procedures/drill-check/worlds/changed-processes.ts'
import {
  makeMemoryDirectory,
  type TemporaryDirectory,
} from '../../real-postgres/temporary-directory.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { waitFor } from '../process/watching.ts'
import { identifierOf } from './system-identifier.ts'

const IS_ROOT = process.getuid?.() === 0

let temporary: TemporaryDirectory
/** Templates are kept here; each test has its own. */
let cache: string
let caches = 0

beforeAll(async () => {
  temporary = await makeMemoryDirectory()
})
beforeEach(useNewCache)
afterAll(() => temporary?.remove())

function useNewCache(): void {
  caches += 1
  cache = join(temporary.path, `cache-${caches}`)
  mkdirSync(cache, { mode: 0o700 })
}

const templates = () => readdirSync(join(cache, 'clusters'))
const templatePath = () => join(cache, 'clusters', templates()[0] ?? '')

function worldWithCache(): World {
  return { ...testWorld(), cacheDirectory: () => cache }
}

/** Makes a cluster as a copy, hands it to `body` and takes it away. */
async function withCopy<T>(
  world: World,
  body: (server: RestoreServer, data: string) => Promise<T>,
  change: Partial<ClusterRequest> = {},
): Promise<T> {
  const user = await world.unprivilegedUser()
  const directory = await makeStagingDirectory(join(temporary.path, 'd'), testWorld(), user)
  const common = { user, superuser: 'postgres', encoding: 'UTF8', lockedObjects: 100, isCopy: true }
  try {
    const installation = (await findInstallations(world.processes)).find((each) => each.hasServer)
    if (!installation) throw new Error('these tests need PostgreSQL installed')
    const server = await startLocalCluster({ ...common, installation, directory, ...change }, world)
    try {
      return await body(server, directory.data)
    } finally {
      await server.stop()
    }
  } finally {
    await directory.remove()
  }
}

const identifierOfCopy = (world = worldWithCache(), change: Partial<ClusterRequest> = {}) =>
  withCopy(world, identifierOf, change)

describe('the cluster of a drill', () => {
  it('is made by initdb once, and afterwards a copy that works and is its user’s alone', async () => {
    const first = await identifierOfCopy()
    expect(templates()).toHaveLength(1)
    expect((await stat(templatePath())).mode & 0o777).toBe(0o600)
    const used: string[] = []
    const watched = changeWorld(worldWithCache(), () => ({
      command: (command) => {
        used.push(command.file)
        return command
      },
    }))
    await withCopy(watched, async (server, data) => {
      expect(await identifierOf(server)).toBe(first)
      const session = await connect(server.settings('postgres'))
      await session.query('CREATE DATABASE shop TEMPLATE template0')
      await session.close()
      const uid = (await watched.unprivilegedUser())?.uid ?? process.getuid?.()
      for (const [path, mode] of [
        ['.', 0o700],
        ['base', 0o700],
        ['global/pg_control', 0o600],
        ['pg_wal/000000010000000000000001', 0o600],
      ] as const) {
        const facts = await stat(join(data, path))
        expect([path, facts.mode & 0o777, facts.uid]).toEqual([path, mode, uid])
      }
    })
    expect(used.filter((file) => file.endsWith('/initdb'))).toEqual([])
  })

  it('lies in memory as a copy of the same template, and is made for it on the first day', async ({
    skip,
  }) => {
    const world = worldWithCache()
    const memory = await affordMemory(0, await world.unprivilegedUser(), world)
    if (memory === null) return skip('only root may mount')
    const first = await identifierOfCopy(world, { memory })
    expect(await identifierOfCopy(world, { memory })).toBe(first)
    expect(await identifierOfCopy(world)).toBe(first)
  })

  it('is no copy of one with another encoding', async () => {
    const first = await identifierOfCopy()
    expect(await identifierOfCopy(worldWithCache(), { encoding: 'LATIN1' })).not.toBe(first)
    expect(templates()).toHaveLength(2)
  })

  it('is no copy where it is not allowed to be, or nothing can be kept', async () => {
    const first = await identifierOfCopy()
    expect(await identifierOfCopy(worldWithCache(), { isCopy: false })).not.toBe(first)
    const without = { ...testWorld(), cacheDirectory: () => null }
    expect(await identifierOfCopy(without)).not.toBe(first)
  })

  it('is made by initdb where there is no tar', async () => {
    const withoutTar = changeWorld(worldWithCache(), () => ({
      command: (command) => (runs(command, 'tar') ? { ...command, file: '/none/tar' } : command),
    }))
    expect(await identifierOfCopy(withoutTar)).not.toBe('')
    expect(templates()).toEqual([])
  })
})

describe('a template', () => {
  it('with one other bit is thrown away, and initdb runs again', async () => {
    const first = await identifierOfCopy()
    const damaged = templates()
    const bytes = readFileSync(templatePath())
    bytes[5_000_000] = (bytes[5_000_000] ?? 0) ^ 1
    await writeFile(templatePath(), bytes)
    const second = await identifierOfCopy()
    expect(second).not.toBe(first)
    expect(templates()).not.toEqual(damaged)
    expect(await identifierOfCopy()).toBe(second)
  })

  it('that is whole but makes no server is thrown away, and initdb runs', async () => {
    const first = await identifierOfCopy()
    const nothing = Buffer.alloc(10_240)
    const hash = createHash('sha256').update(nothing).digest('hex')
    const path = templatePath().replace(/[0-9a-f]{64}/, hash)
    await rename(templatePath(), path)
    await writeFile(path, nothing)
    expect(await identifierOfCopy()).not.toBe(first)
    expect(templates()).toEqual([])
  })

  it('of a run that was killed while it wrote is never used', async () => {
    const script = join(import.meta.dirname, 'start-copied-cluster.ts')
    const child = spawn(process.execPath, [script, join(temporary.path, 'k'), cache])
    const partial = () => readdirSync(cache).includes('clusters') && templates().length > 0
    await waitFor(partial)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const [left = ''] = templates()
    expect(left).toMatch(/\.partial$/)
    const first = await identifierOfCopy()
    expect(templates()).toHaveLength(2)
    expect(await identifierOfCopy()).toBe(first)
  })

  it('is made by two runs at once without harm', async () => {
    const both = await Promise.all([identifierOfCopy(), identifierOfCopy()])
    expect(both).toContain(await identifierOfCopy())
  })

  it('is made and used by an account that is not root', async ({ skip }) => {
    const user = await testWorld().unprivilegedUser()
    if (!IS_ROOT || user === null) return skip('only root becomes another')
    const parent = join(temporary.path, 'u')
    mkdirSync(parent)
    for (const path of [parent, cache]) chownSync(path, user.uid, user.gid)
    const script = join(import.meta.dirname, 'start-copied-cluster.ts')
    const start = () => {
      const { uid, gid } = user
      const { stdout, stderr } = spawnSync(process.execPath, [script, parent, cache], { uid, gid })
      expect(String(stderr)).toBe('')
      return String(stdout)
    }
    const first = start()
    expect(first).toMatch(/^\d+\n$/)
    expect(start()).toBe(first)
  })
})
