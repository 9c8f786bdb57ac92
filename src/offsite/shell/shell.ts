import type { Readable } from 'node:stream'
import { Readable as ReadableStream } from 'node:stream'
import type { RunningProcess, World } from '../../ports.ts'
import { RemoteFailure } from '../remote-failure.ts'
import type { LeadingCommand } from '../ssh/leading-command.ts'
import type { SshSession } from '../ssh/ssh-session.ts'
import { toRemoteFailure } from '../transfer/classify.ts'

/** An answer that is longer is given up: it would be the list of millions of files. */
const MOST_BYTES = 256 * 1024 * 1024

/** A POSIX shell on a remote, or on this machine for a mounted one, and how rsync gets to the same place. */
export interface Shell {
  /** Starts a script; its positional parameters are `words`. */
  start(script: string, words: readonly string[], input?: Readable): RunningProcess
  /** The script that the connection began with, as long as it lives; nothing here. */
  leading(): LeadingCommand | null
  /** What stands before a path in rsync's arguments: `''` here, `host:` there. */
  readonly rsyncPrefix: string
  /** Words that tell rsync how to get there. */
  readonly rsyncOptions: readonly string[]
  /** Makes a lost connection again. */
  reconnect(): Promise<void>
  close(): Promise<void>
}

/** The shell of this machine. */
export function localShell(world: World): Shell {
  return {
    start: (script, words, input) =>
      world.processes.start({ file: 'sh', args: ['-c', script, 'sh', ...words] }, input),
    leading: () => null,
    rsyncPrefix: '',
    rsyncOptions: [],
    reconnect: async () => undefined,
    close: async () => undefined,
  }
}

/** The shell of an account over SSH. */
export function sshShell(session: SshSession): Shell {
  const { host } = session
  const rsh = ['ssh', ...session.options, '-o', 'ControlMaster=no'].map(rshWord).join(' ')
  return {
    start: (script, words, input) => session.start(shellCommand(script, words), input),
    leading: () => session.leading,
    rsyncPrefix: host.includes(':') ? `[${host}]:` : `${host}:`,
    rsyncOptions: [`--rsh=${rsh}`],
    reconnect: () => session.connect(),
    close: () => session.close(),
  }
}

/** A script as one text for the shell of an account. */
export function shellCommand(script: string, words: readonly string[]): string {
  return ['sh', '-c', script, 'sh', ...words].map(shellWord).join(' ')
}

/**
 * Reads the answer of a script that a connection began with: it has no end, only a last line.
 * @throws {RemoteFailure} when it ended before that
 */
export async function readLeading(
  { stdout, ended }: LeadingCommand,
  lastLine: string,
  world: World,
): Promise<Buffer> {
  const { promise: whole, resolve } = Promise.withResolvers<void>()
  const chunks: Buffer[] = []
  let bytes = 0
  const onData = (chunk: Buffer) => {
    chunks.push(chunk)
    bytes += chunk.length
    // Every chunk has a byte at least.
    const tail = Buffer.concat(chunks.slice(-lastLine.length)).subarray(-lastLine.length)
    if (tail.toString('latin1') === lastLine || bytes > MOST_BYTES) resolve()
  }
  stdout.on('data', onData)
  try {
    await Promise.race([whole, ended])
  } catch (error) {
    throw toRemoteFailure(error, world)
  } finally {
    stdout.off('data', onData)
    stdout.resume()
  }
  if (bytes > MOST_BYTES) throw tooLong()
  return Buffer.concat(chunks)
}

/** Runs a script to its end and returns what it said, which may be binary. */
export async function askShell(
  shell: Shell,
  question: {
    readonly script: string
    readonly words: readonly string[]
    readonly input?: string | Buffer
    readonly onData?: (chunk: Buffer) => void
  },
  world: World,
): Promise<Buffer> {
  const input =
    question.input === undefined ? undefined : ReadableStream.from(pieces(question.input))
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    // After the deadline none starts.
    const running = shell.start(question.script, question.words, input)
    for await (const chunk of running.stdout) {
      bytes += chunk.length
      if (bytes > MOST_BYTES) {
        await running.kill()
        throw tooLong()
      }
      chunks.push(chunk)
      question.onData?.(chunk)
    }
    await running.done
  } catch (error) {
    throw toRemoteFailure(error, world)
  }
  return Buffer.concat(chunks)
}

function tooLong(): RemoteFailure {
  return new RemoteFailure('remote-refused', `an answer of more than ${MOST_BYTES} bytes`)
}

const PIECE_BYTES = 64 * 1024

function* pieces(input: string | Buffer): Generator<Buffer> {
  const bytes = Buffer.from(input)
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES)
}

/** For any shell that knows single quotes. */
export function shellWord(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`
}

/** As rsync splits --rsh: a quote inside of quotes is doubled. Source: rsync(1), --rsh. */
function rshWord(word: string): string {
  return `'${word.replaceAll("'", "''")}'`
}
