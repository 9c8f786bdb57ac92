import type { Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CheckFailure } from '../errors.ts'
import { PARTIAL_ENDING } from '../files/durable-files.ts'
import { hasErrorCode } from '../files/error-code.ts'
import {
  dumpEndingOf,
  GLOBALS_ENDING,
  type OwnName,
  PASSPORT_ENDING,
  parseOwnName,
} from './names.ts'

/** What a file is to its backup. */
export type FileRole = 'dump' | 'passport' | 'globals' | 'partial'

/** A file (or a directory-format dump) that belongs to a backup. */
export interface FoundFile {
  readonly fileName: string
  readonly path: string
  readonly bytes: number
  readonly role: FileRole
  /** File name without its endings. */
  readonly stem: string
  /** Null for a foreign dump. */
  readonly own: OwnName | null
}

/** A directory with this file in it is a dump in directory format. */
export const DIRECTORY_FORMAT_INDEX = 'toc.dat'

// A name with control characters is nobody's backup, and a trap for whoever prints it.
// U+FFFD: bytes that are not UTF-8, so that the name read is not the name on disk.
const UNSPEAKABLE = /[\p{Cc}\ufffd]/u

/**
 * The files of backups in one directory; none when it does not exist. Symbolic links, special files and
 * names with control characters are passed over. Paths are absolute, so a leading dash is harmless. Directories whose bytes are
 * known already are not counted again.
 * @throws {CheckFailure} `backup-directory-is-link` when the directory itself is a symbolic link
 */
export async function findBackupFiles(
  directory: string,
  directoryBytes: ReadonlyMap<string, number> = new Map(),
): Promise<readonly FoundFile[]> {
  const absolute = resolve(directory)
  const found: FoundFile[] = []
  for (const dirent of await readDirents(absolute)) {
    const role = UNSPEAKABLE.test(dirent.name) ? null : roleOf(dirent)
    if (role === null) continue
    const path = join(absolute, dirent.name)
    const bytes = directoryBytes.get(path) ?? (await sizeOf(path, dirent.isDirectory()))
    if (bytes !== null) found.push({ fileName: dirent.name, path, bytes, ...role })
  }
  return found
}

async function readDirents(directory: string): Promise<readonly Dirent[]> {
  try {
    if ((await lstat(directory)).isSymbolicLink()) {
      const message = `${directory} is a symbolic link; a tier must be a directory or a mount point`
      throw new CheckFailure('backup-directory-is-link', message, { path: directory })
    }
    return await readdir(directory, { withFileTypes: true })
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return []
    throw error
  }
}

function roleOf(dirent: Dirent): Pick<FoundFile, 'role' | 'stem' | 'own'> | null {
  const { name } = dirent
  if (dirent.isDirectory()) return { role: 'dump', stem: name, own: null }
  if (!dirent.isFile()) return null
  const whole = name.endsWith(PARTIAL_ENDING) ? name.slice(0, -PARTIAL_ENDING.length) : name
  const ending =
    [PASSPORT_ENDING, GLOBALS_ENDING].find((end) => whole.endsWith(end)) ?? dumpEndingOf(whole)
  if (ending === null) return null
  const stem = whole.slice(0, -ending.length)
  const own = parseOwnName(stem)
  const role = whole === name ? roleOfEnding(ending) : 'partial'
  const isOthers = own === null && role !== 'dump' && role !== 'passport'
  return isOthers ? null : { role, stem, own }
}

function roleOfEnding(ending: string): FileRole {
  if (ending === PASSPORT_ENDING) return 'passport'
  return ending === GLOBALS_ENDING ? 'globals' : 'dump'
}

/** Bytes of a file or of a directory-format dump; null when it is another directory, or gone by now. */
async function sizeOf(path: string, isDirectory: boolean): Promise<number | null> {
  try {
    if (!isDirectory) return (await lstat(path)).size
    const names = await readdir(path)
    if (!names.includes(DIRECTORY_FORMAT_INDEX)) return null
    const sizes = names.map(async (name) => (await lstat(join(path, name))).size)
    return (await Promise.all(sizes)).reduce((total, size) => total + size, 0)
  } catch (error) {
    // A directory closed to us (lost+found at the root of a mount) is no dump of anyone we serve.
    if (hasErrorCode(error, 'ENOENT') || (isDirectory && hasErrorCode(error, 'EACCES'))) return null
    throw error
  }
}
