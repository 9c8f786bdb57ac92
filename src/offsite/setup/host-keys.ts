import { createHash } from 'node:crypto'
import type { World } from '../../ports.ts'
import { RemoteFailure } from '../remote-failure.ts'

/** A key that a host shows to anybody. Whether it is the host's, only a person can say. */
export interface ShownKey {
  /** `ssh-ed25519 AAAA…` */
  readonly key: string
  readonly kind: string
  /** `SHA256:…`, as `ssh-keygen -l` prints it. */
  readonly fingerprint: string
}

const KINDS = ['ssh-ed25519', 'ecdsa-sha2-nistp256', 'ssh-rsa']
const SCAN_SECONDS = 15

/**
 * Asks a host for its keys, the best kind first.
 * @throws {RemoteFailure} `remote-unreachable` when none comes, `remote-tool-missing` without ssh-keyscan
 */
export async function shownHostKeys(
  { host, port }: { readonly host: string; readonly port: number },
  { processes }: Pick<World, 'processes'>,
): Promise<readonly ShownKey[]> {
  const args = ['-T', '10', '-p', String(port), '-t', 'ed25519,ecdsa,rsa', '--', host]
  const { stdout, stderr } = await processes
    .ask({ file: 'ssh-keyscan', args, timeoutSeconds: SCAN_SECONDS })
    .catch((error: Error) => {
      throw new RemoteFailure('remote-unreachable', error.message)
    })
  const keys = stdout
    .split('\n')
    .flatMap((line) => {
      const [, kind = '', key = ''] = line.split(' ')
      return KINDS.includes(kind) && key !== '' ? [shown(kind, key)] : []
    })
    .toSorted((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind))
  if (keys.length > 0) return keys
  const detail = stderr.trim().split('\n').at(-1) || `${host}:${port} shows no key`
  throw new RemoteFailure('remote-unreachable', detail)
}

function shown(kind: string, key: string): ShownKey {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('base64')
  return { kind, key: `${kind} ${key}`, fingerprint: `SHA256:${hash.replace(/=+$/, '')}` }
}

/** The key that somebody has confirmed by its fingerprint, with or without `SHA256:`; null when none of them is it. */
export function confirmedKey(keys: readonly ShownKey[], typed: string): ShownKey | null {
  const wanted = typed.trim().replace(/^SHA256:/i, '')
  return keys.find(({ fingerprint }) => fingerprint.slice('SHA256:'.length) === wanted) ?? null
}
