import { hash } from 'node:crypto'

/** A file of the tree of backups, as it lies at the source. */
export interface SourceFile {
  /** Relative: `daily/chefwell_backup_20251120_030000.dump.zst`. */
  readonly path: string
  readonly bytes: number
  /** Whole seconds of the epoch. */
  readonly mtime: number
  /** The same for two names of one file. */
  readonly inode: string
  /** Changes whenever the file does, also when its times are put back: the kernel keeps ctime. */
  readonly stamp: string
}

/** The tree of backups that is to be copied. */
export interface SourceTree {
  readonly root: string
  /** Whether the directory is there at all. */
  readonly isThere: boolean
  /** Names the tree, whatever is mounted over it; null when it has no name yet and can have none. */
  readonly id: string | null
  /** Tiers that are symbolic links on another machine: what lies behind them would be missing without a word. */
  readonly linkedTiers: readonly string[]
  readonly files: readonly SourceFile[]
}

/** SHA-256 of all names and stamps of a tree: the same again means that no file of it was touched since. */
export function sourceDigest({ root, id, files }: SourceTree): string {
  const lines = files.map(({ path, stamp }) => `${stamp} ${path}\n`)
  return hash('sha256', `${root}\n${id}\n${lines.join('')}`)
}
