import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CheckFailure } from '../../../errors.ts'
import type { Frame } from '../../../frame/frame.ts'
import { frameDecompressor } from '../../../frame/frame.ts'
import { ByteCounter, Meter } from '../../../frame/meters.ts'
import type { World } from '../../../ports.ts'
import { PROGRAM_LOCALE } from '../connection-settings.ts'
import type { Installation } from '../tools/installations.ts'

/** A finished dump file and what it must be. */
export interface ReadBackRequest {
  readonly file: string
  readonly frame: Frame
  readonly sha256: string
  readonly plainBytes: number
  readonly client: Installation
}

/**
 * Reads the whole file from disk: hash, frame checksum, size, and every byte of every entry by pg_restore.
 * `pg_restore --list` would pass on one per cent of the file.
 * @throws CheckFailure `read-back-failed`.
 */
export async function readBack(request: ReadBackRequest, world: World): Promise<void> {
  const meter = new Meter()
  const plain = new ByteCounter((done) =>
    world.log.progress({ activity: 'read-back', done, total: request.plainBytes, unit: 'bytes' }),
  )
  const output = new PassThrough()
  const reader = world.processes.start(
    {
      file: join(request.client.directory, 'pg_restore'),
      args: ['--file=/dev/null'],
      env: PROGRAM_LOCALE,
      timeoutSeconds: 7200,
      signal: world.signal,
    },
    output,
  )
  reader.stdout.resume()
  const fed = pipeline(
    createReadStream(request.file),
    meter.stage,
    frameDecompressor(request.frame),
    plain.stage,
    (source: AsyncIterable<Buffer>) => feedWhileRead(source, output),
    { signal: world.signal },
  )
  const [read, parsed] = await Promise.allSettled([fed, reader.done])
  world.signal.throwIfAborted()
  const problem =
    read.status === 'rejected'
      ? read.reason
      : parsed.status === 'rejected'
        ? parsed.reason
        : undefined
  if (problem !== undefined)
    throw failed(problem instanceof Error ? problem.message : String(problem))
  if (meter.sha256() !== request.sha256)
    throw failed('the file on disk is not what was written (SHA-256 differs)')
  if (plain.bytes !== request.plainBytes)
    throw failed(`the frame holds ${plain.bytes} bytes, ${request.plainBytes} were written`)
}

/**
 * pg_restore goes away as soon as it has the last entry, often before the last bytes have reached it. The file is read
 * to its end all the same: hash, frame checksum and size are of the whole.
 */
async function feedWhileRead(source: AsyncIterable<Buffer>, output: PassThrough): Promise<void> {
  output.on('error', () => undefined)
  try {
    for await (const chunk of source) {
      if (!output.destroyed && !output.write(chunk)) await drainedOrClosed(output)
    }
    if (!output.destroyed) output.end()
  } catch (error) {
    output.destroy(error instanceof Error ? error : undefined)
    throw error
  }
}

function drainedOrClosed(output: PassThrough): Promise<void> {
  if (output.destroyed) return Promise.resolve()
  return new Promise((resolve) => {
    const done = () => {
      output.off('drain', done).off('close', done)
      resolve()
    }
    output.on('drain', done).on('close', done)
  })
}

function failed(detail: string): CheckFailure {
  return new CheckFailure(
    'read-back-failed',
    `the dump was written but cannot be read back: ${detail}`,
    { detail },
  )
}
