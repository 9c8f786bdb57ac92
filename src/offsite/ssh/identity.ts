import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { tidyPrivateKey } from '../../disk/private-key.ts'
import type { World } from '../../ports.ts'
import { type KeySource, startKeyAgent } from './key-agent.ts'
import type { SshIdentity } from './ssh-options.ts'

/** The key of a session, and what ends with it. */
export interface OpenIdentity {
  readonly identity: SshIdentity
  stop(): Promise<void>
}

/**
 * A key that ssh can read from its file as it lies there is left there: an agent takes four more programs. Any other is held by an
 * agent of our own.
 * @throws {RemoteFailure} `remote-key-unusable`
 */
export async function openIdentity(
  key: KeySource,
  directory: string,
  world: World,
): Promise<OpenIdentity> {
  if (key.privateKey === undefined && key.privateKeyFile !== undefined) {
    const path = resolve(key.privateKeyFile)
    if (await isReadyForSsh(path))
      return { identity: { keyFile: path }, stop: async () => undefined }
  }
  const agent = await startKeyAgent(key, directory, world)
  return { identity: { agent: agent.socket }, stop: () => agent.stop() }
}

/** What needs no quoting in a value of ssh, which expands `~`, `%` and `$`. */
const PLAIN_PATH = /^[\w./@+-]+$/
/** Bits of a mode with which ssh takes no key of ours. */
const OPEN_TO_OTHERS = 0o077
const BODY =
  /^-----BEGIN OPENSSH PRIVATE KEY-----\n([\w+/=\n]+)-----END OPENSSH PRIVATE KEY-----\n$/
/** Magic, then the cipher as a string with its length in front. Source: OpenSSH, PROTOCOL.key. */
const UNENCRYPTED = Buffer.from('openssh-key-v1\0\0\0\0\x04none', 'latin1')

async function isReadyForSsh(path: string): Promise<boolean> {
  if (!PLAIN_PATH.test(path)) return false
  try {
    const [text, { uid, mode }] = await Promise.all([readFile(path, 'utf8'), stat(path)])
    const isOurs = uid === process.getuid?.() && (mode & OPEN_TO_OTHERS) === 0
    return isOurs && text === tidyPrivateKey(text) && isUnencrypted(text)
  } catch {
    // The agent's way says what is wrong.
    return false
  }
}

function isUnencrypted(text: string): boolean {
  const [, body] = BODY.exec(text) ?? []
  if (body === undefined) return false
  const head = Buffer.from(body, 'base64').subarray(0, UNENCRYPTED.length)
  return head.equals(UNENCRYPTED)
}
