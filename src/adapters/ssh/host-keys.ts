import type { ServerHostKeyAlgorithm } from 'ssh2'

/** What a server must show, in the terms of the protocol. */
export interface PinnedKeys {
  /** Kinds of keys that are asked of the server: of no other could the pin be held against it. */
  readonly algorithms: readonly ServerHostKeyAlgorithm[]
  readonly accepts: (shown: Buffer) => boolean
}

/** Signatures by the kind of key. Of RSA's, SHA-1 (`ssh-rsa`) is broken. Source: RFC 8332. */
const SIGNATURES: ReadonlyMap<string, readonly ServerHostKeyAlgorithm[]> = new Map([
  ['ssh-ed25519', ['ssh-ed25519']],
  ['ssh-rsa', ['rsa-sha2-512', 'rsa-sha2-256']],
  ['ecdsa-sha2-nistp256', ['ecdsa-sha2-nistp256']],
  ['ecdsa-sha2-nistp384', ['ecdsa-sha2-nistp384']],
  ['ecdsa-sha2-nistp521', ['ecdsa-sha2-nistp521']],
])

/** Reads lines of known_hosts without their names. */
export function pinnedKeys(lines: readonly string[]): PinnedKeys {
  const keys = lines.map((line) => {
    const [kind = '', base64 = ''] = line.trim().split(/\s+/)
    return { kind, key: Buffer.from(base64, 'base64') }
  })
  const algorithms = keys.flatMap(({ kind }) => SIGNATURES.get(kind) ?? [])
  return {
    algorithms: [...new Set(algorithms)],
    accepts: (shown) => keys.some(({ key }) => key.length > 0 && key.equals(shown)),
  }
}
