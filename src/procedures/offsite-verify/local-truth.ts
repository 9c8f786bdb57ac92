import { createHash } from 'node:crypto'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import type { BackupEntry } from '../../backups/entry.ts'
import { type ListOptions, listBackups } from '../../backups/list.ts'
import type { Tier } from '../../backups/names.ts'

/** A file of a backup here, and what its passport says of it. */
export interface LocalFile {
  /** `daily/<file>`, as in the tree; of what lies beside the tiers its name alone. */
  readonly path: string
  readonly bytes: number
  /** Of a dump and of globals as their passport says; null of what has none. */
  readonly sha256: string | null
}

/** A backup here, whole. */
export interface LocalBackup {
  readonly name: string
  readonly tier: Tier | 'loose'
  readonly bytes: number
  readonly files: readonly LocalFile[]
}

/** The part of a passport that names its files. */
const PassportFiles = v.object({
  files: v.array(v.object({ name: v.string(), sha256: v.string() })),
})

/**
 * What is here in the tiers. Of dumps and globals the word of the passport counts, not the file that lies here: one that was
 * damaged here must not make a sound copy look wrong.
 */
export async function localTruth(
  directory: string,
  options: ListOptions,
): Promise<readonly LocalBackup[]> {
  const backups: LocalBackup[] = []
  for (const entry of await listBackups(directory, options)) {
    const { tier } = entry
    // Foreign dumps count as they are; what is not whole yet is nobody's to copy.
    if (entry.dumpPath === undefined) continue
    const files = await filesOf(entry)
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
    backups.push({ name: entry.name, tier, bytes, files })
  }
  return backups
}

async function filesOf(entry: BackupEntry): Promise<readonly LocalFile[]> {
  const { tier, passportPath } = entry
  const passport = passportPath === undefined ? null : await readFile(passportPath)
  const told = passport === null ? new Map<string, string>() : hashesIn(passport)
  const files: LocalFile[] = []
  for (const path of await pathsOf(entry)) {
    const { size } = await lstat(path.absolute)
    const sha256 =
      passport !== null && path.absolute === passportPath
        ? createHash('sha256').update(passport).digest('hex')
        : (told.get(basename(path.absolute)) ?? null)
    const below = tier === 'loose' ? '' : `${tier}/`
    files.push({ path: below + path.relative, bytes: size, sha256 })
  }
  return files
}

interface FilePath {
  readonly absolute: string
  /** From the tier. */
  readonly relative: string
}

/** A dump in directory format is as many files as it has. */
async function pathsOf(entry: BackupEntry): Promise<readonly FilePath[]> {
  const { dumpPath, passportPath, globalsPath } = entry
  const whole = [dumpPath, passportPath, globalsPath].flatMap((path) => path ?? [])
  const paths: FilePath[] = []
  for (const path of whole) {
    const name = basename(path)
    if (!(await lstat(path)).isDirectory()) paths.push({ absolute: path, relative: name })
    else
      for (const inner of await readdir(path))
        paths.push({ absolute: join(path, inner), relative: `${name}/${inner}` })
  }
  return paths
}

/** A passport that is none says nothing; that it is none, the drill tells. */
function hashesIn(passport: Buffer): ReadonlyMap<string, string> {
  try {
    const { files } = v.parse(PassportFiles, JSON.parse(passport.toString('utf8')))
    return new Map(files.map(({ name, sha256 }) => [name, sha256]))
  } catch {
    return new Map()
  }
}
