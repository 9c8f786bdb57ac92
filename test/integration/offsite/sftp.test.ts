import { chmod, mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseConfig } from '../../../src/config/parse-config.ts'
import { requireBackups } from '../../../src/config/requirements.ts'
import type { Config, RemoteConfig } from '../../../src/config/schema.ts'
import { openRemote } from '../../../src/offsite/open-remote.ts'
import { runOffsiteSync } from '../../../src/procedures/offsite-sync/offsite-sync.ts'
import { runOffsiteVerify } from '../../../src/procedures/offsite-verify/offsite-verify.ts'
import { planVerifications } from '../../../src/procedures/offsite-verify/plan-verifications.ts'
import type { Report } from '../../../src/report/report.ts'
import {
  findSshd,
  type SshServers,
  startSshServers,
  WITHOUT_SSHD,
} from '../../real-hosts/ssh-servers.ts'
import { putDaily, type TreeBackup } from '../../real-offsite/night-tree.ts'
import { impatientClock } from '../../real-offsite/offsite-site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const DAY_MS = 86_400_000
const isMissing = findSshd() === null

describe.skipIf(isMissing)(`a server that speaks SFTP only${WITHOUT_SSHD}`, () => {
  let directory: string
  let servers: SshServers
  let config: Config
  let copy: string
  const taken: TreeBackup[] = []

  beforeAll(async () => {
    directory = await mkdtemp('/var/tmp/lastro-sftp-')
    await chmod(directory, 0o755)
    const only = ['Subsystem sftp internal-sftp', 'ForceCommand internal-sftp -u 0027']
    servers = await startSshServers(join(directory, 'sshd'), 1, { settings: only })
    const there = join(directory, 'there')
    await mkdir(there)
    await chmod(there, 0o777)
    copy = join(there, 'copy')
    config = configOf()
    for (const age of [2, 1, 0])
      taken.push(
        await putDaily(join(directory, 'backups'), new Date(Date.now() - age * DAY_MS - 60_000)),
      )
  })
  afterAll(async () => {
    await servers?.stop()
    await rm(directory, { recursive: true, force: true })
  })

  function configOf(hostKey?: string): Config {
    const access = servers.access(servers.ports[0] ?? 0)
    const remote = {
      host: access.address,
      port: access.port,
      user: access.user,
      mode: 'sftp',
      path: copy,
      'known-hosts': [hostKey ?? access.hostKeys[0]],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
      'private-key': '${KEY}',
    }
    const yaml = JSON.stringify({
      system: { name: 'shop', 'state-dir': join(directory, 'state'), timezone: 'UTC' },
      backups: {
        directory: join(directory, 'backups'),
        sources: { shop: { engine: 'postgres', host: 'localhost', database: 'd', user: 'u' } },
      },
      offsite: { remotes: { copy: remote } },
    })
    return parseConfig(yaml, '/etc/lastro.yml', { KEY: access.privateKey })
  }

  function remoteOf(of: Config): RemoteConfig {
    const remote = of.offsite?.remotes.copy
    if (!remote) throw new Error('no remote')
    return remote
  }

  function sync(of = config, days = 0): Promise<Report> {
    const backups = requireBackups(of)
    const request = { config: of, backups, name: 'copy', remote: remoteOf(of), lastro: 'test' }
    const now = () => new Date(Date.now() + days * DAY_MS)
    return runOffsiteSync(
      { ...request, dryRun: false, overrides: [] },
      testWorld({ clock: { ...impatientClock, now } }),
    )
  }

  async function verify(): Promise<Report> {
    const [request] = planVerifications(config, { full: true }, 'test')
    if (!request) throw new Error('no remote')
    return runOffsiteVerify(request, testWorld({ clock: impatientClock }))
  }

  test('gives no shell', async () => {
    const { signal } = new AbortController()
    const limits = { loginSeconds: 20, answerSeconds: 10, maxBytes: 1000, signal }
    const question = { script: 'id', ...limits }
    const access = servers.access(servers.ports[0] ?? 0)
    const answer = await testWorld()
      .ssh.ask({ ...access, privateKey: access.privateKey ?? '' }, question)
      .then(({ stdout }) => stdout)
      .catch(String)
    expect(answer).not.toContain('uid=')
  })

  test('takes the tree in, is in sync by what was fetched and hashed, and has nothing to do again', async () => {
    const first = await sync()
    expect(first.verdict, first.error).toMatchObject({ value: 'synced', reason: 'synced' })
    const names = await readdir(join(copy, 'current/daily'))
    expect(names).toHaveLength(9)
    for (const name of names)
      expect(await readFile(join(copy, 'current/daily', name))).toEqual(
        await readFile(join(directory, 'backups/daily', name)),
      )
    expect((await verify()).verdict.value).toBe('in-sync')
    expect((await sync()).verdict.reason).toBe('up-to-date')
  })

  test('that damaged a file is found out, and gets it again', async () => {
    const name = `${taken[2]?.name}.dump.zst`
    const file = await open(join(copy, 'current/daily', name), 'r+')
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, 1000)
    await file.write(
      buffer.map((byte) => byte ^ 1),
      0,
      1,
      1000,
    )
    // SFTP tells whole seconds: what changed within the one of its last reading is left to the share that is read in any case.
    const later = Date.now() / 1000 + 5
    await file.utimes(later, later)
    await file.close()
    expect((await verify()).findings.map(({ object }) => object)).toEqual([`daily/${name}`])
    expect((await sync()).verdict.value).toBe('synced')
    expect((await verify()).verdict.value).toBe('in-sync')
    expect(await readdir(join(copy, 'history'))).toHaveLength(1)
  })

  test('keeps its history when the clock here jumps, and what is half there until two weeks were seen to pass', async () => {
    await writeFile(join(copy, 'incoming', 'of-nobody.dump'), 'half')
    const left = async () => [
      (await readdir(join(copy, 'history'), { recursive: true })).filter((path) =>
        path.endsWith('.dump.zst'),
      ).length,
      (await readdir(join(copy, 'incoming'))).filter((name) => name.endsWith('.dump')).length,
    ]
    const jumped = await sync(config, 4000)
    expect(jumped.checks.find(({ id }) => id === 'own-clock')?.status).toBe('warn')
    await sync(config, 4001)
    expect(await left()).toEqual([1, 1])
    for (const days of [4008, 4015]) await sync(config, days)
    expect(await left()).toEqual([1, 0])
  })

  test('gives files back, resumed where they lie here in part', async () => {
    const access = { remote: remoteOf(config), timezone: 'UTC', known: null, name: 'copy' }
    const remote = await openRemote({ ...access, workspace: join(directory, 'w') }, testWorld())
    const path = `daily/${taken[0]?.name}.dump.zst`
    const whole = await readFile(join(directory, 'backups', path))
    const into = join(directory, 'fetched')
    await mkdir(join(into, 'daily'), { recursive: true })
    await writeFile(join(into, path), whole.subarray(0, 15_000))
    const { wireBytes } = await remote.fetch({ into, paths: [path], bytes: whole.length })
    await remote.close()
    expect(await readFile(join(into, path))).toEqual(whole)
    expect(wireBytes).toBe(whole.length - 15_000)
  })

  test('that shows another key is spoken to no further', async () => {
    const report = await sync(configOf(`ssh-ed25519 ${'A'.repeat(68)}`))
    expect(report.verdict).toMatchObject({ value: 'failed', reason: 'remote-host-key-changed' })
  })
})
