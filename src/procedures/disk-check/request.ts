import type { Config } from '../../config/schema.ts'
import type { HostMeasurement } from '../../disk/measurement.ts'
import type { World } from '../../ports.ts'

/** What to check. */
export interface DiskCheckRequest {
  readonly config: Config
  /** One host only; all when absent. */
  readonly host?: string
  /** Id of the clean-up plan to carry out before the disks are measured. */
  readonly apply?: string
  /** The state directory of the configuration that did not answer; that of `config` stands in for it. */
  readonly silentState?: string
  readonly lastro: string
}

/** Measures the hosts of a configuration, or the one that is named, all at once; what cannot be measured is said, not thrown. */
export type MeasureHosts = (
  config: Config,
  world: World,
  host?: string,
) => Promise<readonly HostMeasurement[]>
