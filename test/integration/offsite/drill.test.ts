import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, open, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unprivilegedUser } from '../../../src/adapters/users.ts'
import type { Config } from '../../../src/config/schema.ts'
import { planDrills } from '../../../src/procedures/restore-drill/plan-drill.ts'
import { runRestoreDrill } from '../../../src/procedures/restore-drill/restore-drill.ts'
import type { Report } from '../../../src/report/report.ts'
import { findSshd, type SshServers, startSshServers } from '../../real-hosts/ssh-servers.ts'
import { sendTree } from '../../real-offsite/send-tree.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { backUp, makeSite, type Site } from '../../real-postgres/site.ts'
import { canMountDisks, mountSmallDisk } from '../../real-postgres/small-disk.ts'
import { shiftedClock, testWorld } from '../../real-postgres/test-world.ts'

const withoutSshd = findSshd() === null

let production: Production
let servers: SshServers | null = null
let site: Site
let copies: string

beforeAll(async () => {
  production = await startProduction()
  const place = join(production.directory, 'far')
  copies = join(place, 'copies')
  await mkdir(copies, { recursive: true })
  await chmod(place, 0o755)
  const user = await unprivilegedUser()
  if (user) await chown(copies, user.uid, user.gid)
  if (!withoutSshd) servers = await startSshServers(join(place, 'sshd'), 1)
  site = await makeSite(production.directory, production.settings, {
    sections: await remotes(place),
  })
  expect((await backUp(site, testWorld({ clock: shiftedClock(-3600) }))).verdict.value).toBe(
    'complete',
  )
  expect((await backUp(site)).verdict.value).toBe('complete')
  await sendTree(site.backups, openingOf('disk'), testWorld())
  if (user) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, copies])
  // What is proven is the copy: here is nothing any more.
  await rm(site.backups, { recursive: true })
})
afterAll(async () => {
  await servers?.stop()
  await production?.stop()
})

/** Two ways to the same copies. */
async function remotes(place: string): Promise<readonly string[]> {
  const disk = ['offsite:', '  remotes:', `    disk: { path: ${copies} }`]
  const access = servers?.access(servers.ports[0] ?? 0)
  if (access === undefined) return disk
  await writeFile(join(place, 'key'), access.privateKey ?? '', { mode: 0o600 })
  const ssh = {
    host: access.address,
    port: access.port,
    user: access.user,
    'known-hosts': access.hostKeys,
    'private-key-file': join(place, 'key'),
    mode: 'mirror',
    path: copies,
  }
  return [...disk, `    mirror: ${JSON.stringify(ssh)}`]
}

function openingOf(name: string) {
  const remote = site.config.offsite?.remotes[name]
  if (!remote) throw new Error(`no remote ${name}`)
  const workspace = join(site.directory, 'work')
  return { name, remote, timezone: 'UTC', workspace, known: null }
}

/** Only the newest copy, unless more are asked for. */
async function drillFrom(
  remote: string,
  { config = site.config, most = 1 }: { readonly config?: Config; readonly most?: number } = {},
): Promise<readonly Report[]> {
  const reports: Report[] = []
  for (const request of planDrills(config, { remote, jobs: 2 }, 'test').slice(0, most))
    reports.push(await runRestoreDrill(request, testWorld()))
  return reports
}

function fetched(): string {
  return join(site.config.drill.directory, 'offsite')
}

test('a drill from another machine proves the newest copy and an older one, counts the way here, and leaves nothing', async ({
  skip,
}) => {
  skip(withoutSshd, 'no SSH server (script/ssh-server fetches one)')
  const [newest, older, ...more] = await drillFrom('mirror', { most: 2 })
  expect([newest?.verdict, older?.verdict, more]).toMatchObject([
    { value: 'restorable' },
    { value: 'restorable' },
    [],
  ])
  expect(newest?.backup?.name).not.toBe(older?.backup?.name)
  const seconds = (report: Report | undefined, id: string) =>
    report?.metrics.find((metric) => metric.id === id)?.value ?? 0
  expect(seconds(newest, 'phase-download')).toBeGreaterThan(0)
  expect(seconds(newest, 'rto')).toBeGreaterThan(seconds(newest, 'phase-download'))
  expect(existsSync(fetched())).toBe(false)
})

test('from a disk: what a cut drill has fetched is not fetched again, and what it has of others goes', async () => {
  const into = join(fetched(), 'disk')
  const [newest = ''] = (await readdir(join(copies, 'current/daily')))
    .filter((name) => name.endsWith('.dump.zst'))
    .toSorted()
    .toReversed()
  await mkdir(join(into, 'daily'), { recursive: true })
  await writeFile(join(into, 'daily', newest), 'PARTIAL')
  await writeFile(join(into, 'daily', 'shop_backup_19990101_000000.dump.zst'), 'of another')
  const [report] = await drillFrom('disk')
  expect(report?.verdict.value).toBe('restorable')
  expect(existsSync(fetched())).toBe(false)
})

test('a copy that was damaged there is not restorable', async () => {
  const directory = join(copies, 'current/daily')
  const [newest = ''] = (await readdir(directory))
    .filter((name) => name.endsWith('.dump.zst'))
    .toSorted()
    .toReversed()
  const file = await open(join(directory, newest), 'r+')
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, 5000)
  const flip = async () => file.write(Buffer.from([buffer.readUInt8(0) ^ 1]), 0, 1, 5000)
  await flip()
  const [report] = await drillFrom('disk')
  await file.write(buffer, 0, 1, 5000)
  await file.close()
  expect(report?.verdict).toMatchObject({ value: 'not-restorable', reason: 'sha256-mismatch' })
})

test('onto a disk without room nothing is fetched, and nothing is said of the backup', async ({
  skip,
}) => {
  skip(!(await canMountDisks()), 'no file system can be mounted here (root)')
  const disk = await mountSmallDisk(join(site.directory, 'small'), 8)
  const directory = join(site.directory, 'small', 'drill')
  const config = { ...site.config, drill: { ...site.config.drill, directory } }
  const [report] = await drillFrom('disk', { config })
  const left = existsSync(directory) ? await readdir(directory, { recursive: true }) : []
  await disk.remove()
  expect(report?.verdict).toMatchObject({ value: 'cannot-judge', reason: 'staging-disk-full' })
  expect(left.filter((name) => name.includes('.dump'))).toEqual([])
})

test('a remote that cannot be reached says nothing of the backup', async ({ skip }) => {
  skip(withoutSshd, 'no SSH server (script/ssh-server fetches one)')
  const { offsite } = site.config
  const mirror = offsite?.remotes.mirror
  if (!offsite || mirror?.kind !== 'ssh') throw new Error('no remote')
  const gone = { ...mirror, hostKeys: [`ssh-ed25519 ${'A'.repeat(68)}`] }
  const config = { ...site.config, offsite: { ...offsite, remotes: { mirror: gone } } }
  const [report] = await drillFrom('mirror', { config })
  expect(report?.verdict).toMatchObject({
    value: 'cannot-judge',
    reason: 'remote-host-key-changed',
  })
})
