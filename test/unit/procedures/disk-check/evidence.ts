import { parseConfig } from '../../../../src/config/parse-config.ts'
import type { Config, DiskConfig } from '../../../../src/config/schema.ts'
import type { BackupTree, Filesystem, HostMeasurement } from '../../../../src/disk/measurement.ts'

const GIGABYTE = 1e9
/** Of every file system made here. */
export const USABLE_BYTES = 100 * GIGABYTE

/** A configuration with these lines of `disk`. */
export function configWith(yaml = ''): Config {
  return parseConfig(yaml || 'system: {}\n', 'lastro.yml', {})
}

/** The section `disk` with its defaults, or with these lines. */
export function diskConfig(yaml = ''): DiskConfig {
  return configWith(yaml).disk
}

/** A file system of 100 GB that is so full. */
export function filesystem({
  percent = 50,
  ...given
}: Partial<Omit<Filesystem, 'percent'>> & { readonly percent?: number } = {}): Filesystem {
  const used = (percent / 100) * USABLE_BYTES
  return {
    mountPoint: '/',
    device: '/dev/vda1',
    type: 'ext4',
    state: 'measured',
    aliases: [],
    bytes: { total: USABLE_BYTES, used, available: USABLE_BYTES - used, reserved: 0 },
    percent: Math.ceil(percent),
    inodes: { total: 1_000_000, used: 10_000, free: 990_000, percent: 1 },
    readOnly: 'no',
    errors: 0,
    ...given,
  }
}

/** A host that was reached, with one file system that is half full. */
export function measured(given: Partial<HostMeasurement> = {}): HostMeasurement {
  return {
    host: 'local',
    takenAt: '2026-03-01T06:17:00.000Z',
    reached: true,
    clockSkewSeconds: null,
    filesystems: [filesystem()],
    skipped: [],
    trees: [],
    directories: [],
    docker: null,
    databases: [],
    ...given,
  }
}

/** A directory of backups with one source. */
export function tree(given: Partial<BackupTree> = {}): BackupTree {
  return {
    directory: '/var/backups',
    allocatedBytes: 10 * GIGABYTE,
    apparentBytes: 10 * GIGABYTE,
    files: 40,
    unreadable: [],
    parts: [],
    exists: true,
    listed: true,
    mountPoint: '/',
    mount: 'fine',
    tiers: [],
    sources: [
      {
        source: 'shop',
        backups: 7,
        newestAt: '2026-03-01T03:00:00.000Z',
        dumps: [{ takenAt: '2026-03-01T03:00:00.000Z', bytes: GIGABYTE }],
        growthBytes: null,
        gaps: [],
      },
    ],
    withoutPassport: [],
    futureDated: [],
    ...given,
  }
}
