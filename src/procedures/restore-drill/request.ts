import type { Config } from '../../config/schema.ts'
import type { CopyPlace } from '../restoration/fetch-copy.ts'

/** Which backup to prove. */
export interface RestoreDrillRequest {
  readonly config: Config
  /** Directory of backups; of a copy, where what is fetched of it goes. */
  readonly directory: string
  /** The remote that the backup is fetched from; it is taken from the directory when absent. */
  readonly copy?: CopyPlace
  /** Source whose backups are looked at; all when absent. */
  readonly source?: string
  /** Name of a backup, or absolute path of a dump. */
  readonly backup?: string
  /** A tenant to restore alone; the whole backup when absent. */
  readonly tenant?: string
  readonly pick: 'newest' | 'random'
  /** Parallel jobs; as many as processors, at most 4, when absent. */
  readonly jobs?: number
  /** Name of the target database of `staging: url` as the operator has typed it: the drill may take its place for a while. */
  readonly confirmedTarget?: string
  readonly lastro: string
}
