import type { Config } from '../../config/schema.ts'

/** Which backup to prove. */
export interface RestoreDrillRequest {
  readonly config: Config
  /** Directory of backups. */
  readonly directory: string
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
