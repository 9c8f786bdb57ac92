import { listBackups } from '../../backups/list.ts'
import type { World } from '../../ports.ts'
import { claimedHashes } from '../source/claimed-hashes.ts'
import { kindsOf } from '../source/file-kind.ts'
import type { HashBook } from '../source/hash-book.ts'
import { listSource } from '../source/list-source.ts'
import type { Origin } from './origin.ts'

/** The tree of this machine. */
export function localOrigin(
  directory: string,
  { book, timezone }: { readonly book: HashBook; readonly timezone: string },
  world: World,
): Origin {
  return {
    canReadFirst: true,
    look: async () => {
      const now = world.clock.now()
      const [source, entries] = await Promise.all([
        listSource(directory),
        listBackups(directory, { timezone, now }),
      ])
      // A tree that is not there says nothing of the files that were in it.
      if (source.files.length > 0) book.noteTree(source.files)
      return { source, entries }
    },
    hashKnown: ({ root }, file) => book.hash(root, file, world.signal),
    claims: ({ root }, files) => claimedHashes(root, files),
    kinds: ({ root }, files) => kindsOf(root, files),
    hashFresh: async ({ root }, files) => {
      const hashes = new Map<string, string>()
      for (const file of files) hashes.set(file.path, await book.hash(root, file, world.signal))
      return hashes
    },
    close: async () => undefined,
  }
}
