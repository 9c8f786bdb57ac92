import { SHORTEST_SECRET } from '../masking/secret-forms.ts'
import { isSecretKey } from './describe-value.ts'
import type { Config } from './schema.ts'

/** Every secret of a configuration, to be masked before anything is printed. */
export function secretsOf(config: Config): readonly string[] {
  const sources = Object.values(config.backups?.sources ?? {}).map(({ connection }) => connection)
  const connections = config.drill.server ? [...sources, config.drill.server] : sources
  const { env, probes = [] } = config.drill.backend ?? {}
  const written = [env, ...probes.flatMap(({ headers, body }) => [headers, body])]
  return [
    ...new Set([
      ...config.secrets,
      ...connections.flatMap(({ password }) => password ?? []),
      ...written.flatMap(writtenSecrets),
    ]),
  ]
}

/** Texts under keys that tell of a secret (`password`, `JWT_SECRET`, `Authorization`), also where the file holds them itself. */
function writtenSecrets(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => {
    if (typeof each !== 'string') return writtenSecrets(each)
    return isSecretKey(key) && !each.includes('{{') ? [each] : []
  })
}

/** The configuration as JSON, its secrets replaced by `***`. */
export function toPublicJson(config: Config): unknown {
  const secrets = secretsOf(config).filter((secret) => secret.length >= SHORTEST_SECRET)
  const { secrets: _secrets, unset: _unset, repository: _repository, ...rest } = config
  return JSON.parse(
    JSON.stringify(rest, (key, value: unknown) => {
      if (typeof value !== 'string') return value
      const isSecret = key === 'password' || secrets.some((secret) => value.includes(secret))
      return isSecret ? '***' : value
    }),
  )
}
