import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { DistFile } from './bundle-all.ts'

/** What differs between a folder and the files it should hold, one line each; empty when it is up to date. */
export async function compareDist(
  folder: string,
  expected: ReadonlyMap<string, DistFile>,
): Promise<readonly string[]> {
  const present = await listFiles(folder)
  const surplus = present.filter((path) => !expected.has(path)).map((path) => `${path}: not built`)
  const wrong: string[] = []
  for (const [path, file] of expected) {
    if (!present.includes(path)) wrong.push(`${path}: missing`)
    else wrong.push(...(await compareFile(folder, path, file)))
  }
  return [...wrong, ...surplus].sort()
}

async function compareFile(folder: string, path: string, expected: DistFile): Promise<string[]> {
  const content = await readFile(join(folder, path))
  if (!content.equals(expected.content)) return [`${path}: other bytes`]
  const { mode } = await stat(join(folder, path))
  const isExecutable = (mode & 0o111) !== 0
  return isExecutable === expected.isExecutable ? [] : [`${path}: executable bit`]
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}
