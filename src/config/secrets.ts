import type { Config } from './schema.ts'

/** Every secret of a configuration, to be masked before anything is printed. */
export function secretsOf(config: Config): readonly string[] {
  const sources = Object.values(config.backups?.sources ?? {}).map(({ connection }) => connection)
  const connections = config.drill.server ? [...sources, config.drill.server] : sources
  return [...new Set(connections.flatMap(({ password }) => password ?? []))]
}

/** The configuration as JSON, its secrets replaced by `***`. */
export function toPublicJson(config: Config): unknown {
  return JSON.parse(
    JSON.stringify(config, (key, value: unknown) => (key === 'password' ? '***' : value)),
  )
}
