import type {
  BackendConfig,
  CheckConfig,
  Config,
  DrillConfig,
  PostgresSource,
  RecoverConfig,
} from '../config/schema.ts'
import { unsetIn } from '../notify/channels.ts'

/** What was understood, so that a person sees a legal mistake (the wrong database) too; one line per thing, without secrets. */
export function describeConfig(config: Config): string {
  const rows = [
    ...systemRows(config),
    ...drillRows(config.drill),
    ...otherRows(config),
    ...channelRows(config),
  ]
  return rows.map(([key, value]) => `  ${key.padEnd(10)}  ${value}\n`).join('')
}

type Row = readonly [key: string, value: string]

function systemRows({ system, backups }: Config): readonly Row[] {
  const about = `${system.name}, ${system.locale}, ${system.timezone}, state in ${system.stateDir}`
  if (!backups)
    return [
      ['system', about],
      ['backups', 'none'],
    ]
  const { daily, weekly, monthly } = backups.retention
  return [
    ['system', about],
    ...Object.values(backups.sources).map((source): Row => ['source', describeSource(source)]),
    ['backups', backups.directory],
    ['keep', `${daily} daily, ${weekly} weekly, ${monthly} monthly`],
  ]
}

function describeSource({ name, connection, tenants }: PostgresSource): string {
  const { user, host, port, database } = connection
  return `${name}: ${user}@${host}:${port}/${database}, tenants ${tenants ?? 'none'}`
}

function drillRows(drill: DrillConfig): readonly Row[] {
  return [
    ['drill', `${drill.pick} backup into ${drill.directory}, ${describeStaging(drill)}`],
    ...(drill.queries.length > 0
      ? [['queries', `${drill.queries.length} of your own`] as const]
      : []),
    ...(drill.backend ? [['backend', describeBackend(drill.backend)] as const] : []),
    ['objectives', `RTO ${drill.rtoSeconds} s, RPO ${drill.rpoSeconds} s, fail on ${drill.failOn}`],
  ]
}

function describeStaging({ staging, docker, server }: DrillConfig): string {
  if (staging === 'docker') return `in a container of ${docker.image}`
  if (staging === 'local' || !server) return 'on this host'
  const { user, host, port, database } = server
  return `on the server ${user}@${host}:${port}, database ${database}`
}

function describeBackend(backend: BackendConfig): string {
  const { user, tenants, probes } = backend
  const whom = tenants ? ` for ${tenants.join(', ')}` : ''
  return `${describeApplication(backend)}, as ${user ?? 'the superuser of staging'}, ${probes.length} probes${whom}`
}

function describeApplication({ command = [], image, compose }: BackendConfig): string {
  if (compose) return `service ${compose.service} of ${compose.files.join(', ')}`
  return image === undefined ? command.join(' ') : `image ${image}`
}

function otherRows({ backups, recover, check, playbook }: Config): readonly Row[] {
  const sources = Object.keys(backups?.sources ?? {})
  const { contacts, copies } = playbook
  return [
    ...sources.map((name): Row => ['recover', `${name}: ${describeRecovery(name, recover)}`]),
    ['check', describeCheck(check)],
    ['playbook', `contacts ${contacts.length}, copies elsewhere ${copies.length}`],
  ]
}

function describeRecovery(name: string, { sources }: RecoverConfig): string {
  const role = sources[name]
  if (!role) return 'by its own connection'
  if (role.urlVariable !== undefined) return `by the URL in ${role.urlVariable}`
  const { user, host, port, database } = role.connection
  return `${user}@${host}:${port}/${database}`
}

function describeCheck({ migrate, realData }: CheckConfig): string {
  if (!migrate) return 'the configuration only; no migration is named'
  return `${migrate.command.join(' ')}, on ${realData ? 'the newest backup where code is trusted' : 'sample data'}`
}

/** Who is told; a variable that is not set keeps a channel silent, and is legal. */
function channelRows({ notify, unset }: Config): readonly Row[] {
  if (notify === undefined) return []
  const kinds = {
    webhooks: notify.webhooks,
    email: notify.email,
    'github-issues': notify.githubIssues,
    pings: notify.pings,
  }
  const names = Object.entries(kinds).flatMap(([kind, channels]) =>
    Object.keys(channels).map((name) => `${kind}.${name}`),
  )
  return names.map((name) => {
    const problem = unsetIn(name, unset)
    return ['notify', problem === undefined ? name : `${name}: silent here, for ${problem}`]
  })
}
