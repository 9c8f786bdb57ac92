import { SHORTEST_SECRET } from '../masking/secret-forms.ts'
import { isSecretKey } from './describe-value.ts'
import { UNSET_VARIABLE } from './notify-fields.ts'
import type { Config } from './schema.ts'

/** Every secret of a configuration, to be masked before anything is printed. */
export function secretsOf(config: Config): readonly string[] {
  const sources = Object.values(config.backups?.sources ?? {}).map(({ connection }) => connection)
  const connections = config.drill.server ? [...sources, config.drill.server] : sources
  const hosts = Object.values(config.hosts)
  const { env, probes = [] } = config.drill.backend ?? {}
  const written = [env, ...probes.flatMap(({ headers, body }) => [headers, body])]
  return [
    ...new Set([
      ...config.secrets,
      ...connections.flatMap(({ password }) => password ?? []),
      ...hosts.flatMap(({ privateKey, passphrase }) => [privateKey ?? [], passphrase ?? []].flat()),
      ...written.flatMap(writtenSecrets),
      ...channelSecrets(config.notify),
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

/** Addresses of webhooks and pings are secrets as a whole, and so is their path, under which an error may name them. */
function channelSecrets(notify: Config['notify']): readonly string[] {
  if (notify === undefined) return []
  const { webhooks, email, githubIssues, pings } = notify
  const addresses = [
    ...Object.values(webhooks).map(({ url }) => url),
    ...Object.values(pings).flatMap(({ url, startUrl, failUrl }) => [url, startUrl, failUrl]),
  ].flatMap((url) => (url === undefined ? [] : [url, pathOf(url)]))
  const secrets = [
    ...addresses.filter((address) => address.length >= SHORTEST_ADDRESS),
    ...Object.values(webhooks).flatMap(({ secret }) => secret ?? []),
    ...Object.values(email).flatMap(({ server }) => server.password ?? []),
    ...Object.values(githubIssues).map(({ token }) => token),
  ]
  // The name of a variable that is not set is what somebody has to read.
  return secrets.filter((secret) => !UNSET_VARIABLE.test(secret))
}

/** A shorter path (`/hook`) hides nothing, and masking it would tear up other texts. */
const SHORTEST_ADDRESS = 12

function pathOf(url: string): string {
  const { pathname = '', search = '' } = URL.parse(url) ?? {}
  return pathname + search
}
const SECRET_KEYS = ['password', 'privateKey', 'passphrase']

/** The configuration as JSON, its secrets replaced by `***`. */
export function toPublicJson(config: Config): unknown {
  const secrets = secretsOf(config).filter((secret) => secret.length >= SHORTEST_SECRET)
  const { secrets: _secrets, unset: _unset, repository: _repository, ...rest } = config
  return JSON.parse(
    JSON.stringify(rest, (key, value: unknown) => {
      if (typeof value !== 'string') return value
      const isSecret = SECRET_KEYS.includes(key) || secrets.some((secret) => value.includes(secret))
      return isSecret ? '***' : value
    }),
  )
}
