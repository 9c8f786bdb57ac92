import { configJsonSchema } from '../config/json-schema.ts'
import { loadConfig } from '../config/load-config.ts'
import { requireVariables } from '../config/requirements.ts'
import type { BackendConfig, Config } from '../config/schema.ts'
import { toPublicJson } from '../config/secrets.ts'
import { unsetIn } from '../notify/channels.ts'
import { writeJson } from './cli-io.ts'
import { EXIT } from './exit-codes.ts'
import type { CliHandlers } from './handlers.ts'

/** `lastro config check` and `lastro config schema`. */
export const configHandlers: Pick<CliHandlers, 'configCheck' | 'configSchema'> = {
  configCheck: async ({ config: file, json }, io) => {
    const config = await loadConfig(file, io.env)
    requireVariables(config)
    if (json) writeJson(io, { file, valid: true, config: toPublicJson(config) })
    else io.stdout.write(`${file} is legal.\n\n${describeConfig(config)}`)
    return EXIT.good
  },
  configSchema: async (_options, io) => {
    writeJson(io, configJsonSchema())
    return EXIT.good
  },
}

/** What was understood, so that a person sees a legal mistake (the wrong database) too. */
function describeConfig(config: Config): string {
  const { system, backups, drill } = config
  const sources = Object.values(backups?.sources ?? {}).map(({ name, connection, tenants }) => {
    const { user, host, port, database } = connection
    return `${name}: ${user}@${host}:${port}/${database}, tenants ${tenants ?? 'none'}`
  })
  const keep = backups?.retention
  const rows = [
    ['system', `${system.name}, ${system.locale}, ${system.timezone}, state in ${system.stateDir}`],
    ...sources.map((source) => ['source', source]),
    ['backups', backups?.directory ?? 'none'],
    ...(keep
      ? [['keep', `${keep.daily} daily, ${keep.weekly} weekly, ${keep.monthly} monthly`]]
      : []),
    ['drill', `${drill.pick} backup into ${drill.directory}`],
    ...(drill.queries.length > 0 ? [['queries', `${drill.queries.length} of your own`]] : []),
    ...(drill.backend ? [['backend', describeBackend(drill.backend)]] : []),
    ...describeChannels(config).map((channel) => ['notify', channel]),
    ['objectives', `RTO ${drill.rtoSeconds} s, RPO ${drill.rpoSeconds} s, fail on ${drill.failOn}`],
  ]
  return rows.map(([key = '', value = '']) => `  ${key.padEnd(10)}  ${value}\n`).join('')
}

/** Who is told; a variable that is not set keeps a channel silent, and is legal. */
function describeChannels({ notify, unset }: Config): readonly string[] {
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
    return problem === undefined ? name : `${name}: silent here, for ${problem}`
  })
}

function describeBackend({ command = [], image, user, tenants, probes }: BackendConfig): string {
  const started = image === undefined ? command.join(' ') : `image ${image}`
  const whom = tenants ? ` for ${tenants.join(', ')}` : ''
  return `${started}, as ${user ?? 'the superuser of staging'}, ${probes.length} probes${whom}`
}
