import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rememberDamage } from '../../../src/offsite/remote-memory.ts'
import { runOffsiteSync } from '../../../src/procedures/offsite-sync/offsite-sync.ts'
import { runOffsiteVerify } from '../../../src/procedures/offsite-verify/offsite-verify.ts'
import { planDrills } from '../../../src/procedures/restore-drill/plan-drill.ts'
import { runRestoreDrill } from '../../../src/procedures/restore-drill/restore-drill.ts'
import type { Report } from '../../../src/report/report.ts'
import { type AgeKey, hasAge, makeAgeKey, WITHOUT_AGE } from '../../real-hosts/age.ts'
import { findSshd, WITHOUT_SSHD } from '../../real-hosts/ssh-servers.ts'
import { startVaultServer, type VaultServer } from '../../real-hosts/vault-server.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { backUp, makeSite, type Site } from '../../real-postgres/site.ts'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'
import { shiftedClock, testWorld } from '../../real-postgres/test-world.ts'

const isMissing = findSshd() === null || !hasAge()

describe.skipIf(isMissing)(`an encrypted copy in a vault${WITHOUT_AGE || WITHOUT_SSHD}`, () => {
  let production: Production
  let vault: VaultServer
  let key: AgeKey
  let site: Site
  const place = makeTemporaryDirectory('/var/tmp')

  beforeAll(async () => {
    production = await startProduction()
    const { path } = await place
    vault = await startVaultServer(path)
    key = makeAgeKey()
    writeFileSync(join(path, 'age'), key.identity, { mode: 0o600 })
    const remote = {
      host: '127.0.0.1',
      port: vault.port,
      user: vault.user,
      'known-hosts': [vault.hostKey],
      'private-key-file': vault.keyFile,
      path: vault.root,
      encrypt: { recipients: [key.recipient] },
    }
    const decrypt = JSON.stringify({ 'private-key-file': join(path, 'age') })
    const sections = [
      'offsite:',
      `  decrypt: ${decrypt}`,
      '  remotes:',
      `    backup-host: ${JSON.stringify(remote)}`,
    ]
    site = await makeSite(production.directory, production.settings, { sections })
    const { verdict } = await backUp(site, testWorld({ clock: shiftedClock(-3600) }))
    expect(verdict.value).toBe('complete')
  })
  afterAll(async () => {
    await vault?.stop()
    await production?.stop()
    await (await place).remove()
  })

  const remote = () => {
    const found = site.config.offsite?.remotes['backup-host']
    if (!found) throw new Error('no remote')
    return { config: site.config, name: 'backup-host', remote: found, lastro: 'test' }
  }
  const sync = (): Promise<Report> =>
    runOffsiteSync(
      {
        ...remote(),
        dryRun: false,
        overrides: [],
      },
      testWorld(),
    )
  const verify = (): Promise<Report> =>
    runOffsiteVerify({ ...remote(), directory: site.backups, full: true }, testWorld())
  const drill = async (): Promise<Report | undefined> => {
    const [request] = planDrills(site.config, { remote: 'backup-host', jobs: 2 }, 'test')
    return request === undefined ? undefined : runRestoreDrill(request, testWorld())
  }
  const kept = () =>
    readdirSync(join(vault.root, 'vault'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))

  it('is synced, as ciphertext only, and a second night without news sends nothing', async () => {
    const first = await sync()
    expect(first.verdict).toMatchObject({ value: 'synced', reason: 'synced' })
    expect(kept().length).toBeGreaterThan(1)
    for (const path of kept()) expect(readFileSync(path, 'latin1')).toMatch(/^age-encryption\.org/)
    expect((await sync()).verdict).toMatchObject({ value: 'synced', reason: 'up-to-date' })
    expect(existsSync(join(site.config.system.stateDir, 'offsite/backup-host.ciphers'))).toBe(false)
  })

  it('is verified by the hashes of the ciphertexts', async () => {
    expect((await verify()).verdict.value).toBe('in-sync')
  })

  it('cannot be drilled by the key that adds; by one that reads it is fetched, decrypted and RESTORABLE', async () => {
    const blind = await drill()
    expect(blind?.verdict).toMatchObject({ value: 'cannot-judge', reason: 'copy-not-readable' })
    await vault.setRole('add-read')
    expect((await drill())?.verdict.value).toBe('restorable')
    expect(existsSync(join(site.config.drill.directory, 'offsite'))).toBe(false)
  })

  it('cannot be judged with the key of somebody else', async () => {
    const file = site.config.offsite?.decrypt?.privateKeyFile ?? ''
    writeFileSync(file, makeAgeKey().identity)
    const report = await drill()
    writeFileSync(file, key.identity)
    expect(report?.verdict).toMatchObject({
      value: 'cannot-judge',
      reason: 'age-not-a-recipient',
    })
  })

  it('with a flipped bit is found, sent again and put in the place of the damaged one', async () => {
    const path = kept().find((name) => name.includes('.dump')) ?? ''
    const sound = readFileSync(path)
    chmodSync(path, 0o640)
    writeFileSync(path, sound.with(4000, (sound[4000] ?? 0) ^ 1))
    expect((await verify()).verdict).toMatchObject({ value: 'drift', reason: 'copy-corrupt' })
    // A promotion is the same file on the disk.
    const damaged = kept()
      .filter((each) => statSync(each).ino === statSync(path).ino)
      .map((each) => each.slice(join(vault.root, 'vault/').length))
    await rememberDamage(site.config.system.stateDir, 'backup-host', damaged)
    expect((await sync()).verdict).toMatchObject({ value: 'synced' })
    expect((await verify()).verdict.value).toBe('in-sync')
    expect((await drill())?.verdict.value).toBe('restorable')
  })

  it('that was removed there is found and sent again', async () => {
    await rm(kept().find((name) => name.includes('.dump')) ?? '')
    expect((await verify()).verdict).toMatchObject({ value: 'drift', reason: 'copy-missing' })
    expect((await sync()).verdict).toMatchObject({ value: 'synced' })
    expect((await verify()).verdict.value).toBe('in-sync')
  })
})
