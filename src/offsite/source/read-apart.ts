import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { isWithin } from '../../disk/mount-table.ts'
import { remoteMounts } from '../../disk/remote-mounts.ts'
import { CommandError } from '../../errors.ts'
import type { World } from '../../ports.ts'
import { RemoteFailure } from '../remote-failure.ts'

/** Exit code of what is not there any more. */
const GONE = 3

const HASH = `if openssl dgst -sha256 -r /dev/null >/dev/null 2>&1; then openssl dgst -sha256 -r <"$1"
else sha256sum <"$1"; fi || { [ -e "$1" ] || exit ${GONE}; exit 1; }`

const READ = `tail -c "+$2" -- "$1" || { [ -e "$1" ] || exit ${GONE}; exit 1; }`

type Reading = Pick<World, 'processes'>

/**
 * Whether another process has to read a file: where a server dies in the middle of it, whoever reads neither goes on nor can be ended,
 * and a thread of ours that waits keeps this process from its end, also after its verdict.
 */
export async function mustReadApart(path: string): Promise<boolean> {
  return (await remoteMounts()).some((mount) => isWithin(path, mount))
}

/**
 * SHA-256 of a file, by another process, which the signals of that world end.
 * @throws {RemoteFailure} `source-changed` when it is gone
 */
export async function hashApart(path: string, { processes }: Reading): Promise<string> {
  const { stdout } = await processes.run(commandOf(HASH, path)).catch(whenGone(path))
  return stdout.slice(0, 64)
}

/** The bytes of a file from an offset on, wherever they have to be read. */
export async function readFrom(
  path: string,
  start: number,
  { processes, chunkBytes }: Reading & { readonly chunkBytes: number },
): Promise<AsyncIterable<Buffer>> {
  if (await mustReadApart(path)) return readApart(path, start, { processes })
  return createReadStream(path, { start, highWaterMark: chunkBytes })
}

/** The same by another process. */
export async function* readApart(
  path: string,
  start: number,
  { processes }: Reading,
): AsyncGenerator<Buffer> {
  const running = processes.start(commandOf(READ, path, String(start + 1)))
  // One that the kernel holds keeps its pipe open.
  running.done.catch((error: Error) => running.stdout.destroy(error))
  try {
    yield* running.stdout satisfies Readable
    await running.done
  } catch (error) {
    whenGone(path)(error)
  } finally {
    await running.kill()
  }
}

function commandOf(script: string, ...words: readonly string[]) {
  return { file: '/bin/sh', args: ['-c', script, 'sh', ...words], env: { LC_ALL: 'C' } }
}

function whenGone(path: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof CommandError) || error.failure.exitCode !== GONE) throw error
    throw new RemoteFailure('source-changed', `${path} is gone`)
  }
}
