import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import * as v from 'valibot'
import { type BackupEntry, isAhead, newestFirst } from '../../backups/entry.ts'
import { PASSPORT_ENDING } from '../../backups/names.ts'
import { backupOf } from '../plan/backup-of.ts'
import type { SourceFile } from '../source/source.ts'

const Outline = v.object({
  format: v.literal('lastro/passport@1'),
  files: v.array(v.object({ role: v.string(), name: v.string(), bytes: v.number() })),
  readBack: v.object({ passed: v.literal(true) }),
})

/** What entries are made from. */
export interface PulledTree {
  readonly files: readonly SourceFile[]
  /** Where the passports were fetched to. */
  readonly passports: string
  readonly timezone: string
  readonly now: Date
}

/** Backups of a tree of which only the passports were fetched: verified when theirs names the files with the sizes they have. */
export async function pulledEntries({
  files,
  passports,
  timezone,
  now,
}: PulledTree): Promise<readonly BackupEntry[]> {
  const sizes = new Map(files.map(({ path, bytes }) => [path, bytes]))
  const dumps = files.map(({ path, bytes }) => ({ path, bytes, named: backupOf(path, timezone) }))
  const entries = await Promise.all(
    dumps
      .filter(({ named }) => named.isDump)
      .map(async ({ path, bytes, named }): Promise<BackupEntry> => {
        const { tier, name, source, takenAt } = named
        const passport = posix.join(posix.dirname(path), name + PASSPORT_ENDING)
        const verified =
          sizes.has(passport) && (await fits(join(passports, passport), passport, sizes))
        const isFuture = takenAt !== null && isAhead(takenAt, now)
        const state = isFuture ? 'future' : sizes.has(passport) ? 'complete' : 'foreign'
        return {
          name,
          source,
          stamp: null,
          tier,
          takenAt,
          state,
          verified,
          dumpPath: path,
          passportPath: passport,
          partialPaths: [],
          dumpBytes: bytes,
          bytes,
        }
      }),
  )
  return entries.toSorted(newestFirst)
}

async function fits(
  file: string,
  passport: string,
  sizes: ReadonlyMap<string, number>,
): Promise<boolean> {
  try {
    const { files } = v.parse(Outline, JSON.parse(await readFile(file, 'utf8')))
    const at = (name: string) => sizes.get(posix.join(posix.dirname(passport), name))
    const fitsAll = files.every(({ name, bytes }) => at(name) === bytes)
    // One that names no dump vouches for none.
    return fitsAll && files.some(({ role }) => role === 'dump')
  } catch {
    return false
  }
}
