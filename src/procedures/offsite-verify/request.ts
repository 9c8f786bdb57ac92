import type { Config, RemoteConfig } from '../../config/schema.ts'

/** Which copy to verify. */
export interface OffsiteVerifyRequest {
  readonly config: Config
  /** Directory of the backups here; null where they lie on another machine. */
  readonly directory: string | null
  /** Name of the remote in the configuration. */
  readonly name: string
  readonly remote: RemoteConfig
  /** Read every file, not only those whose turn it is. */
  readonly full: boolean
  readonly lastro: string
}
