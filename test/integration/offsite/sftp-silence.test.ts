import { rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { selectRemotes } from '../../../src/config/requirements.ts'
import { runOffsiteSync } from '../../../src/procedures/offsite-sync/offsite-sync.ts'
import { runOffsiteVerify } from '../../../src/procedures/offsite-verify/offsite-verify.ts'
import type { SshFiles } from '../../../src/ssh-port.ts'
import { type HangingSftp, hangingSftp, withSilence } from '../../real-offsite/hanging-sftp.ts'
import { putDaily } from '../../real-offsite/night-tree.ts'
import {
  impatientClock,
  makeOffsiteSite,
  NO_SSHD,
  type OffsiteSite,
  WITHOUT_LINE,
} from '../../real-offsite/offsite-site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const SFTP_ONLY = ['Subsystem sftp internal-sftp']
const world = testWorld()
/** Of each answer, in these tests; shorter where whatever comes late is told as the same. */
const SILENCE = 0.4
const SHORT = 0.15

let site: OffsiteSite
let hanging: HangingSftp

const timed = async <T>(body: () => Promise<T>) => {
  const started = performance.now()
  const value = await body()
  return { value, seconds: (performance.now() - started) / 1000 }
}

/** The same files, of which one kind of request finds a server that hangs since just before. */
const hangsAt = (files: SshFiles, name: 'list' | 'append' | 'rename'): SshFiles => {
  const act = files[name].bind(files) as (...words: readonly unknown[]) => unknown
  const hangThen = (...words: readonly unknown[]) => {
    hanging.hang()
    return act(...words)
  }
  return { ...files, [name]: hangThen }
}

describe.skipIf(NO_SSHD !== null)(`a server whose disk hangs${WITHOUT_LINE}`, () => {
  beforeAll(async () => {
    site = await makeOffsiteSite(undefined, SFTP_ONLY)
    hanging = hangingSftp(`${site.directory}/sshd`)
    await putDaily(site.tree, new Date(Date.now() - 60 * 60 * 1000), { bytes: 1_000_000 })
  })
  afterAll(async () => {
    hanging.stop()
    await site.stop()
  })

  it.each(['append', 'rename'] as const)(
    'from a request to %s on is given up after four silences, with its connections',
    async (name) => {
      const silence = withSilence(world, SHORT, (files) => hangsAt(files, name))
      const { value, seconds } = await timed(() => site.sync({ mode: 'sftp', world: silence }))
      expect(value.verdict).toMatchObject({ value: 'failed', reason: 'remote-silent' })
      expect(seconds).toBeGreaterThan(4 * SHORT)
      expect(seconds).toBeLessThan(15)
      expect(hanging.living()).toBe(0)
      hanging.stop()
    },
  )

  it('for a moment costs another attempt, and nothing else', async () => {
    await rm(site.copy, { recursive: true })
    const once = withSilence(world, SILENCE, (files, count) =>
      count === 1 ? hangsAt(files, 'append') : files,
    )
    const report = await site.sync({ mode: 'sftp', world: once })
    expect(report.verdict, report.error).toMatchObject({ value: 'synced' })
    expect(report.checks.find(({ id }) => id === 'line')?.facts).toMatchObject({ attempts: 2 })
  })

  it('in the middle of a file keeps a verification no longer', async () => {
    const report = await verify(withSilence(world, SHORT, hangsWhileRead))
    expect(report.verdict).toMatchObject({ value: 'unreachable', reason: 'remote-silent' })
    expect(hanging.living()).toBe(0)
  })

  it('ends a run at its timeout, however patient each answer is waited for', async () => {
    const config = site.config({ mode: 'sftp' })
    const remote = selectRemotes(config, 'there').there
    if (!remote) throw new Error('no remote')
    const request = { config, name: 'there', lastro: 'test' }
    const patient = withSilence(world, 60, (files) => hangsAt(files, 'list'))
    const [synced, verified] = [
      await timed(() =>
        runOffsiteSync(
          { ...request, remote: { ...remote, timeoutSeconds: 1 }, dryRun: false, overrides: [] },
          { ...world, clock: impatientClock, ...patient },
        ),
      ),
      await timed(() => verify(patient, 1)),
    ]
    expect(synced.value.verdict).toMatchObject({ value: 'failed', reason: 'offsite-timeout' })
    expect(verified.value.verdict).toMatchObject({ value: 'unreachable', reason: 'remote-silent' })
    expect(Math.max(synced.seconds, verified.seconds)).toBeLessThan(6)
    expect(hanging.living()).toBe(0)
  })

  it('and that says nothing from the first word on keeps nobody longer than a login may take', async () => {
    const silent = await startSilent()
    const { address: _, ...access } = site.servers?.access(silent.port) ?? fail()
    const limits = { loginSeconds: 0.5, silenceSeconds: 60, signal: new AbortController().signal }
    const target = { ...access, address: '127.0.0.1', privateKey: access.privateKey ?? '' }
    await expect(world.ssh.openFiles(target, limits)).rejects.toMatchObject({ kind: 'timeout' })
    // Ended, not only left: a socket of ours would keep the process.
    await silent.until(0)
    silent.server.close()
  })
})

function fail(): never {
  throw new Error('no server')
}

async function verify(parts: ReturnType<typeof withSilence>, timeoutSeconds = 60) {
  const config = site.config({ mode: 'sftp' })
  const remote = selectRemotes(config, 'there').there
  if (!remote) throw new Error('no remote')
  return runOffsiteVerify(
    {
      config,
      name: 'there',
      remote: { ...remote, timeoutSeconds },
      directory: site.tree,
      full: true,
      lastro: 'test',
    },
    { ...world, clock: impatientClock, ...parts },
  )
}

/** Hangs when the first bytes of a large file have come. */
function hangsWhileRead(files: SshFiles): SshFiles {
  return {
    ...files,
    read: (path, from) => {
      const content = files.read(path, from)
      if (path.endsWith('.zst')) content.once('data', () => hanging.hang())
      return content
    },
  }
}

/** Somebody who takes a connection and says nothing. */
async function startSilent() {
  let open = 0
  const server: Server = createServer((socket) => {
    open += 1
    socket.on('error', () => undefined).resume()
    socket.on('close', () => {
      open -= 1
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    server,
    port: typeof address === 'object' && address ? address.port : 0,
    until: async (count: number) => {
      await expect.poll(() => open, { timeout: 5000 }).toBe(count)
    },
  }
}
