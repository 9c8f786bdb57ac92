import { readFileSync, statSync } from 'node:fs'
import { chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OffsiteSetupOptions } from '../../../src/cli/handlers.ts'
import { offsiteGateHandler, offsiteSetupHandler } from '../../../src/cli/offsite-setup-handler.ts'
import { parseConfig } from '../../../src/config/parse-config.ts'
import { createRedactor } from '../../../src/masking/redactor.ts'
import { confirmedKey, shownHostKeys } from '../../../src/offsite/setup/host-keys.ts'
import { remoteOf } from '../../../src/offsite/setup/setup-request.ts'
import { tryRemote } from '../../../src/offsite/setup/try-remote.ts'
import { GATE_TEXT } from '../../../src/offsite/vault/gate-text.ts'
import { findSshd, pickPorts, startSshServers, WITHOUT_SSHD } from '../../real-hosts/ssh-servers.ts'
import { startVaultServer, type VaultServer } from '../../real-hosts/vault-server.ts'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const directory = await makeTemporaryDirectory('/var/tmp')
const at = (...parts: readonly string[]) => join(directory.path, ...parts)

afterAll(() => directory.remove())

describe.skipIf(findSshd() === null)(`lastro offsite setup${WITHOUT_SSHD}`, () => {
  let vault: VaultServer
  let fingerprint: string

  beforeAll(async () => {
    vault = await startVaultServer(directory.path)
    const shown = await shownHostKeys({ host: '127.0.0.1', port: vault.port }, testWorld())
    fingerprint = shown[0]?.fingerprint ?? ''
  })
  afterAll(() => vault.stop())

  const authorized = () => at('sshd/authorized_keys')
  async function run(more: Partial<OffsiteSetupOptions> = {}, typed?: string) {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const said = { out: '', err: '' }
    stdout.on('data', (chunk) => {
      said.out += chunk
    })
    stderr.on('data', (chunk) => {
      said.err += chunk
    })
    const options: OffsiteSetupOptions = {
      config: at('none.yml'),
      json: false,
      host: '127.0.0.1',
      port: vault.port,
      user: vault.user,
      path: vault.root,
      mode: 'vault',
      name: 'backup-host',
      key: at('keys/own'),
      ...more,
    }
    const signal = new AbortController().signal
    const code = await offsiteSetupHandler(createRedactor())(options, {
      stdout,
      stderr,
      env: {},
      signal,
      redact: (text) => text,
      ...(typed === undefined ? {} : { ask: async () => typed }),
    })
    return { code, ...said }
  }
  /** The line that it prints is what goes onto the server; only the gate lies elsewhere here. */
  const install = async () => {
    const { out } = await run({ json: true })
    const line: string = JSON.parse(out).authorizedKeys
    await writeFile(authorized(), `${line.replace('/usr/local/bin', directory.path)}\n`)
    return line
  }

  it('makes a key for its owner alone, prints the exact line, and goes no further unconfirmed', async () => {
    const { code, out, err } = await run()
    expect(code).toBe(1)
    expect(statSync(at('keys/own')).mode & 0o777).toBe(0o600)
    const [kind, key] = readFileSync(at('keys/own.pub'), 'utf8').split(' ')
    expect(out).toContain(
      `\ncommand="/usr/local/bin/lastro-vault ${vault.root} add",restrict ${kind} ${key} lastro-backup-host\n`,
    )
    expect(out).toContain(`  ${fingerprint} (ssh-ed25519)\n`)
    expect(err).toContain('Nobody has confirmed the key of the host.')
    expect(err).toContain('--accept-host-key')
  })

  it('never overwrites a key', async () => {
    const before = await readFile(at('keys/own'))
    const { out } = await run()
    expect(out).toContain(`Key: ${at('keys/own')} (it was there and stays as it is).`)
    expect(await readFile(at('keys/own'))).toEqual(before)
    await writeFile(at('keys/other'), 'precious', { mode: 0o600 })
    const other = await run({ key: at('keys/other') })
    expect(other.code).toBe(1)
    expect(await readFile(at('keys/other'), 'utf8')).toBe('precious')
  })

  it('refuses a host that does not show the confirmed key, and logs in to nobody', async () => {
    const { code, err } = await run({ acceptHostKey: `SHA256:${'A'.repeat(43)}` })
    expect(code).toBe(1)
    expect(err).toContain('The host does not show the key that was confirmed')
    expect(err).toContain(fingerprint)
  })

  it('says what is missing when the server does not know the key yet', async () => {
    const { code, err } = await run({ acceptHostKey: fingerprint })
    expect(code).toBe(1)
    expect(err).toContain('When that is done, run the same command again.')
  })

  it('tries a vault: logs in, writes, has it hashed, and prints a section that is legal', async () => {
    await install()
    const { code, out, err } = await run({}, ` ${fingerprint.slice('SHA256:'.length)}\n`)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(`✅ Connected: ${vault.user}@127.0.0.1:${vault.root}`)
    expect(out).toMatch(/✅ Room: .* of .* free\n/)
    expect(out).toContain('✅ Written and hashed there; a shell and everything else is refused.')
    const section = out.slice(out.indexOf('offsite:\n'), out.indexOf('For a workflow'))
    const { offsite } = parseConfig(`system: {name: x}\n${section}`, 'lastro.yml', {})
    expect(offsite?.remotes['backup-host']).toMatchObject({
      mode: 'vault',
      host: '127.0.0.1',
      hostKeys: [vault.hostKey.split(' ').slice(0, 2).join(' ')],
    })
  })

  it('sees that the key of a vault has a shell, because the line lost its forced command', async () => {
    const line = await install()
    await writeFile(authorized(), `${line.replace(/^.*restrict /, '')}\n`)
    const { code, err } = await run({ acceptHostKey: fingerprint })
    expect(code).toBe(1)
    expect(err).toContain('The key has a shell on the server')
  })

  it('tries a mirror: writes, reads back, leaves nothing, and tells both versions of rsync', async () => {
    const path = at('vault/mirror')
    await mkdir(at('keys'), { recursive: true })
    const { code, out, err } = await run({ mode: 'mirror', path, acceptHostKey: fingerprint })
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/✅ rsync: [\d.]+ here, [\d.]+ there\n/)
    expect(out).toContain('✅ Written, read back and removed.')
    expect(out).toMatch(/\nrestrict ssh-ed25519 \S+ lastro-backup-host\n/)
    expect(() => statSync(join(path, '.lastro-setup'))).toThrow()
    await rm(path, { recursive: true })
  })

  it('speaks Portuguese', async () => {
    const { out, err } = await run({ locale: 'pt-BR' })
    expect(out).toContain('No servidor, uma vez, como root')
    expect(err).toContain('Ninguém confirmou a chave do servidor.')
  })

  it('tells an unreachable host as that', async () => {
    const [port = 0] = await pickPorts(1)
    const { code, out } = await run({ port, json: true, acceptHostKey: fingerprint })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ isReady: false, reason: 'remote-unreachable' })
  })

  it('waits for no machine that lets one in and says nothing then', async () => {
    const settings = ['ForceCommand cat >/dev/null']
    const servers = await startSshServers(at('silent'), 1, { settings })
    const [port = 0] = servers.ports
    const { address: host, hostKeys, user } = servers.access(port)
    const keyFile = at('silent/account')
    await chown(keyFile, process.getuid?.() ?? 0, process.getgid?.() ?? 0)
    const place = { name: 'silent', host, port, user, path: '/srv/copies', keyFile }
    const remote = remoteOf({ ...place, mode: 'mirror' }, hostKeys[0])
    const started = performance.now()
    await expect(tryRemote('silent', remote, testWorld(), 1)).rejects.toMatchObject({
      kind: 'remote-silent',
    })
    expect(performance.now() - started).toBeLessThan(8000)
    await servers.stop()
  })

  it('answers what is not legal before it makes a key', async () => {
    const key = at('keys/never')
    const attempt = run({ host: 'a b', user: '-x', path: 'relative', name: 'Backup', key })
    await expect(attempt).rejects.toMatchObject({
      name: 'ConfigurationError',
      problems: expect.arrayContaining([expect.objectContaining({ field: '--name' })]),
    })
    await expect(run({ host: 'a b', user: '-x', path: 'relative', key })).rejects.toMatchObject({
      problems: ['--host', '--user', '--path'].map((field) => expect.objectContaining({ field })),
    })
    expect(() => statSync(key)).toThrow()
  })

  it('gives the gate of a vault out as it is', async () => {
    const stdout = new PassThrough()
    const signal = new AbortController().signal
    const io = {
      stdout,
      stderr: new PassThrough(),
      env: {},
      signal,
      redact: (text: string) => text,
    }
    expect(await offsiteGateHandler({ config: '', json: false }, io)).toBe(0)
    expect(stdout.read()?.toString()).toBe(GATE_TEXT)
  })

  it('takes a fingerprint with and without its prefix, and no part of one', async () => {
    const keys = await shownHostKeys({ host: '127.0.0.1', port: vault.port }, testWorld())
    expect(confirmedKey(keys, fingerprint)).toBe(keys[0])
    expect(confirmedKey(keys, fingerprint.slice(7))).toBe(keys[0])
    expect(confirmedKey(keys, fingerprint.slice(0, -1))).toBeNull()
    expect(confirmedKey(keys, '')).toBeNull()
  })
})
