import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Which backup to put where; its dump holds the given text. */
export interface SampleBackup {
  readonly tier?: string
  readonly source?: string
  readonly stamp: string
  readonly dump?: string
  readonly hasGlobals?: boolean
}

/** Puts a whole backup of ours into a tree; returns its name. */
export async function putBackup(root: string, sample: SampleBackup): Promise<string> {
  const { tier = 'daily', source = 'shop', stamp, dump = 'dump', hasGlobals = true } = sample
  const directory = join(root, tier)
  const name = `${source}_backup_${stamp}`
  await mkdir(directory, { recursive: true })
  const files = [
    { role: 'dump', name: `${name}.dump.zst`, text: dump },
    ...(hasGlobals
      ? [{ role: 'globals', name: `${name}.globals.sql`, text: 'CREATE ROLE app;' }]
      : []),
  ]
  for (const file of files) await writeFile(join(directory, file.name), file.text)
  const passport = {
    format: 'lastro/passport@1',
    source: { name: source, engine: 'postgres' },
    files: files.map((file) => ({ role: file.role, name: file.name, bytes: file.text.length })),
    readBack: { passed: true, at: '2025-11-20T06:00:00Z' },
  }
  await writeFile(join(directory, `${name}.passport.json`), JSON.stringify(passport))
  return name
}

/** Writes files by path relative to the root, making directories on the way. */
export async function putFiles(
  root: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, path, '..'), { recursive: true })
    await writeFile(join(root, path), text)
  }
}
