import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CheckFailure } from '../../errors.ts'
import { hasErrorCode } from '../../files/error-code.ts'
import { ByteCounter } from '../../frame/meters.ts'
import type { World } from '../../ports.ts'
import type { SelectedBackup } from './select-backup.ts'

/**
 * Copies a dump in directory format to a private place. It has no directories of its own, and what is no plain file in it
 * is none of pg_dump's.
 * @throws CheckFailure `staging-disk-full`.
 */
export async function fetchDirectory(
  { dumpPath, bytes }: Pick<SelectedBackup, 'dumpPath' | 'bytes'>,
  target: string,
  world: World,
): Promise<void> {
  await mkdir(target, { mode: 0o755 })
  const files = (await readdir(dumpPath, { withFileTypes: true })).filter((file) => file.isFile())
  let before = 0
  for (const { name } of files) {
    const counter = new ByteCounter((done) =>
      world.log.progress({ activity: 'fetch', done: before + done, total: bytes, unit: 'bytes' }),
    )
    try {
      await pipeline(
        createReadStream(join(dumpPath, name)),
        counter.stage,
        createWriteStream(join(target, name), { mode: 0o644 }),
        { signal: world.signal },
      )
    } catch (error) {
      world.signal.throwIfAborted()
      if (!hasErrorCode(error, 'ENOSPC')) throw error
      const detail = error instanceof Error ? error.message : String(error)
      throw new CheckFailure('staging-disk-full', detail, { detail })
    }
    before += counter.bytes
  }
}
