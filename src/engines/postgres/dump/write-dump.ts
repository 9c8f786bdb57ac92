import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Frame } from '../../../frame/frame.ts'
import { frameCompressor } from '../../../frame/frame.ts'
import { ByteCounter, Meter } from '../../../frame/meters.ts'
import type { World } from '../../../ports.ts'
import type { ConnectionSettings } from '../connection-settings.ts'
import { libpqEnvironment } from '../connection-settings.ts'
import type { Installation } from '../tools/installations.ts'
import { QUEUE_SECONDS } from './lock-queue.ts'

/** What was written. */
export interface WrittenDump {
  readonly bytes: number
  readonly plainBytes: number
  readonly sha256: string
  readonly durationSeconds: number
}

/** What to dump, from which snapshot, to where. */
export interface DumpRequest {
  readonly settings: ConnectionSettings
  readonly client: Installation
  readonly snapshotId: string
  readonly timeoutSeconds: number
  readonly frame: Frame
  /** Partial file; must not exist. */
  readonly target: string
  /** Estimate of the uncompressed size for progress. */
  readonly expectedBytes?: number
}

/**
 * Runs pg_dump in custom format without its own compression, through the frame, into a new file that is fsynced.
 * @throws CommandError when pg_dump fails, and whatever writing throws (ENOSPC …).
 */
export async function writeDump(request: DumpRequest, world: World): Promise<WrittenDump> {
  const started = world.clock.monotonicSeconds()
  const child = world.processes.start({
    file: join(request.client.directory, 'pg_dump'),
    args: [
      '--format=custom',
      '--compress=0',
      `--snapshot=${request.snapshotId}`,
      `--lock-wait-timeout=${QUEUE_SECONDS * 1000}`,
      '--no-password',
    ],
    env: libpqEnvironment(request.settings),
    timeoutSeconds: request.timeoutSeconds,
    signal: world.signal,
  })
  const plain = new ByteCounter((done) => reportProgress(world, done, request.expectedBytes))
  const framed = new Meter()
  // A full disk must end pg_dump, and a failed pg_dump must not look like a short dump: both are awaited.
  const written = pipeline(
    child.stdout,
    plain.stage,
    frameCompressor(request.frame),
    framed.stage,
    createWriteStream(request.target, { flags: 'wx', mode: 0o640 }),
  )
  const stopped = written.catch(async (error: unknown) => {
    await child.kill()
    throw error
  })
  const [ended, stored] = await Promise.allSettled([child.done, stopped])
  if (stored.status === 'rejected' && !isPrematureClose(stored.reason)) throw stored.reason
  if (ended.status === 'rejected') throw ended.reason
  if (stored.status === 'rejected') throw stored.reason
  await syncFile(request.target)
  return {
    bytes: framed.bytes,
    plainBytes: plain.bytes,
    sha256: framed.sha256(),
    durationSeconds: world.clock.monotonicSeconds() - started,
  }
}

function reportProgress(world: World, done: number, total: number | undefined): void {
  world.log.progress({
    activity: 'dump',
    done,
    unit: 'bytes',
    ...(total === undefined ? {} : { total: Math.max(total, done) }),
  })
}

function isPrematureClose(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
