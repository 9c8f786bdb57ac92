import type { FilesystemBytes, FilesystemInodes } from './measurement.ts'

/** What statfs(2) answers, in the units of the kernel. */
export interface RawSpace {
  /** `f_frsize`: the unit of the three figures of blocks. */
  readonly blockSize: bigint
  readonly blocks: bigint
  readonly blocksFree: bigint
  /** For a normal user. */
  readonly blocksAvailable: bigint
  readonly inodes: bigint
  readonly inodesFree: bigint
}

/** Figures of one file system, as `df -P` and `df -Pi` show them. */
export interface Space {
  readonly bytes: FilesystemBytes
  readonly percent: number | null
  readonly inodes: FilesystemInodes | null
}

/**
 * `used = blocks − free`, `percent = ⌈used ∕ (used + available)⌉`: blocks that only root can use count as neither, so
 * that 100 % is where a normal user's writing ends. Source: coreutils, src/df.c, `get_dev`.
 */
export function toSpace(raw: RawSpace): Space {
  const used = raw.blocks - raw.blocksFree
  const inodesUsed = raw.inodes - raw.inodesFree
  return {
    bytes: {
      total: Number(raw.blocks * raw.blockSize),
      used: Number(used * raw.blockSize),
      available: Number(raw.blocksAvailable * raw.blockSize),
      reserved: Number((raw.blocksFree - raw.blocksAvailable) * raw.blockSize),
    },
    percent: percentOf(used, raw.blocksAvailable),
    inodes:
      raw.inodes === 0n
        ? null
        : {
            total: Number(raw.inodes),
            used: Number(inodesUsed),
            free: Number(raw.inodesFree),
            percent: percentOf(inodesUsed, raw.inodesFree) ?? 0,
          },
  }
}

/** Rounded up, as a file system is not to look emptier than it is. */
function percentOf(used: bigint, available: bigint): number | null {
  const whole = used + available
  if (whole <= 0n) return null
  return Number((used * 100n + whole - 1n) / whole)
}
