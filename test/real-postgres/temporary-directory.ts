import { chmod, mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A directory of one test file. */
export interface TemporaryDirectory {
  readonly path: string
  remove(): Promise<void>
}

/** Makes a directory that the unprivileged user of a server may pass through; its name is short for the sockets in it. */
export async function makeTemporaryDirectory(parent = tmpdir()): Promise<TemporaryDirectory> {
  const path = await mkdtemp(join(parent, 'lt-'))
  await chmod(path, 0o755)
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) }
}

const MEMORY = '/dev/shm'
const ROOM_BYTES = 2 ** 30

/** One in memory, where there is room: a cluster is made and removed there in a fraction of the time. */
export async function makeMemoryDirectory(): Promise<TemporaryDirectory> {
  const facts = await statfs(MEMORY).catch(() => null)
  const hasRoom = facts !== null && facts.bavail * facts.bsize > ROOM_BYTES
  return makeTemporaryDirectory(hasRoom ? MEMORY : tmpdir())
}
