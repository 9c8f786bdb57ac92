import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import {
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/parse-config.ts'
import { selectRemotes } from '../../../src/config/requirements.ts'
import { runOffsiteSync } from '../../../src/procedures/offsite-sync/offsite-sync.ts'
import { pickPorts } from '../../real-hosts/ssh-servers.ts'
import { openLine } from '../../real-offsite/cutting-line.ts'
import {
  promote,
  putDaily,
  removeDaily,
  seedTree,
  type TreeBackup,
} from '../../real-offsite/night-tree.ts'
import {
  impatientClock,
  makeOffsiteSite,
  NO_SSHD,
  type OffsiteSite,
  WITHOUT_LINE,
} from '../../real-offsite/offsite-site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const RRSYNC = '/usr/bin/rrsync'
const SKIPPED = NO_SSHD !== null || !existsSync(RRSYNC)
const WITHOUT = WITHOUT_LINE || (SKIPPED ? `, skipped: there is no ${RRSYNC}` : '')

let site: OffsiteSite
let into: string
let dailies: TreeBackup[]

/** A backup host that may read the tree by rsync and nothing else: it knows no source and no database. */
async function pull(onPort?: number) {
  const access = site.servers?.access(site.servers.ports[0] ?? 0)
  const yaml = `system: {name: shop, state-dir: ${site.directory}/backup-host}
offsite:
  remotes:
    shop: {host: ${access?.address}, port: ${onPort ?? access?.port}, user: ${access?.user}, mode: pull, path: /backups, into: ${into}, known-hosts: ["${access?.hostKeys[0]}"], private-key: "\${KEY}"}
`
  const config = parseConfig(yaml, '/etc/lastro.yml', { KEY: access?.privateKey })
  const remote = selectRemotes(config).shop
  if (!remote) throw new Error('no remote')
  const request = { config, name: 'shop', remote, dryRun: false, overrides: [], lastro: 'test' }
  return runOffsiteSync(request, testWorld({ clock: impatientClock }))
}
const treeOf = (directory: string) =>
  execFileSync('find', ['.', '-type', 'f', '!', '-name', '.*'], {
    cwd: directory,
    encoding: 'utf8',
  })
    .split('\n')
    .toSorted()

describe.skipIf(SKIPPED)(`a backup host that pulls${WITHOUT}`, () => {
  beforeAll(async () => {
    site = await makeOffsiteSite()
    into = join(site.directory, 'pulled')
    dailies = await seedTree(site.tree, new Date(Date.now() - 60 * 60 * 1000))
    const keys = join(site.directory, 'sshd', 'authorized_keys')
    const key = await readFile(keys, 'utf8')
    await writeFile(keys, `command="${RRSYNC} -ro ${site.directory}",restrict ${key}`)
  })
  afterAll(() => site.stop())

  it('has the whole tree after the first night, hashed here and held against the passports', async () => {
    const report = await pull()
    expect(report).toMatchObject({ verdict: { value: 'synced', reason: 'synced' } })
    expect(treeOf(join(into, 'current'))).toEqual(treeOf(site.tree))
    execFileSync('sha256sum', ['--quiet', '-c', '../meta/SHA256SUMS'], {
      cwd: join(into, 'current'),
    })
    expect((await pull()).verdict.reason).toBe('up-to-date')
  })

  it('tries again when the other machine is not up yet, and when its login is cut', async () => {
    const [port = 0] = await pickPorts(1)
    const pulling = pull(port)
    await delay(250)
    const line = await openLine(site.servers?.ports[0] ?? 0, port)
    // Within a login.
    line.cutAfter(1000)
    expect((await pulling).verdict).toMatchObject({ value: 'synced', reason: 'up-to-date' })
    expect(line.cuts()).toBe(1)
    await line.stop()
  })

  it('fetches what is new, links what it has, and keeps what rotated away', async () => {
    const last = dailies.at(-1)
    const fresh = await putDaily(site.tree, new Date((last?.takenAt.getTime() ?? 0) + 60_000))
    await promote(site.tree, 'weekly', dailies.at(-1) ?? fresh)
    const [oldest] = dailies
    if (oldest) await removeDaily(site.tree, oldest)
    const report = await pull()
    expect(report.verdict).toMatchObject({ value: 'synced', reason: 'synced' })
    // Dump and globals of the promoted one, by the hashes in its passport, and globals that are all the same.
    expect(report.sync).toMatchObject({ linked: 3 })
    expect(treeOf(join(into, 'current'))).toEqual(treeOf(site.tree))
    expect(await readdir(join(into, 'history'))).toHaveLength(1)
    execFileSync('sha256sum', ['--quiet', '-c', '../meta/SHA256SUMS'], {
      cwd: join(into, 'current'),
    })
  })

  it('refuses a tree that was emptied or whose backups changed, and keeps what it has', async () => {
    const before = treeOf(join(into, 'current'))
    await truncate(join(site.tree, 'daily', `${dailies.at(-1)?.name}.dump.zst`), 9000)
    expect((await pull()).verdict).toMatchObject({ value: 'refused', reason: 'gate-changed' })
    // Behind a link rsync lists nothing: a whole tier would be missing.
    await rename(join(site.tree, 'monthly'), `${site.tree}.monthly`)
    await symlink(`${site.tree}.monthly`, join(site.tree, 'monthly'))
    const linked = await pull()
    expect(linked.verdict).toMatchObject({ value: 'refused', reason: 'gate-source' })
    expect(linked.verdict.facts?.detail).toBe('monthly is a symbolic link, which is not followed')
    await rm(site.tree, { recursive: true })
    await mkdir(site.tree)
    expect((await pull()).verdict).toMatchObject({ value: 'refused', reason: 'gate-source' })
    expect(treeOf(join(into, 'current'))).toEqual(before)
  })
})
