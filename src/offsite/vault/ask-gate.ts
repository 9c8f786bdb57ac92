import { Readable } from 'node:stream'
import { CommandError } from '../../errors.ts'
import type { World } from '../../ports.ts'
import { RemoteFailure } from '../remote-failure.ts'
import type { SshSession } from '../ssh/ssh-session.ts'
import { toRemoteFailure } from '../transfer/classify.ts'

/** Something is said to the gate of a vault. */
export interface GateQuestion {
  /** The verb and its arguments: words without blanks. */
  readonly words: readonly string[]
  readonly input?: Readable | string
  readonly onData?: (chunk: Buffer) => void
}

/** An answer that is longer is given up: it would be the list of millions of files. */
const MOST_BYTES = 256 * 1024 * 1024
/** Some lines of the answer say no; all of them were answered. */
const ANSWERED_IN_PART = 5

/**
 * Says a verb and returns what the gate answered.
 * @throws {RemoteFailure}
 */
export async function askGate(
  session: SshSession,
  { words, input, onData }: GateQuestion,
  world: World,
): Promise<Buffer> {
  const fed = typeof input === 'string' ? Readable.from(pieces(input)) : input
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    // After the deadline none starts.
    const running = session.start(words.join(' '), fed)
    for await (const chunk of running.stdout) {
      bytes += chunk.length
      if (bytes > MOST_BYTES) {
        await running.kill()
        throw new RemoteFailure('remote-refused', `an answer of more than ${MOST_BYTES} bytes`)
      }
      chunks.push(chunk)
      onData?.(chunk)
    }
    await running.done
  } catch (error) {
    const isAnswered = error instanceof CommandError && error.failure.exitCode === ANSWERED_IN_PART
    if (!isAnswered || chunks.length === 0) throw toRemoteFailure(error, world)
  }
  return Buffer.concat(chunks)
}

/**
 * Lines of an answer as words, without the last one, which says that it is whole.
 * @throws {RemoteFailure} when it is not
 */
export function answerLines(answer: Buffer): readonly (readonly string[])[] {
  const lines = answer.toString('utf8').split('\n')
  if (lines.at(-2) !== 'end' || lines.at(-1) !== '')
    throw new RemoteFailure('remote-connection-lost', 'the answer of the vault was cut off', true)
  return lines.slice(0, -2).map((line) => line.split(' '))
}

const PIECE_CHARACTERS = 64 * 1024

function* pieces(text: string): Generator<Buffer> {
  for (let at = 0; at < text.length; at += PIECE_CHARACTERS)
    yield Buffer.from(text.slice(at, at + PIECE_CHARACTERS))
}
