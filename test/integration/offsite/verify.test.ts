import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  open,
  readFile,
  rename,
  rm,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { unprivilegedUser } from '../../../src/adapters/users.ts'
import { parseConfig } from '../../../src/config/parse-config.ts'
import type { Config } from '../../../src/config/schema.ts'
import { hashManifest, parseManifest } from '../../../src/offsite/manifest.ts'
import { rememberManifest } from '../../../src/offsite/remote-memory.ts'
import { runOffsiteVerify } from '../../../src/procedures/offsite-verify/offsite-verify.ts'
import { planVerifications } from '../../../src/procedures/offsite-verify/plan-verifications.ts'
import type { Report } from '../../../src/report/report.ts'
import { findSshd, type SshServers, startSshServers } from '../../real-hosts/ssh-servers.ts'
import { promoteSample, putSampleBackup } from '../../real-offsite/backup-tree.ts'
import { sendTree } from '../../real-offsite/send-tree.ts'
import { shiftedClock, testWorld } from '../../real-postgres/test-world.ts'

const DAY = 86_400
const NEWEST = 'daily/shop_backup_20251120_030000.dump.zst'
const withoutSshd = findSshd() === null

let directory: string
let servers: SshServers | null = null

beforeAll(async () => {
  directory = await mkdtemp('/var/tmp/lastro-verify-')
  await chmod(directory, 0o755)
  if (!withoutSshd) servers = await startSshServers(join(directory, 'sshd'), 1)
})
afterAll(async () => {
  await servers?.stop()
  await rm(directory, { recursive: true, force: true })
})

describe.each([
  { kind: 'a mounted directory', isSsh: false },
  { kind: 'a mirror over SSH', isSsh: true },
])('a verification of $kind', ({ isSsh }) => {
  let place: string
  let config: Config
  let current: string

  beforeEach(async ({ skip }) => {
    skip(isSsh && withoutSshd, 'no SSH server (script/ssh-server fetches one)')
    place = await mkdtemp(join(directory, 'site-'))
    await openToAccount(place)
    const tree = join(place, 'backups')
    for (const stamp of ['20251118_030000', '20251119_030000', '20251120_030000'])
      await putSampleBackup(tree, { stamp })
    await promoteSample(tree, '20251118_030000', 'weekly')
    config = await configure(place, isSsh)
    const { stateDir, timezone } = config.system
    const remote = config.offsite?.remotes.copy
    if (!remote) throw new Error('no remote')
    const workspace = join(stateDir, 'w')
    const request = { name: 'copy', remote, timezone, workspace, known: null }
    await sendTree(tree, request, testWorld())
    current = join(place, 'remote', 'current')
  })

  test('is in sync when all is there; a flipped bit that neither size nor time betrays is found within its days, or at once', async () => {
    const report = await verify(config)
    expect(report.verdict).toMatchObject({ value: 'in-sync', reason: 'copies-in-sync' })
    expect(report.copy?.read).toMatchObject({ files: 12, ofFiles: 12 })
    const [daily, weekly] = report.copy?.tiers ?? []
    expect([daily?.remote, daily?.isSame]).toEqual([daily?.local, true])
    expect([daily?.local.backups, weekly?.local.backups]).toEqual([3, 1])

    await flipBit(join(current, NEWEST))
    expect((await verify(config)).verdict.value).toBe('in-sync')
    // The next night it is read with its share, or by then at the latest.
    const found = await verify(config, { days: 27 })
    expect(found.verdict).toMatchObject({ value: 'drift', reason: 'copy-corrupt' })
    expect(found.findings.map(({ object }) => object)).toEqual([NEWEST])
    expect(found.copy?.tiers[0]).toMatchObject({ remote: { backups: 2 }, isSame: false })
    const again = await verify(config, { days: 27 })
    expect([again.verdict.reason, again.copy?.read.files]).toEqual(['copy-corrupt', 1])
    expect((await verify(config, { full: true })).verdict.reason).toBe('copy-corrupt')
  })

  test('finds what is missing, too many, cut, and a dump without its passport; what remains there only is told apart', async () => {
    await verify(config)
    const newest = join(place, 'backups', NEWEST)
    await rename(newest, `${newest}.aside`)
    const { copy, verdict } = await verify(config)
    expect([verdict.value, copy?.keptThere?.backups]).toEqual(['in-sync', 1])
    await rename(`${newest}.aside`, newest)
    const named = (stamp: string, end: string) => `daily/shop_backup_${stamp}.${end}`
    await rm(join(current, NEWEST))
    await rm(join(current, named('20251119_030000', 'passport.json')))
    await writeFile(join(current, named('20251118_030000', 'dump.zst')), 'cut')
    await writeFile(join(current, 'daily', 'readme.txt'), 'not ours')
    await putSampleBackup(join(place, 'backups'), { stamp: '20251121_030000' })
    const report = await verify(config)
    expect(report.findings.map(({ reason, object }) => `${reason} ${object}`).toSorted()).toEqual([
      'copy-extra daily/readme.txt',
      `copy-missing ${NEWEST}`,
      `copy-not-sent ${named('20251121_030000', 'dump.zst')}`,
      `copy-not-sent ${named('20251121_030000', 'globals.sql')}`,
      `copy-not-sent ${named('20251121_030000', 'passport.json')}`,
      `copy-passport-missing ${named('20251119_030000', 'passport.json')}`,
      `copy-size-differs ${named('20251118_030000', 'dump.zst')}`,
    ])
    expect(report.verdict).toMatchObject({ value: 'drift', reason: 'copy-missing' })
    expect(report.metrics).toContainEqual({ id: 'files-missing', value: 5, unit: 'count' })
  })

  test('knows what was left there: with nothing here and nothing there it is not in sync', async () => {
    const text = await readFile(join(place, 'remote', 'meta', 'manifest.json'), 'utf8')
    const manifest = parseManifest(text)
    if (!manifest) throw new Error('no manifest')
    const { stateDir } = config.system
    const thereSha256 = hashManifest(text)
    await rememberManifest(stateDir, 'copy', { manifest, thereSha256, sourceSha256: '' })
    expect((await verify(config)).verdict.value).toBe('in-sync')
    for (const part of ['remote/current', 'remote/meta', 'backups'])
      await rm(join(place, part), { recursive: true })
    await mkdir(join(place, 'backups'))
    const report = await verify(config)
    expect(report.verdict).toMatchObject({ value: 'drift', reason: 'copies-put-back' })
    expect(report.checks.find(({ id }) => id === 'manifest')).toMatchObject({ status: 'fail' })
  })
})

describe('a remote that cannot be reached', () => {
  test('is unreachable, with its reason, and what is here is told all the same', async () => {
    const place = await mkdtemp(join(directory, 'site-'))
    await putSampleBackup(join(place, 'backups'), { stamp: '20251120_030000' })
    await writeFile(join(place, 'remote'), 'a file where the directory should be')
    const report = await verify(await configure(place, false))
    expect(report.verdict.value).toBe('unreachable')
    expect(report.copy?.tiers[0]).toMatchObject({ local: { backups: 1 }, remote: null })
  })
})

/** The servers are those of an account without rights, which makes the directory of the copies itself. */
async function openToAccount(place: string): Promise<void> {
  const user = await unprivilegedUser()
  await chmod(place, 0o755)
  await mkdir(join(place, 'remote'))
  if (user) await chown(join(place, 'remote'), user.uid, user.gid)
}

async function configure(place: string, isSsh: boolean): Promise<Config> {
  const access = servers && isSsh ? servers.access(servers.ports[0] ?? 0) : null
  const key = join(place, 'key')
  if (access) await writeFile(key, access.privateKey ?? '', { mode: 0o600 })
  await mkdir(join(place, 'state'))
  const path = join(place, 'remote')
  const remote = access
    ? {
        host: access.address,
        port: access.port,
        user: access.user,
        'known-hosts': access.hostKeys,
        'private-key-file': key,
        mode: 'mirror',
        path,
      }
    : { path }
  const text = JSON.stringify({
    system: { name: 'chefwell', 'state-dir': join(place, 'state'), timezone: 'UTC' },
    backups: {
      directory: join(place, 'backups'),
      sources: { shop: { engine: 'postgres', database: 'shop', host: 'localhost', user: 'u' } },
    },
    offsite: { remotes: { copy: remote } },
  })
  return parseConfig(text, 'lastro.yml', {})
}

async function verify(
  config: Config,
  { days = 0, full = false }: { readonly days?: number; readonly full?: boolean } = {},
): Promise<Report> {
  const [request] = planVerifications(config, { full }, 'test')
  if (!request) throw new Error('no remote')
  return runOffsiteVerify(request, testWorld({ clock: shiftedClock(days * DAY) }))
}

/** Size and times stay as they were. */
async function flipBit(path: string): Promise<void> {
  const byte = (await readFile(path)).readUInt8(1000)
  const file = await open(path, 'r+')
  try {
    const { atime, mtime } = await file.stat()
    await file.write(Buffer.from([byte ^ 1]), 0, 1, 1000)
    await file.close()
    await utimes(path, atime, mtime)
  } finally {
    await file.close().catch(() => undefined)
  }
}
