import type { BackupEntry } from '../../backups/entry.ts'
import type { BackupsConfig, RemoteConfig } from '../../config/schema.ts'
import type { Manifest } from '../manifest.ts'
import type { SyncPlan } from '../plan/plan-sync.ts'
import type { Survey } from '../remote.ts'
import type { FileKind } from '../source/file-kind.ts'
import type { SourceTree } from '../source/source.ts'

/** What gates look at. */
export interface GateInput {
  readonly source: SourceTree
  /** Backups of the tree as they are listed everywhere else. */
  readonly entries: readonly BackupEntry[]
  readonly survey: Survey
  /** The manifest of our last run there; null when we were never there. */
  readonly known: Manifest | null
  /** SHA-256 of its text there; null where that is not known. */
  readonly knownSha256: string | null
  readonly plan: SyncPlan
  /** What the first bytes of new and changed files say, by path. */
  readonly kinds: ReadonlyMap<string, FileKind>
  /** How many each tier keeps here; null where another machine rotates. */
  readonly retention: BackupsConfig['retention'] | null
  readonly limits: RemoteConfig['gates']
  readonly timezone: string
  readonly now: Date
}
