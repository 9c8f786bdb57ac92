import type { World } from '../ports.ts'
import type { MeasureLimits } from './host-to-measure.ts'

/** What measuring needs of the world. */
export type MeasureWorld = Pick<World, 'processes' | 'ssh' | 'clock' | 'signal' | 'redact'>

/** How all hosts are measured. */
export interface MeasureOptions {
  readonly limits: MeasureLimits
  /** IANA zone that the names of backups were written in. */
  readonly timezone: string
  readonly world: MeasureWorld
}
