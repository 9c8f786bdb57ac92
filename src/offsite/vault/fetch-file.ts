import { createWriteStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fsyncFile } from '../../files/durable-files.ts'
import type { World } from '../../ports.ts'
import type { SshSession } from '../ssh/ssh-session.ts'
import { toRemoteFailure } from '../transfer/classify.ts'

/** One file of a vault. */
export interface FileToFetch {
  readonly session: SshSession
  readonly path: string
  /** Directory of this machine. */
  readonly into: string
  /** Its size there. */
  readonly bytes: number
}

/**
 * Copies a file out of a vault; goes on where an earlier attempt ended.
 * @returns bytes that came
 * @throws {RemoteFailure}
 */
export async function fetchFile(
  { session, path, into, bytes }: FileToFetch,
  world: World,
  onBytes: (done: number) => void,
): Promise<number> {
  const target = join(into, path)
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  const found = await stat(target).catch(() => null)
  if (found !== null && found.size > bytes) await rm(target)
  const here = found === null || found.size > bytes ? 0 : found.size
  if (here === bytes && found !== null) return 0
  const running = session.start(`get ${path} ${here}`)
  let came = 0
  running.stdout.on('data', (chunk: Buffer) => {
    came += chunk.length
    onBytes(here + came)
  })
  try {
    await pipeline(running.stdout, createWriteStream(target, { flags: 'a', mode: 0o600 }))
    await running.done
  } catch (error) {
    throw toRemoteFailure(error, world)
  }
  await fsyncFile(target)
  return came
}
