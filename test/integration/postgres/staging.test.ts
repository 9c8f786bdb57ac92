import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { mkdir, readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  makeStagingDirectory,
  sweepStaging,
} from '../../../src/engines/postgres/staging/staging-directory.ts'
import type { CommandError } from '../../../src/errors.ts'
import {
  makeTemporaryDirectory,
  type TemporaryDirectory,
} from '../../real-postgres/temporary-directory.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { isAlive, waitFor } from '../process/watching.ts'
import { startTestServer, type TestServer } from './test-server.ts'

const IS_ROOT = process.getuid?.() === 0
const LISTENING = '0A'

let temporary: TemporaryDirectory

beforeAll(async () => {
  temporary = await makeTemporaryDirectory()
})

afterAll(() => temporary?.remove())

/** Process id of the server in a data directory. */
async function postmasterOf(staging: string): Promise<number> {
  const [first] = (await readFile(join(staging, 'data/postmaster.pid'), 'utf8')).split('\n')
  return Number(first)
}

/** Inodes of TCP sockets that a process listens on. Source: proc(5), /proc/net/tcp. */
async function tcpListeners(pid: number): Promise<string[]> {
  const tables = await Promise.all(
    ['tcp', 'tcp6'].map((name) => readFile(`/proc/${pid}/net/${name}`, 'utf8').catch(() => '')),
  )
  const listening = tables
    .flatMap((table) => table.split('\n').map((line) => line.trim().split(/\s+/)))
    .filter((fields) => fields[3] === LISTENING)
    .map((fields) => `socket:[${fields[9]}]`)
  const files = await readdir(`/proc/${pid}/fd`)
  const open = await Promise.all(
    files.map((fd) => readlink(`/proc/${pid}/fd/${fd}`).catch(() => '')),
  )
  return open.filter((target) => listening.includes(target))
}

describe('a staging server', () => {
  let server: TestServer
  let socket: string
  let staging: string

  beforeAll(async () => {
    server = await startTestServer()
    socket = server.settings('postgres').host
    staging = join(socket, '..')
  })

  afterAll(() => server?.stop())

  it('listens on no network address', async () => {
    const pid = await postmasterOf(staging)
    expect((await readdir(`/proc/${pid}/fd`)).length).toBeGreaterThan(3)
    expect(await tcpListeners(pid)).toEqual([])
    expect(await server.query('postgres', 'SHOW listen_addresses')).toEqual([['']])
  })

  it('keeps its directory, its socket and its data to its own user', async () => {
    const uid = (await testWorld().unprivilegedUser())?.uid ?? process.getuid?.()
    for (const path of [staging, socket, join(staging, 'data'), join(socket, '.s.PGSQL.5432')]) {
      const facts = await stat(path)
      expect([path, (facts.mode & 0o777).toString(8), facts.uid]).toEqual([path, '700', uid])
    }
  })

  it('runs as an unprivileged user when it is started as root', async ({ skip }) => {
    skip(!IS_ROOT, 'only root starts servers as another user')
    const status = await readFile(`/proc/${await postmasterOf(staging)}/status`, 'utf8')
    expect(Number(/^Uid:\s+(\d+)/m.exec(status)?.[1])).toBeGreaterThan(0)
  })

  it('cannot be reached by another user', async ({ skip }) => {
    skip(!IS_ROOT, 'only root starts servers as another user')
    const ask = (name: string, uid: number) =>
      server.world.processes
        .run({
          file: join(server.client.directory, 'pg_isready'),
          args: ['-h', socket],
          runAs: { name, uid, gid: uid },
          cwd: '/',
          env: { LC_ALL: 'C' },
        })
        .catch((error: CommandError) => error.failure)
    const own = await testWorld().unprivilegedUser()
    expect((await ask(own?.name ?? '', own?.uid ?? 0)).exitCode).toBe(0)
    expect((await ask('nobody', 65_534)).exitCode).toBe(2)
  })

  it('is gone with its directory once it is stopped', async () => {
    const other = await startTestServer()
    const pid = await postmasterOf(join(other.settings('postgres').host, '..'))
    await other.stop()
    expect(isAlive(pid)).toBe(false)
    await expect(stat(other.directory)).rejects.toThrow('ENOENT')
  })
})

describe('the directory of a drill', () => {
  it('is refused when a socket in it would have too long a path', async () => {
    const parent = join(temporary.path, 'x'.repeat(90))
    await expect(makeStagingDirectory(parent, testWorld(), null)).rejects.toMatchObject({
      reason: 'staging-failed',
      message: expect.stringContaining('set drill.directory to a shorter one'),
    })
  })

  it('is refused, and nothing of it left, where nobody can write', async () => {
    const parent = join(temporary.path, 'file')
    await writeFile(parent, 'no directory')
    await expect(makeStagingDirectory(parent, testWorld(), null)).rejects.toMatchObject({
      reason: 'staging-failed',
    })
    expect(await readFile(parent, 'utf8')).toBe('no directory')
  })

  it('is removed when it can be given to nobody', async () => {
    const parent = join(temporary.path, 'given')
    const user = { name: 'none', uid: -2, gid: -2 }
    await expect(makeStagingDirectory(parent, testWorld(), user)).rejects.toMatchObject({
      reason: 'staging-failed',
    })
    expect(await readdir(parent)).toEqual([])
  })
})

/** Starts a drill in another process; resolves when it says where its staging directory is. */
async function startScript(
  name: string,
  parent: string,
): Promise<{ child: ChildProcess; path: string }> {
  const script = join(import.meta.dirname, name)
  const child = spawn(process.execPath, [script, parent], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(child.stdout, 'data')
  return { child, path: String(line).trim() }
}

describe('sweeping', () => {
  const log = testWorld().log

  it('leaves what a living drill uses, and takes it all with its server when the drill was killed', async () => {
    const parent = join(temporary.path, 'swept')
    const { child, path } = await startScript('abandoned-staging.ts', parent)
    const postmaster = await postmasterOf(path)
    expect(await sweepStaging(parent, log)).toEqual([])
    expect(isAlive(postmaster)).toBe(true)

    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await sweepStaging(parent, log)).toEqual([path])
    await waitFor(() => !isAlive(postmaster))
    expect(await readdir(parent)).toEqual([])
  })

  it('takes what is left of a directory whose drill was killed while it removed it', async () => {
    const parent = join(temporary.path, 'half-removed')
    const { child, path } = await startScript('interrupted-removal.ts', parent)
    const all = readdirSync(join(path, 'data')).length
    await waitFor(() => readdirSync(join(path, 'data')).length < all)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect((await readdir(join(path, 'data'))).length).toBeGreaterThan(0)

    expect(await sweepStaging(parent, log)).toEqual([path])
    expect(await readdir(parent)).toEqual([])
  })

  it('takes a directory that was made in the moment its drill was killed', async () => {
    const parent = join(temporary.path, 'bare')
    await mkdir(join(parent, 'staging-run-1'), { recursive: true })
    await mkdir(join(parent, 'staging-run-2'))
    await writeFile(join(parent, 'staging-run-2', 'holder.json.partial'), '{"run"')
    expect((await sweepStaging(parent, log)).sort()).toEqual([
      join(parent, 'staging-run-1'),
      join(parent, 'staging-run-2'),
    ])
  })

  it('leaves what it did not make, and says so', async () => {
    const parent = join(temporary.path, 'foreign')
    await mkdir(join(parent, 'staging-precious'), { recursive: true })
    await writeFile(join(parent, 'staging-precious', 'thesis.txt'), 'ten years of work')
    await mkdir(join(parent, 'other'))
    const lines: string[] = []
    expect(await sweepStaging(parent, testWorld({ lines }).log)).toEqual([])
    expect(lines).toEqual([expect.stringContaining('no readable holder')])
    expect((await readdir(parent)).sort()).toEqual(['other', 'staging-precious'])
  })

  it('has nothing to do where no drill ever ran', async () => {
    expect(await sweepStaging(join(temporary.path, 'nowhere'), log)).toEqual([])
  })
})
