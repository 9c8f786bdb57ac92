import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sshClient } from '../../../src/adapters/ssh/ssh-client.ts'
import type { HostToMeasure, SshAccess } from '../../../src/disk/host-to-measure.ts'
import type { DirectorySize, HostMeasurement } from '../../../src/disk/measurement.ts'
import { judgeHost } from '../../../src/procedures/disk-check/judge-host.ts'
import { HERE, measure, measureHere } from '../../real-hosts/measure-here.ts'
import {
  findSshd,
  pickPorts,
  type SshServers,
  startSilentServer,
  startSshServers,
} from '../../real-hosts/ssh-servers.ts'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'

const directory = await makeTemporaryDirectory('/var/tmp')
const OTHER_KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZpcnN0IG9mIG5vYm9keSdzIGtleXMgaW4gYSB0ZXN0'

afterAll(() => directory.remove())

/** What does not change between two looks at the file system of `/`. */
function rootOf({ filesystems }: HostMeasurement) {
  const root = filesystems.find(({ mountPoint }) => mountPoint === '/')
  return [root?.type, root?.state, root?.bytes?.total, root?.bytes?.reserved]
}

/** `du` tells neither lengths nor how many files there are. */
function asCountedThere<Size extends DirectorySize>(size: Size): Size {
  return { ...size, apparentBytes: null, files: null }
}

const WHY_NOT = findSshd() === null ? ', skipped: there is no sshd (script/ssh-server)' : ''

describe.skipIf(findSshd() === null)(`hosts over SSH${WHY_NOT}`, () => {
  let servers: SshServers
  let silent: Awaited<ReturnType<typeof startSilentServer>>
  let refused: number

  beforeAll(async () => {
    servers = await startSshServers(join(directory.path, 'ssh'), 90)
    silent = await startSilentServer()
    refused = (await pickPorts(1))[0] ?? 1
  })

  afterAll(async () => {
    await servers.stop()
    await silent.stop()
  })

  const access = (changes: Partial<SshAccess> = {}) => ({
    ...servers.access(servers.ports[0] ?? 0),
    ...changes,
  })
  const over = (ssh: SshAccess, wishes: Partial<HostToMeasure> = {}): HostToMeasure => ({
    ...HERE,
    name: `host-${ssh.port}`,
    ssh,
    ...wishes,
  })
  const measureOne = async (host: HostToMeasure): Promise<HostMeasurement> => {
    const [measured] = await measure([host], { loginSeconds: 3 })
    if (!measured) throw new Error('one host gives one measurement')
    return measured
  }

  it.each(['yes', 'yes >&2'])('a host that talks without end (%s) is given up', async (script) => {
    const { privateKeyFile: _, privateKey = '', ...target } = access()
    const limits = { loginSeconds: 3, answerSeconds: 20, maxBytes: 100_000 }
    const started = performance.now()
    const { signal } = new AbortController()
    const answer = sshClient.ask({ ...target, privateKey }, { script, ...limits, signal })
    await expect(answer).rejects.toMatchObject({ kind: 'too-large' })
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('a host tells the same as this machine does of itself, over one login, and its clock', async () => {
    const tree = join(directory.path, 'backups')
    for (const tier of ['daily', 'weekly']) await mkdir(join(tree, tier), { recursive: true })
    for (const day of [18, 19, 21]) {
      const stem = join(tree, 'daily', `shop_backup_202511${day}_030000`)
      await writeFile(`${stem}.dump.zst`, Buffer.alloc(day * 1000))
      await writeFile(`${stem}.passport.json`, '{}')
    }
    await writeFile(join(tree, 'weekly', "odd name'\n l0 daily 9 81a4 forged.dump"), 'x')
    const wishes = {
      mounts: ['/'],
      trees: [{ directory: tree, requireMount: false }],
      directories: [join(tree, 'daily'), '/nowhere'],
    }
    const there = await measureOne(over(access(), wishes))
    const here = await measureHere(wishes)
    expect(there.reached).toBe(true)
    expect(rootOf(there)).toEqual(rootOf(here))
    expect(Math.abs(there.clockSkewSeconds ?? 99)).toBeLessThan(2)
    expect(here.clockSkewSeconds).toBeNull()
    expect(there.trees).toEqual(here.trees.map(asCountedThere))
    expect(there.directories).toEqual(here.directories.map(asCountedThere))
    expect(there.trees[0]?.sources).toContainEqual(
      expect.objectContaining({
        source: 'shop',
        backups: 3,
        gaps: ['2025-11-20'],
        growthBytes: 1500,
      }),
    )
    expect(there.directories[1]?.obstacle?.reason).toBe('directory-missing')
    expect(JSON.stringify(there.trees)).not.toContain('"forged')
  })

  it.each([
    [
      'shows another key than the pinned one',
      () => access({ hostKeys: [OTHER_KEY] }),
      'host-key-changed',
    ],
    [
      'has only keys of another kind',
      () =>
        access({
          hostKeys: ['ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABB'],
        }),
      'host-key-changed',
    ],
    ['does not know the account', () => access({ user: 'nobody-here' }), 'host-login-refused'],
    [
      'is asked with half a key',
      () => access({ privateKey: '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n' }),
      'ssh-key-unusable',
    ],
    [
      'is asked with a key whose file is not there',
      () => withKeyFile('/nowhere/key'),
      'ssh-key-unusable',
    ],
    ['has no server on its port', () => access({ port: refused }), 'host-unreachable'],
    ['has no name that is known', () => access({ address: 'nobody.invalid' }), 'host-unreachable'],
    ['accepts the connection and says nothing', () => access({ port: silent.port }), 'host-silent'],
  ])('a host that %s is told with the reason', async (_title, ssh, reason) => {
    const { reached, obstacle, filesystems } = await measureOne(over(ssh()))
    expect(obstacle?.reason).toBe(reason)
    expect(reached).toBe(false)
    expect(filesystems).toEqual([])
  })

  const withKeyFile = (privateKeyFile: string): SshAccess => {
    const { privateKey: _, ...rest } = access()
    return { ...rest, privateKeyFile }
  }

  it('a clock that is two minutes ahead is told as that, over the connection', async () => {
    const shims = join(directory.path, 'shims')
    await mkdir(shims)
    const ahead = '#!/bin/sh\necho "$(($(/bin/date +%s) + 120)).5"\n'
    await writeFile(join(shims, 'date'), ahead, { mode: 0o755 })
    await chmod(directory.path, 0o755)
    const wrong = await startSshServers(join(directory.path, 'wrong'), 1, {
      settings: [`SetEnv PATH=${shims}:/usr/bin:/bin`],
    })
    try {
      const measured = await measureOne(over(wrong.access(wrong.ports[0] ?? 0)))
      expect(measured.clockSkewSeconds).toBeGreaterThan(115)
      expect(measured.clockSkewSeconds).toBeLessThan(125)
      const observed = judgeHost(measured, []).map(({ observation: { alert } }) => alert)
      expect(observed).toContainEqual(
        expect.objectContaining({ key: `${measured.host}/clock`, level: 'warning' }),
      )
    } finally {
      await wrong.stop()
    }
  })

  it('a key that a secret has given CRLF, an indent and no last newline still opens the door', async () => {
    const mangled = access()
      .privateKey?.trim()
      .split('\n')
      .map((line) => `  ${line}\r`)
      .join('\n')
    const { reached } = await measureOne(over(access({ privateKey: mangled ?? '' })))
    expect(reached).toBe(true)
  })

  it('a hundred hosts, ten of them dead, are told in under twenty seconds', async () => {
    const alive = servers.ports.map((port) => over(servers.access(port)))
    const dead = [
      ...Array.from({ length: 4 }, () => access({ port: silent.port })),
      ...Array.from({ length: 4 }, () => access({ port: refused })),
      ...Array.from({ length: 2 }, () => access({ hostKeys: [OTHER_KEY] })),
    ].map((ssh) => over(ssh))
    const started = performance.now()
    const measured = await measure([...dead, ...alive])
    const seconds = (performance.now() - started) / 1000
    expect(measured.map(({ host }) => host)).toEqual([...dead, ...alive].map(({ name }) => name))
    expect(measured.filter(({ reached }) => !reached)).toHaveLength(10)
    for (const { filesystems } of measured.slice(10))
      expect(filesystems.find(({ mountPoint }) => mountPoint === '/')?.state).toBe('measured')
    expect(seconds).toBeLessThan(20)
  })
})
