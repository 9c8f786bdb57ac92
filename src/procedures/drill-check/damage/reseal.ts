import { createReadStream, createWriteStream } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Frame, frameCompressor, frameDecompressor } from '../../../frame/frame.ts'
import { ByteCounter, Meter } from '../../../frame/meters.ts'
import type { Passport, PassportFile } from '../../../passport/passport.ts'
import { serializePassport } from '../../../passport/read-passport.ts'
import { type BackupCopy, fileOf } from './backup-copy.ts'

/**
 * Writes the passport anew so that it vouches for the files as they lie there now: what a damage before the backup was
 * sealed would look like. Only the restore and the comparison of contents can find it then.
 */
export async function reseal(backup: BackupCopy, changes: Partial<Passport> = {}): Promise<void> {
  const { passport } = backup
  const dump = await sealOf(backup.dump)
  const globals = await sealOf(backup.globals)
  const plainBytes = await plainSizeOf(backup.dump, fileOf(passport, 'dump').compression ?? 'zstd')
  const files = passport.files.map((file) =>
    file.role === 'dump'
      ? { ...file, ...dump, plainBytes: plainBytes ?? file.plainBytes ?? 0 }
      : { ...file, ...globals },
  )
  await writeFile(backup.passportPath, serializePassport({ ...passport, files, ...changes }))
}

async function sealOf(path: string): Promise<Pick<PassportFile, 'bytes' | 'sha256'>> {
  const meter = new Meter()
  await pipeline(createReadStream(path), meter.stage, nowhere())
  return { bytes: meter.bytes, sha256: meter.sha256() }
}

/** Undefined when the frame is damaged. */
async function plainSizeOf(path: string, frame: Frame): Promise<number | undefined> {
  const plain = new ByteCounter()
  try {
    await pipeline(createReadStream(path), frameDecompressor(frame), plain.stage, nowhere())
    return plain.bytes
  } catch {
    return undefined
  }
}

/** Puts a bare archive into a frame as a backup does. */
export async function frameFile(bare: string, target: string, frame: Frame): Promise<void> {
  await pipeline(createReadStream(bare), frameCompressor(frame), createWriteStream(target))
}

/** Takes an archive out of its frame. */
export async function unframeFile(framed: string, target: string, frame: Frame): Promise<void> {
  await pipeline(createReadStream(framed), frameDecompressor(frame), createWriteStream(target))
}

/** Takes a dump out of one frame and puts it into another. */
export async function changeFrame(path: string, from: Frame, to: Frame): Promise<void> {
  const changed = `${path}.changed`
  await pipeline(
    createReadStream(path),
    frameDecompressor(from),
    frameCompressor(to),
    createWriteStream(changed),
  )
  await rename(changed, path)
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() })
}
