import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { type BackupFileNames, backupFileNames } from '../../src/backups/names.ts'
import { type Frame, frameCompressor, frameDecompressor } from '../../src/frame/frame.ts'
import type { Passport, PassportFile } from '../../src/passport/passport.ts'
import { parsePassport, serializePassport } from '../../src/passport/read-passport.ts'
import type { Site } from './site.ts'

/** One backup in a directory of backups of its own. */
export interface SealedBackup {
  /** The directory of backups, as a drill takes it. */
  readonly directory: string
  readonly names: BackupFileNames
  readonly passport: Passport
  /** Absolute paths. */
  readonly dump: string
  readonly passportPath: string
  readonly globals: string
}

/** Opens the one backup in the daily tier of a directory, by the instant of its passport and the site's time zone. */
export async function openBackup(
  site: Pick<Site, 'config'>,
  directory: string,
  name: string,
): Promise<SealedBackup> {
  const source = site.config.backups?.sources.chefwell
  const tier = join(directory, 'daily')
  const passportPath = join(tier, `${name}.passport.json`)
  const passport = parsePassport(await readFile(passportPath, 'utf8'), passportPath)
  const names = {
    ...backupFileNames('chefwell', new Date(0), 'UTC', source?.compression ?? 'zstd'),
    name,
    dump: fileOf(passport, 'dump').name,
    passport: `${name}.passport.json`,
    globals: fileOf(passport, 'globals').name,
  }
  return {
    directory,
    names,
    passport,
    dump: join(tier, names.dump),
    passportPath,
    globals: join(tier, names.globals),
  }
}

/** Copies a backup into an empty directory, so that it can be damaged. */
export async function copyBackup(good: SealedBackup, directory: string): Promise<SealedBackup> {
  const tier = join(directory, 'daily')
  await rm(directory, { recursive: true, force: true })
  await mkdir(tier, { recursive: true })
  const copy = {
    ...good,
    directory,
    dump: join(tier, good.names.dump),
    passportPath: join(tier, good.names.passport),
    globals: join(tier, good.names.globals),
  }
  for (const part of ['dump', 'passportPath', 'globals'] as const)
    await copyFile(good[part], copy[part])
  return copy
}

/** The entry of a file in a passport. */
export function fileOf(passport: Passport, role: PassportFile['role']): PassportFile {
  const file = passport.files.find((each) => each.role === role)
  if (!file) throw new Error(`the passport names no ${role}`)
  return file
}

/**
 * Writes the passport anew so that it vouches for the files as they lie there now: what a damage before the backup
 * was sealed would look like. Only the comparison of contents can find it then.
 */
export async function reseal(backup: SealedBackup, changes: Partial<Passport> = {}): Promise<void> {
  const bytes = await readFile(backup.dump)
  const globals = await readFile(backup.globals)
  const plainBytes = await sizeInFrame(bytes, fileOf(backup.passport, 'dump').compression ?? 'zstd')
  const files = backup.passport.files.map((file) =>
    file.role === 'dump'
      ? { ...file, ...sealOf(bytes), plainBytes: plainBytes ?? file.plainBytes ?? 0 }
      : { ...file, ...sealOf(globals) },
  )
  const passport = { ...backup.passport, files, ...changes }
  await writeFile(backup.passportPath, serializePassport(passport))
}

function sealOf(bytes: Buffer): Pick<PassportFile, 'bytes' | 'sha256'> {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Undefined when the frame is damaged. */
async function sizeInFrame(bytes: Buffer, frame: Frame): Promise<number | undefined> {
  try {
    return (await unframe(bytes, frame)).length
  } catch {
    return undefined
  }
}

/** The archive in a frame. */
export async function unframe(bytes: Buffer, frame: Frame): Promise<Buffer> {
  const stream = frameDecompressor(frame)
  const [plain] = await Promise.all([buffer(stream), pipeline(Readable.from([bytes]), stream)])
  return plain
}

/** Puts an archive into a frame as the product does. */
export async function frame(plain: Buffer, kind: Frame): Promise<Buffer> {
  const stream = frameCompressor(kind)
  const [framed] = await Promise.all([buffer(stream), pipeline(Readable.from([plain]), stream)])
  return framed
}

/** Size of a file in bytes. */
export async function sizeOf(path: string): Promise<number> {
  return (await stat(path)).size
}
