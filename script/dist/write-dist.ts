import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DistFile } from './bundle-all.ts'

/** Replaces a folder by these files. */
export async function writeDist(
  folder: string,
  files: ReadonlyMap<string, DistFile>,
): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  for (const [path, { content, isExecutable }] of files) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content, { mode: isExecutable ? 0o755 : 0o644 })
  }
}
