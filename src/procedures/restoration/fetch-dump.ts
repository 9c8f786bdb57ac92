import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { basename } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CheckFailure } from '../../errors.ts'
import { frameDecompressor } from '../../frame/frame.ts'
import { ByteCounter, Meter } from '../../frame/meters.ts'
import type { Passport, PassportFile } from '../../passport/passport.ts'
import type { World } from '../../ports.ts'
import { fetchDirectory } from './fetch-directory.ts'
import type { SelectedBackup } from './select-backup.ts'

/** What went through. */
export interface FetchedDump {
  /** Bytes out of the frame. */
  readonly plainBytes: number
  /** Of the file as it lies there. */
  readonly sha256: string
}

/**
 * Copies the dump to a private place, out of its frame, and proves on the way that it is the file the passport
 * describes: size, SHA-256, checksum of the frame, size of the content. Null for a directory, which has none of these.
 * @throws CheckFailure `size-mismatch`, `sha256-mismatch`, `frame-corrupt`, `staging-disk-full`.
 */
export async function fetchDump(
  backup: SelectedBackup,
  passport: Passport | null,
  target: string,
  world: World,
): Promise<FetchedDump | null> {
  const expected = passport ? dumpOf(passport) : undefined
  if (expected && backup.bytes !== expected.bytes) {
    throw new CheckFailure(
      'size-mismatch',
      `${backup.dumpPath} has ${backup.bytes} bytes, its passport says ${expected.bytes}`,
      { expected: expected.bytes, actual: backup.bytes },
    )
  }
  if (backup.format === 'directory') {
    await fetchDirectory(backup, target, world)
    return null
  }
  const meter = new Meter((done) =>
    world.log.progress({ activity: 'fetch', done, total: backup.bytes, unit: 'bytes' }),
  )
  const plain = new ByteCounter()
  const unframed = backup.frame ? frameDecompressor(backup.frame) : new PassThrough()
  try {
    await pipeline(
      createReadStream(backup.dumpPath, { highWaterMark: 256 * 1024 }),
      meter.stage,
      unframed,
      plain.stage,
      createWriteStream(target, { mode: 0o644 }),
      { signal: world.signal },
    )
  } catch (error) {
    world.signal.throwIfAborted()
    throw await explain(error, backup, expected)
  }
  const sha256 = meter.sha256()
  if (expected && sha256 !== expected.sha256) throw shaMismatch(backup, expected, sha256)
  if (expected?.plainBytes !== undefined && plain.bytes !== expected.plainBytes) {
    throw new CheckFailure(
      'frame-corrupt',
      `the frame holds ${plain.bytes} bytes, the passport says ${expected.plainBytes}`,
      { detail: `${plain.bytes} of ${expected.plainBytes} bytes` },
    )
  }
  return { plainBytes: plain.bytes, sha256 }
}

/** The dump's entry in a passport. */
export function dumpOf(passport: Passport): PassportFile | undefined {
  return passport.files.find((file) => file.role === 'dump')
}

/**
 * A passport that lies beside a dump but describes another one is no truth to judge by.
 * @throws CheckFailure `passport-mismatch`.
 */
export function assertBelongs(passport: Passport, backup: SelectedBackup): void {
  const named = dumpOf(passport)?.name
  if (named === basename(backup.dumpPath)) return
  throw new CheckFailure(
    'passport-mismatch',
    `the passport beside ${basename(backup.dumpPath)} describes ${named ?? 'no dump'}`,
    { names: named ?? 'no dump' },
  )
}

/** A frame that fails is usually a file that changed: the SHA-256 tells which. */
async function explain(
  error: unknown,
  backup: SelectedBackup,
  expected: PassportFile | undefined,
): Promise<unknown> {
  if (!(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC')
    return new CheckFailure('staging-disk-full', error.message, { detail: error.message })
  if (!/^Z_|^ZSTD_/.test(code)) return error
  if (expected) {
    const actual = await hashFile(backup.dumpPath)
    if (actual !== expected.sha256) return shaMismatch(backup, expected, actual)
  }
  return new CheckFailure(
    'frame-corrupt',
    `the frame of ${backup.dumpPath} is damaged: ${error.message}`,
    { detail: error.message },
  )
}

function shaMismatch(backup: SelectedBackup, expected: PassportFile, actual: string): CheckFailure {
  return new CheckFailure(
    'sha256-mismatch',
    `${backup.dumpPath} is not the file that was backed up`,
    { expected: expected.sha256, actual },
  )
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
