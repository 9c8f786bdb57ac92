import { Readable } from 'node:stream'
import type { World } from '../../ports.ts'
import type { OnBytes } from '../remote.ts'
import { readFrom } from '../source/read-apart.ts'
import type { SshSession } from '../ssh/ssh-session.ts'
import type { LineSettings } from '../transfer/rsync.ts'
import { askGate } from './ask-gate.ts'
import type { VaultSurvey } from './read-vault-survey.ts'
import { throttled } from './throttle.ts'
import type { Content } from './vault-line.ts'

const CHUNK_BYTES = 256 * 1024

/** One file on its way. */
export interface ContentToSend extends Content {
  readonly file: string
  /** What the vault has of it already is damaged. */
  readonly isAgain: boolean
  /** As the vault was when it was last asked. */
  readonly vault: VaultSurvey
  readonly line: LineSettings
  /** Told the bytes of this file that are there. */
  readonly onBytes: OnBytes
}

/**
 * Sends what the vault does not have of a file, from its first missing byte on; nothing of a content that lies there already.
 * @returns bytes that went over the line
 * @throws {RemoteFailure}
 */
export async function sendContent(
  { file, sha256, bytes, isAgain, vault, line, onBytes }: ContentToSend,
  session: SshSession,
  world: World,
): Promise<number> {
  const here = vault.incoming.get(sha256)
  if ((!isAgain && vault.contents.has(sha256)) || here === bytes) return 0
  const start = here === undefined || here > bytes ? 0 : here
  let sent = 0
  const source = await readFrom(file, start, { ...world, chunkBytes: CHUNK_BYTES })
  const onChunk = (count: number) => {
    sent += count
    onBytes(start + sent)
  }
  const input = Readable.from(throttled(source, line, { world, onBytes: onChunk }), {
    objectMode: false,
  })
  await askGate(session, { words: ['put', sha256, String(bytes), String(start)], input }, world)
  return sent
}
