import type { BackupEntry } from '../../backups/entry.ts'
import type { ManifestFile } from '../manifest.ts'
import type { Remote } from '../remote.ts'
import type { FileKind } from '../source/file-kind.ts'
import type { SourceFile, SourceTree } from '../source/source.ts'

/** Where the tree of backups is that is copied: on this machine, or on another one that it is fetched from. */
export interface Origin {
  /** Whether a file can be read before it was transferred. */
  readonly canReadFirst: boolean
  look(): Promise<OriginView>
  /** SHA-256 of a file whose name the manifest has; what cannot be told from it is `''`. */
  hashKnown(source: SourceTree, file: SourceFile, known: ManifestFile): Promise<string>
  /** What passports say of these files, by path. */
  claims(source: SourceTree, files: readonly SourceFile[]): Promise<ReadonlyMap<string, string>>
  /** What the first bytes of these files say, in their order. */
  kinds(source: SourceTree, files: readonly SourceFile[]): Promise<readonly FileKind[]>
  /** SHA-256 of new files by path; those that cannot be read first are hashed where they arrived. */
  hashFresh(
    source: SourceTree,
    files: readonly SourceFile[],
    remote: Remote,
  ): Promise<ReadonlyMap<string, string>>
  /**
   * Keeps what was proven of files that were not read here: they hold this if nobody touched them since they were listed.
   */
  noteProven(
    source: SourceTree,
    proven: readonly { readonly file: SourceFile; readonly sha256: string }[],
  ): Promise<void>
  close(): Promise<void>
}

/** The tree, and its backups as they are listed everywhere else; newest first. */
export interface OriginView {
  readonly source: SourceTree
  readonly entries: readonly BackupEntry[]
}
