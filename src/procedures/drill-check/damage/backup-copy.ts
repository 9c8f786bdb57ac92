import { constants } from 'node:fs'
import { copyFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Passport, PassportFile } from '../../../passport/passport.ts'
import { readPassport } from '../../../passport/read-passport.ts'

/** One backup in the daily tier of a directory of its own, where it can be damaged. */
export interface BackupCopy {
  /** The directory of backups, as a drill takes it. */
  readonly directory: string
  readonly name: string
  readonly passport: Passport
  /** Absolute paths. */
  readonly dump: string
  readonly passportPath: string
  readonly globals: string
}

/** Where the three files of a backup lie. */
export type BackupFiles = Pick<BackupCopy, 'dump' | 'passportPath' | 'globals'>

/** Opens the backup of that name in a tier by its passport. */
export async function openBackup(
  directory: string,
  name: string,
  tier = 'daily',
): Promise<BackupCopy> {
  const place = join(directory, tier)
  const passportPath = join(place, `${name}.passport.json`)
  const passport = await readPassport(passportPath)
  return {
    directory,
    name,
    passport,
    dump: join(place, fileOf(passport, 'dump').name),
    passportPath,
    globals: join(place, fileOf(passport, 'globals').name),
  }
}

/** Copies a backup into an emptied directory; by reference where the file system can, because real dumps are large. */
export async function copyBackup(good: BackupCopy, directory: string): Promise<BackupCopy> {
  const tier = join(directory, 'daily')
  await rm(directory, { recursive: true, force: true })
  await mkdir(tier, { recursive: true })
  const copy: BackupCopy = {
    ...good,
    directory,
    dump: join(tier, fileOf(good.passport, 'dump').name),
    passportPath: join(tier, `${good.name}.passport.json`),
    globals: join(tier, fileOf(good.passport, 'globals').name),
  }
  for (const part of ['dump', 'passportPath', 'globals'] as const)
    await copyFile(good[part], copy[part], constants.COPYFILE_FICLONE)
  return copy
}

/** The entry of a file in a passport. */
export function fileOf(passport: Passport, role: PassportFile['role']): PassportFile {
  const file = passport.files.find((each) => each.role === role)
  if (!file) throw new Error(`the passport names no ${role}`)
  return file
}
