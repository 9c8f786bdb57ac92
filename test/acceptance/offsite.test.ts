import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runJob } from '../mini-runner/mini-runner.ts'
import { findSshd, WITHOUT_SSHD } from '../real-hosts/ssh-servers.ts'
import { startVaultServer, type VaultServer } from '../real-hosts/vault-server.ts'
import { seedTree } from '../real-offsite/night-tree.ts'
import {
  makeTemporaryDirectory,
  type TemporaryDirectory,
} from '../real-postgres/temporary-directory.ts'
import { copyRelease } from './release.ts'

/** As it stands in the file of a key, also on a single line of a log. */
const KEY_TEXT = 'OPENSSH PRIVATE KEY'

describe.skipIf(findSshd() === null)(`a released second copy${WITHOUT_SSHD}`, () => {
  let place: TemporaryDirectory
  let vault: VaultServer
  let release: string
  let key: string

  const at = (...parts: readonly string[]) => join(place.path, ...parts)
  const filesOf = (directory: string) =>
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
  const kept = () => filesOf(join(vault.root, 'vault')).length

  beforeAll(async () => {
    place = await makeTemporaryDirectory('/var/tmp')
    vault = await startVaultServer(place.path)
    release = copyRelease(place.path)
    key = readFileSync(vault.keyFile, 'utf8')
    await seedTree(at('backups'), new Date(Date.now() - 60 * 60 * 1000), 8000)
    await writeFile(
      at('lastro.yml'),
      `system: {name: chefwell, state-dir: ${at('state')}}
backups:
  directory: ${at('backups')}
  sources: {shop: {engine: postgres, host: ${place.path}, database: shop, user: ana}}
offsite:
  remotes:
    backup-host:
      {host: 127.0.0.1, port: ${vault.port}, user: ${vault.user}, path: ${vault.root}, known-hosts: ["${vault.hostKey}"], private-key: "\${OFFSITE_SSH_KEY}"}
    nas: {path: ${at('nas')}}
`,
    )
  })
  afterAll(async () => {
    await vault.stop()
    await place.remove()
  })

  async function run(action: string, inputs: Readonly<Record<string, string>> = {}) {
    const { main, orphansAfterMain } = await runJob({
      action: join(release, action),
      inputs: { config: at('lastro.yml'), ...inputs },
      env: { OFFSITE_SSH_KEY: key },
    })
    expect(orphansAfterMain).toEqual([])
    const log = main.log.lines.join('\n')
    for (const line of key.split('\n').slice(1, 4)) expect(log).not.toContain(line)
    return main
  }

  it('is planned by a dry run, which makes nothing there', async () => {
    expect(await run('offsite-sync', { 'dry-run': 'true' })).toMatchObject({
      conclusion: 'success',
      outputs: { verdict: 'planned', reason: 'planned', 'new-backups': '28' },
    })
    expect([kept(), existsSync(at('nas'))]).toEqual([0, false])
  })

  it('is made on each remote and is in sync; the key is on no disk', async () => {
    const synced = await run('offsite-sync')
    expect(synced).toMatchObject({
      conclusion: 'success',
      outputs: { verdict: 'synced', synced: 'backup-host nas', refused: '', failed: '' },
    })
    expect(synced.summary.text).toContain('backup-host')
    expect(kept()).toBe(42)
    for (const path of filesOf(at('state')))
      expect(readFileSync(path, 'utf8'), path).not.toContain(KEY_TEXT)
    expect(await run('offsite-verify')).toMatchObject({
      conclusion: 'success',
      outputs: { verdict: 'in-sync' },
    })
  })

  it('is refused when backups are gone here, and made after all by the words that the run told', async () => {
    await rm(at('backups/monthly'), { recursive: true })
    const refused = await run('offsite-sync')
    expect(refused).toMatchObject({
      conclusion: 'failure',
      outputs: { verdict: 'refused', reason: 'gate-vanished', refused: 'backup-host nas' },
    })
    const words = refused.outputs.overrides ?? ''
    expect(words.split(' ')).toHaveLength(2)
    expect(await run('offsite-sync', { override: words })).toMatchObject({
      conclusion: 'success',
      outputs: { verdict: 'synced', reason: 'synced-overridden' },
    })
    // What left the tree here stays in the vault.
    expect(kept()).toBe(42)
  })

  it('whose bit is flipped is found out, and the others are in sync all the same', async () => {
    const path = filesOf(at('nas/current/daily')).find((name) => name.endsWith('.dump.zst')) ?? ''
    const [bytes, time] = [readFileSync(path), new Date(Date.now() - 3_600_000)]
    await writeFile(path, bytes.with(1000, (bytes[1000] ?? 0) ^ 1))
    await utimes(path, time, time)
    const found = await run('offsite-verify', { full: 'true' })
    expect(found).toMatchObject({
      conclusion: 'failure',
      outputs: { verdict: 'drift', reason: 'copy-corrupt' },
    })
    const told = await run('offsite-verify', { full: 'true', remote: 'backup-host' })
    expect(told).toMatchObject({ conclusion: 'success', outputs: { verdict: 'in-sync' } })
  })
})
