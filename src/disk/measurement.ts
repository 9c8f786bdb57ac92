import type { Tier } from '../backups/names.ts'

/** Name of the machine that Lastro itself runs on, where hosts are named. */
export const LOCAL_HOST = 'local'

/** Why something could not be measured. */
export interface Obstacle {
  /** A stable code of the catalogue. */
  readonly reason: string
  /** In English, for the log; bounded, may be foreign: escape before printing. */
  readonly detail: string
}

/** Everything that was measured on one host, at about one moment. Bytes are bytes, never KiB. */
export interface HostMeasurement {
  /** Its name in `hosts:`, or `LOCAL_HOST`. */
  readonly host: string
  /** ISO instant of our clock. */
  readonly takenAt: string
  /** False: `obstacle` says why, and all else is empty. */
  readonly reached: boolean
  readonly obstacle?: Obstacle
  /** Its clock minus ours, half the journey taken off; null for ourselves, or when it did not say. */
  readonly clockSkewSeconds: number | null
  /** In the order of their mount points. */
  readonly filesystems: readonly Filesystem[]
  readonly skipped: readonly SkippedMount[]
  /** Directories of backups on this host. */
  readonly trees: readonly BackupTree[]
  /** Directories that are watched by size, the backups not among them. */
  readonly directories: readonly DirectorySize[]
  /** Null when it was not asked for, or no engine is installed. */
  readonly docker: DockerUse | null
  /** One per configured source; measured from here, so always of `LOCAL_HOST`. */
  readonly databases: readonly DatabaseSize[]
}

/**
 * `hanging`: the kernel did not answer in time (a dead server of NFS or FUSE). `missing`: expected here, and not mounted.
 * `unreadable`: it answered with an error.
 */
export type FilesystemState = 'measured' | 'hanging' | 'missing' | 'unreadable'

/**
 * `mount`: this mount is read-only. `superblock`: the file system is. `emergency`: the kernel stopped all writes after an
 * error, while mountinfo still says `rw` (ext4's `emergency_ro`).
 */
export type ReadOnly = 'no' | 'mount' | 'superblock' | 'emergency'

/** One file system, at the mount point that shows the most of it. */
export interface Filesystem {
  readonly mountPoint: string
  /** Its source, like `/dev/sda1` or `nas:/export`; empty when missing. */
  readonly device: string
  /** Like `ext4`; empty when missing. */
  readonly type: string
  readonly state: FilesystemState
  /** Set unless `measured`. */
  readonly obstacle?: Obstacle
  /** Other mount points of the same file system (bind mounts), which are not shown by themselves. */
  readonly aliases: readonly string[]
  /** Null unless measured. */
  readonly bytes: FilesystemBytes | null
  /** As `df` shows it: used of what a normal user could use, rounded up; null unless measured. */
  readonly percent: number | null
  /** Null unless measured, and where a file system makes inodes as it needs them (btrfs). */
  readonly inodes: FilesystemInodes | null
  readonly readOnly: ReadOnly
  /** Errors that ext4 has counted since the last fsck; null where nobody counts. */
  readonly errors: number | null
}

/** As `df -P -B1`: `total` = `used` + `available` + `reserved`. */
export interface FilesystemBytes {
  readonly total: number
  readonly used: number
  /** What a normal user can still write. */
  readonly available: number
  /** What only root can write. */
  readonly reserved: number
}

/** As `df -Pi`. */
export interface FilesystemInodes {
  readonly total: number
  readonly used: number
  readonly free: number
  readonly percent: number
}

/** Why a mount is not among the file systems. `duplicate`: it shows one that is; `hidden`: another is mounted over it. */
export type SkipReason =
  | 'pseudo'
  | 'memory'
  | 'image'
  | 'duplicate'
  | 'hidden'
  | 'container'
  | 'ignored'

/** A mount that is not measured, so that nobody wonders where it is. */
export interface SkippedMount {
  readonly mountPoint: string
  readonly type: string
  readonly because: SkipReason
}

/** What a walk over a directory counted; a file with several hard links once. */
export interface DirectorySize {
  readonly directory: string
  /** Blocks in use, as `du -s -B1`. */
  readonly allocatedBytes: number
  /** Lengths of files and symbolic links; null of another host, which counts blocks only. */
  readonly apparentBytes: number | null
  /** Everything that is no directory; null of another host. */
  readonly files: number | null
  /** What could not be read, at most a hundred paths: figures are then a lower bound. */
  readonly unreadable: readonly string[]
  /** Its largest entries, one level down, largest first, at most fifty. */
  readonly parts: readonly PartSize[]
  /** Set when it could not be walked at all, or not to its end in time. */
  readonly obstacle?: Obstacle
}

/** One entry of a directory, with all below it. */
export interface PartSize {
  readonly path: string
  readonly allocatedBytes: number
}

/** The directory of backups on one host. */
export interface BackupTree extends DirectorySize {
  /** False: it is not there. */
  readonly exists: boolean
  /** False: its files were not told, or not all of them; what it holds is then not known. */
  readonly listed: boolean
  /** Mount point of the file system that holds it; null when it is not there. */
  readonly mountPoint: string | null
  /** `lost`: it should be a mount of its own and lies on the file system of `/` instead. */
  readonly mount: 'fine' | 'lost'
  readonly tiers: readonly TierUse[]
  readonly sources: readonly SourceUse[]
  /** Dumps without a passport, by name, in all tiers, at most a hundred. */
  readonly withoutPassport: readonly string[]
  /** Dumps from the future, by name, at most a hundred: a clock was ahead. They count as no backup. */
  readonly futureDated: readonly string[]
}

/** What lies in one tier; `loose`: in the directory itself. */
export interface TierUse {
  readonly tier: Tier | 'loose'
  readonly backups: number
  /** Lengths of its files; what is a hard link into another tier counts here too. */
  readonly bytes: number
  /** ISO instant by name; null when it is empty. */
  readonly newestAt: string | null
}

/** The backups of one source, by its name in file names. */
export interface SourceUse {
  readonly source: string
  /** Different backups, tiers not counted apart. */
  readonly backups: number
  readonly newestAt: string | null
  /** Sizes of its dumps, oldest first, each stamp once, at most the newest 60: what the growth is reckoned from. */
  readonly dumps: readonly DumpSize[]
  /** Median change of size from one dump to the next; null below three dumps. */
  readonly growthBytes: number | null
  /** Days between its first and its last daily backup on which there is none (`YYYY-MM-DD`). */
  readonly gaps: readonly string[]
}

/** One dump: when it was taken, by name, and its length. */
export interface DumpSize {
  readonly takenAt: string
  readonly bytes: number
}

/** As `docker system df`; bytes that pruning would free stand beside each. */
export interface DockerUse {
  readonly images: DockerPart
  readonly containers: DockerPart
  readonly volumes: DockerPart
  readonly buildCache: DockerPart
  /** Set when the engine is installed and did not answer: all figures are then 0. */
  readonly obstacle?: Obstacle
}

/** One row of `docker system df`. */
export interface DockerPart {
  readonly count: number
  readonly bytes: number
  readonly reclaimableBytes: number
}

/** A configured database, and the write-ahead log of its server. */
export interface DatabaseSize {
  /** Name of the source in `backups.sources`. */
  readonly source: string
  readonly database: string
  /** Null when it was not measured: `obstacle` says why. */
  readonly bytes: number | null
  /** Null when the role may not look (it takes pg_monitor). */
  readonly walBytes: number | null
  readonly obstacle?: Obstacle
}
