import { spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { systemClock } from '../../src/adapters/clock.ts'
import { parseConfig } from '../../src/config/parse-config.ts'
import { selectRemotes } from '../../src/config/requirements.ts'
import type { Config } from '../../src/config/schema.ts'
import type { Clock, World } from '../../src/ports.ts'
import { keepReport } from '../../src/procedures/keep-report.ts'
import { runOffsiteSync } from '../../src/procedures/offsite-sync/offsite-sync.ts'
import type { Report } from '../../src/report/report.ts'
import {
  findSshd,
  type ServerNetwork,
  type SshServers,
  startSshServers,
} from '../real-hosts/ssh-servers.ts'
import { testWorld } from '../real-postgres/test-world.ts'

/** Why tests that transfer are skipped here; null when they are not. */
export const NO_RSYNC =
  spawnSync('rsync', ['--version']).status === 0 ? null : 'rsync is not installed'

/** Why tests over SSH are skipped here; null when they are not. */
export const NO_SSHD = findSshd() === null ? 'no SSH server is installed' : NO_RSYNC

/** Stands at the end of a title: of tests that are skipped the reason. */
export const WITHOUT_LINE =
  NO_SSHD === null ? '' : `, skipped: ${NO_SSHD} (script/ssh-server, script/rsync)`

/** The clock of the machine, whose waiting takes a fiftieth: between two attempts nothing happens. */
export const impatientClock: Clock = {
  ...systemClock,
  sleep: (seconds, signal) => systemClock.sleep(seconds / 50, signal),
}

/** What a sync may be asked besides. */
export interface SyncParts {
  readonly remote?: string
  readonly dryRun?: boolean
  readonly overrides?: readonly string[]
  /** Goes into the settings of every remote. */
  readonly settings?: string
  /** A port of 127.0.0.1 in place of the server's own. */
  readonly port?: number
  /** A mirror when absent. */
  readonly mode?: 'mirror' | 'sftp'
  /** Of another host with the same configuration; what lies on the remote is the same place. */
  readonly tree?: string
  readonly stateDir?: string
  readonly hostKey?: string
  readonly privateKey?: string
  readonly world?: Partial<World>
  readonly now?: Date
}

/** A production with a tree of backups, an SSH server for the copies, and a mounted disk. */
export interface OffsiteSite {
  readonly directory: string
  /** The tree here. */
  readonly tree: string
  readonly stateDir: string
  /** The copies over SSH, and those on the mounted disk. */
  readonly copy: string
  readonly mounted: string
  readonly servers: SshServers | null
  config(parts?: SyncParts): Config
  /** The same as a file, and the environment that it needs. */
  configFile(): Promise<{ readonly path: string; readonly env: Readonly<Record<string, string>> }>
  sync(parts?: SyncParts): Promise<Report>
  stop(): Promise<void>
}

/** Sets one up below /var/tmp, with a server where there is one; that may be in another network, or have settings of its own. */
export async function makeOffsiteSite(
  network?: ServerNetwork,
  settings: readonly string[] = [],
): Promise<OffsiteSite> {
  const directory = await mkdtemp('/var/tmp/lastro-off-')
  await chmod(directory, 0o755)
  const [tree, stateDir] = [join(directory, 'backups'), join(directory, 'state')]
  const there = join(directory, 'there')
  await mkdir(tree)
  await mkdir(there)
  // The account of the server is another one.
  await chmod(there, 0o777)
  const servers =
    NO_SSHD === null
      ? await startSshServers(join(directory, 'sshd'), 1, { settings, ...(network && { network }) })
      : null
  const places = {
    directory,
    tree,
    stateDir,
    copy: join(there, 'copy'),
    mounted: join(directory, 'disk'),
  }
  const config = (parts: SyncParts = {}) => configOf({ ...places, servers }, parts)
  return {
    ...places,
    servers,
    config,
    configFile: async () => {
      const path = join(directory, 'lastro.yml')
      await writeFile(path, yamlOf({ ...places, servers }, {}))
      return { path, env: { KEY: servers?.access(servers.ports[0] ?? 0).privateKey ?? '' } }
    },
    sync: (parts = {}) => sync(config(parts), parts),
    stop: async () => {
      await servers?.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

type Places = Pick<OffsiteSite, 'tree' | 'stateDir' | 'copy' | 'mounted' | 'servers'>

function configOf(site: Places, parts: SyncParts): Config {
  const key = parts.privateKey ?? site.servers?.access(site.servers.ports[0] ?? 0).privateKey
  const { tree = site.tree, stateDir = site.stateDir } = parts
  return parseConfig(yamlOf({ ...site, tree, stateDir }, parts), '/etc/lastro.yml', { KEY: key })
}

function yamlOf(
  site: Places,
  { settings = '', port, hostKey, mode = 'mirror' }: SyncParts,
): string {
  const access = site.servers?.access(site.servers.ports[0] ?? 0)
  const more = settings === '' ? '' : `, ${settings}`
  const ssh = access
    ? `    there: {host: ${access.address}, port: ${port ?? access.port}, user: ${access.user}, mode: ${mode}, path: ${site.copy}, known-hosts: ["${hostKey ?? access.hostKeys[0]}"], private-key: "\${KEY}"${more}}\n`
    : ''
  return `system: {name: shop, state-dir: ${site.stateDir}}
backups:
  directory: ${site.tree}
  sources: {shop: {engine: postgres, url: "postgresql://u@localhost/shop"}}
offsite:
  remotes:
${ssh}    disk: {path: ${site.mounted}${more}}
`
}

async function sync(config: Config, parts: SyncParts): Promise<Report> {
  const { remote: name = 'there', dryRun = false, overrides = [], world, now } = parts
  const remote = selectRemotes(config, name)[name]
  if (!remote) throw new Error(`no remote ${name}`)
  const clock = now ? { ...impatientClock, now: () => now } : impatientClock
  const report = await runOffsiteSync(
    { config, name, remote, dryRun, overrides, lastro: 'test' },
    { ...testWorld({ clock }), ...world },
  )
  await keepReport(report, config.system)
  return report
}
