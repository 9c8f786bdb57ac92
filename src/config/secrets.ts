import type { Config } from './schema.ts'

/** Every secret of a configuration, to be masked before anything is printed. */
export function secretsOf(config: Config): readonly string[] {
  const sources = Object.values(config.backups?.sources ?? {})
  return [...new Set(sources.flatMap(({ connection }) => connection.password ?? []))]
}

/** The configuration as JSON, its secrets replaced by `***`. */
export function toPublicJson(config: Config): unknown {
  return JSON.parse(
    JSON.stringify(config, (key, value: unknown) => (key === 'password' ? '***' : value)),
  )
}
