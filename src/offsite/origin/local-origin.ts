import { join } from 'node:path'
import { DIRECTORY_FORMAT_INDEX } from '../../backups/found-files.ts'
import { listBackups } from '../../backups/list.ts'
import { requireAnswer } from '../../disk/require-answer.ts'
import { hasErrorCode } from '../../files/error-code.ts'
import type { World } from '../../ports.ts'
import { RemoteFailure } from '../remote-failure.ts'
import { claimedHashes } from '../source/claimed-hashes.ts'
import { kindsOf } from '../source/file-kind.ts'
import type { HashBook } from '../source/hash-book.ts'
import { describeFile, listSource } from '../source/list-source.ts'
import type { SourceFile, SourceTree } from '../source/source.ts'
import type { Origin } from './origin.ts'

/** What a tree is looked at with. */
export interface LocalOriginParts {
  readonly book: HashBook
  /** IANA zone that the names of backups were written in. */
  readonly timezone: string
  /** A file system that has not answered by then hangs. */
  readonly mountSeconds: number
  /** Nothing is read any longer then. */
  readonly deadline: AbortSignal
}

/** The tree of this machine. */
export function localOrigin(
  directory: string,
  { book, timezone, mountSeconds, deadline }: LocalOriginParts,
  world: World,
): Origin {
  const reading = { ...world, signal: AbortSignal.any([world.signal, deadline]) }
  return {
    canReadFirst: true,
    look: async () => {
      await requireAnswer(directory, { seconds: mountSeconds, world })
      const source = await listSource(directory)
      const entries = await listBackups(directory, {
        timezone,
        now: world.clock.now(),
        directoryBytes: bytesOfDirectories(source),
      })
      // A tree that is not there says nothing of the files that were in it.
      if (source.files.length > 0) book.noteTree(source.files)
      return { source, entries }
    },
    hashKnown: ({ root }, file) => hashOf(book, { root, file }, reading),
    claims: ({ root }, files) => claimedHashes(root, files),
    kinds: ({ root }, files) => kindsOf(root, files),
    hashFresh: async ({ root }, files) => {
      const hashes = new Map<string, string>()
      for (const file of files) hashes.set(file.path, await hashOf(book, { root, file }, reading))
      return hashes
    },
    noteProven: async ({ root }, proven) => {
      for (const { file, sha256 } of proven)
        if (describeFile(root, file.path)?.stamp === file.stamp) await book.note(file, sha256)
    },
    close: async () => undefined,
  }
}

/** A rotation may have taken it away since it was listed: then there is another plan. */
async function hashOf(
  book: HashBook,
  { root, file }: { readonly root: string; readonly file: SourceFile },
  world: Pick<World, 'signal' | 'processes'>,
): Promise<string> {
  return book.hash(root, file, world).catch((error: unknown) => {
    if (!hasErrorCode(error, 'ENOENT')) throw error
    throw new RemoteFailure('source-changed', `${file.path} is gone`)
  })
}

/** Of dumps in directory format, which are listed file by file already. */
function bytesOfDirectories({ root, files }: SourceTree): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>()
  const dumps = new Set<string>()
  for (const file of files) {
    const end = Math.max(0, file.path.lastIndexOf('/'))
    const directory = file.path.slice(0, end)
    bytes.set(directory, (bytes.get(directory) ?? 0) + file.bytes)
    if (file.path.slice(end + 1) === DIRECTORY_FORMAT_INDEX) dumps.add(directory)
  }
  return new Map([...dumps].map((path) => [join(root, path), bytes.get(path) ?? 0]))
}
