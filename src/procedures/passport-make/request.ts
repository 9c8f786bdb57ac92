import type { Config } from '../../config/schema.ts'

/** For which dump a passport is made. */
export interface MakePassportRequest {
  readonly config: Config
  /** Absolute path. */
  readonly dump: string
  /** Source of the configuration that it is a dump of; as the dump's name says when absent. */
  readonly source?: string
  /** Absolute path of the file to write. */
  readonly output: string
  readonly lastro: string
}
