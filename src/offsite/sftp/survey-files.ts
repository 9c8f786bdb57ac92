import { posix } from 'node:path'
import type { SshFiles } from '../../ssh-port.ts'
import { hashManifest, parseManifest } from '../manifest.ts'
import { isSafePath, type RemoteFile, type Survey, type Version } from '../remote.ts'

const VERSION_PATH = /^(\d{8}T\d{6}Z)\/(.+)$/

const PARTS = ['current', 'incoming', 'history', 'meta']

/** Makes the four parts where they are missing. */
export async function makeParts(files: SshFiles, path: string): Promise<void> {
  await files.makeDirectory(path)
  for (const part of PARTS) await files.makeDirectory(`${path}/${part}`)
}

/** Lists the four parts, directory by directory; makes none of them. */
export async function surveyFiles(files: SshFiles, path: string): Promise<Survey> {
  const space = (await files.space(path)) ?? (await files.space(posix.dirname(path)))
  const names = new Set((await files.list(path))?.map(({ name }) => name))
  const text = await readText(files, `${path}/meta/manifest.json`)
  return {
    facts: {
      rsync: null,
      hasher: null,
      freeBytes: space?.free ?? null,
      totalBytes: space?.total ?? null,
      clockSkewSeconds: null,
      isMade: PARTS.every((part) => names.has(part)),
    },
    current: await filesBelow(files, `${path}/current`, ''),
    incoming: await filesBelow(files, `${path}/incoming`, ''),
    history: (await filesBelow(files, `${path}/history`, '')).flatMap(toVersion),
    manifest: text === null ? null : (parseManifest(text) ?? 'unreadable'),
    manifestSha256: text === null ? null : hashManifest(text),
  }
}

/** A text file; null when it is not there. */
export async function readText(files: SshFiles, path: string): Promise<string | null> {
  if ((await files.size(path)) === null) return null
  const chunks: Buffer[] = []
  for await (const chunk of files.read(path, 0)) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

async function filesBelow(
  files: SshFiles,
  root: string,
  below: string,
): Promise<readonly RemoteFile[]> {
  const found: RemoteFile[] = []
  for (const entry of (await files.list(`${root}/${below}`)) ?? []) {
    const path = below + entry.name
    if (entry.name === '.' || entry.name === '..' || !isSafePath(path)) continue
    if (entry.isDirectory) found.push(...(await filesBelow(files, root, `${path}/`)))
    else if (entry.isFile) found.push({ path, bytes: entry.bytes, mtime: entry.mtime })
  }
  return found
}

function toVersion({ path, bytes, mtime }: RemoteFile): readonly Version[] {
  const [, run, rest] = VERSION_PATH.exec(path) ?? []
  return run === undefined || rest === undefined ? [] : [{ run, path: rest, bytes, mtime }]
}
