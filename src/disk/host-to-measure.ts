import type { SshTarget } from '../ssh-port.ts'
import type { Obstacle } from './measurement.ts'

/** One machine, and what is asked of it. */
export interface HostToMeasure {
  /** In `hosts:`, or `LOCAL_HOST`. */
  readonly name: string
  /** How it is reached; null: we are on it. */
  readonly ssh: SshAccess | null
  /** Mount points that must be there; measured whatever is mounted. */
  readonly mounts: readonly string[]
  /** Patterns of mount points that are neither measured nor missed. */
  readonly ignore: readonly string[]
  /** Directories of backups. */
  readonly trees: readonly TreeToMeasure[]
  /** Directories that are watched by size. */
  readonly directories: readonly string[]
  readonly docker: boolean
  /** Why it cannot be asked at all. */
  readonly obstacle?: Obstacle
}

/** One directory of backups. */
export interface TreeToMeasure {
  readonly directory: string
  /** `true`: it must not lie on the file system of `/`; a path: it must lie on what is mounted there. */
  readonly requireMount: boolean | string
}

/** How to log in; the key itself, or the file that holds it. */
export interface SshAccess extends Omit<SshTarget, 'privateKey'> {
  readonly privateKey?: string
  readonly privateKeyFile?: string
}

/** How long a measurement may take, in seconds. */
export interface MeasureLimits {
  /** For the mounts of one host together: what has not answered by then hangs. */
  readonly mountSeconds: number
  /** For counting the directories of one host, and for docker. */
  readonly walkSeconds: number
  /** From the first packet to the login. */
  readonly loginSeconds: number
  /** Hosts that are asked at once. */
  readonly parallel: number
}
