import { constants, copyFile, link, lstat, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CheckFailure } from '../errors.ts'
import {
  fsyncDirectory,
  fsyncFile,
  makeDirectoryDurably,
  PARTIAL_ENDING,
  renameDurably,
} from '../files/durable-files.ts'
import { hasErrorCode } from '../files/error-code.ts'
import type { GoodBackup } from './entry.ts'
import type { Tier } from './names.ts'

// Another file system, one without hard links, links full, or links to other users' files forbidden.
const CANNOT_LINK = ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']

/** Where a file of a backup stands, or will stand, in another tier. */
export function pathInTier(path: string, tier: Tier): string {
  return join(dirname(dirname(path)), tier, basename(path))
}

/**
 * Puts a backup into another tier as hard links to the same files (as copies where links cannot be), in
 * the order of publishing: globals, passport, dump. Doing it again changes nothing.
 * @throws {CheckFailure} `promoted-copy-differs` when the dump in the other tier is not the same
 */
export async function promoteBackup(entry: GoodBackup, tier: Tier): Promise<void> {
  await makeDirectoryDurably(dirname(pathInTier(entry.dumpPath, tier)))
  if (!(await exists(pathInTier(entry.dumpPath, tier)))) {
    for (const path of [entry.globalsPath, entry.passportPath, entry.dumpPath]) {
      if (path !== undefined) await linkOrCopy(path, pathInTier(path, tier))
    }
  }
  await assertSameDump(entry.dumpPath, pathInTier(entry.dumpPath, tier))
}

/** Passes when both paths are one file or two of the same size; a symbolic link never is. */
export async function assertSameDump(path: string, copy: string): Promise<void> {
  const [original, other] = await Promise.all([lstat(path), lstatOrNull(copy)])
  if (other?.isFile() && original.size === other.size) return
  const found = other?.size ?? 'missing'
  const message = `${copy} is not the same as ${path} (${found}, expected ${original.size} bytes)`
  throw new CheckFailure('promoted-copy-differs', message, {
    path,
    copy,
    expected: original.size,
    found,
  })
}

/** Replaces what a killed promotion may have left under the target's name. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  const partial = to + PARTIAL_ENDING
  await rm(partial, { force: true })
  try {
    await link(from, partial)
  } catch (error) {
    if (!hasErrorCode(error, ...CANNOT_LINK)) throw error
    await copyFile(from, partial, constants.COPYFILE_EXCL)
    await fsyncFile(partial)
  }
  await renameDurably(partial, to)
  // Renaming onto another link of the same file does nothing and leaves both names.
  await rm(partial, { force: true })
  await fsyncDirectory(dirname(to))
}

async function exists(path: string): Promise<boolean> {
  return (await lstatOrNull(path)) !== null
}

async function lstatOrNull(path: string) {
  try {
    return await lstat(path)
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return null
    throw error
  }
}
