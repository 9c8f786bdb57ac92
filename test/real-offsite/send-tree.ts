import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type Manifest, type ManifestFile, NO_PREVIOUS } from '../../src/offsite/manifest.ts'
import { type OpenRequest, openRemote } from '../../src/offsite/open-remote.ts'
import type { World } from '../../src/ports.ts'

/** Sends a tree to a remote that has nothing yet, as a sync would, without plan and gates. */
export async function sendTree(root: string, request: OpenRequest, world: World): Promise<void> {
  const remote = await openRemote(request, world)
  try {
    const { manifestSha256 } = await remote.survey()
    const files = await describeTree(root)
    const paths = Object.keys(files)
    await remote.put({ root, paths, bytes: 0 })
    const manifest: Manifest = {
      format: 'lastro/offsite@1',
      seq: 1,
      previous: NO_PREVIOUS,
      tree: 'test',
      system: 'chefwell',
      host: 'test',
      run: world.run.id,
      time: new Date().toISOString(),
      files,
    }
    const change = { retire: [], take: paths, link: [], manifest, expected: manifestSha256 }
    await remote.commit({ ...change, run: '20251120T040000Z' })
  } finally {
    await remote.close()
  }
}

async function describeTree(root: string): Promise<Record<string, ManifestFile>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(async (entry) => {
      const path = join(entry.parentPath, entry.name)
      const content = await readFile(path)
      const sha256 = createHash('sha256').update(content).digest('hex')
      const mtime = Math.floor((await stat(path)).mtimeMs / 1000)
      return [relative(root, path), { bytes: content.length, sha256, mtime }] as const
    })
  return Object.fromEntries(await Promise.all(files))
}
