import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { hasErrorCode } from '../../files/error-code.ts'
import { ByteCounter } from '../../frame/meters.ts'
import type { World } from '../../ports.ts'
import type { SshFiles } from '../../ssh-port.ts'
import type { OnBytes } from '../remote.ts'
import { RemoteFailure } from '../remote-failure.ts'
import { readFrom } from '../source/read-apart.ts'

const CHUNK_BYTES = 64 * 1024

/** What is sent, and where to. */
export interface Sending {
  readonly root: string
  readonly area: string
  readonly isAgain: boolean
  readonly onBytes: OnBytes
  readonly world: Pick<World, 'processes'>
}

/**
 * Goes on where it was cut. Returns the bytes that went over the line.
 * @throws {RemoteFailure} `source-changed` when it is gone here
 */
export async function sendFile(path: string, sending: Sending, files: SshFiles): Promise<number> {
  const [from, to] = [join(sending.root, path), `${sending.area}/${path}`]
  const whenGone = (error: unknown) => {
    if (!hasErrorCode(error, 'ENOENT')) throw error
    throw new RemoteFailure('source-changed', `${path} is gone`)
  }
  const facts = await stat(from).catch(whenGone)
  await makeParents(files, sending.area, path)
  const there = sending.isAgain ? 0 : await files.size(to)
  const begin = there !== null && there <= facts.size ? there : 0
  const counter = new ByteCounter(sending.onBytes)
  if (begin < facts.size || begin === 0) {
    const source = await readFrom(from, begin, { ...sending.world, chunkBytes: CHUNK_BYTES })
    await files.append(to, begin, Readable.from(counter.stage(source))).catch(whenGone)
  }
  await files.setTime(to, Math.floor(facts.mtimeMs / 1000))
  return facts.size - begin
}

/** The directories of a path, from the outside in. */
async function makeParents(files: SshFiles, area: string, path: string): Promise<void> {
  const parts = path.split('/').slice(0, -1)
  for (const [index] of parts.entries())
    await files.makeDirectory([area, ...parts.slice(0, index + 1)].join('/'))
}
