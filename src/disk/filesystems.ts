import { promisedMounts } from './fstab.ts'
import type { HostAnswer } from './host-answer.ts'
import type { Filesystem, Obstacle, ReadOnly, SkippedMount } from './measurement.ts'
import { kindToSkip } from './mount-kinds.ts'
import type { Mount } from './mount-table.ts'
import { toSpace } from './space.ts'

/** What an operator said of the mounts of a host. */
export interface MountWishes {
  /** Must be mounted; measured whatever it is. */
  readonly expected: readonly string[]
  /** Neither measured nor missed. */
  readonly isIgnored: (mountPoint: string) => boolean
}

/** The file systems of a host, each once, and what was left out. */
export interface FoundFilesystems {
  readonly filesystems: readonly Filesystem[]
  readonly skipped: readonly SkippedMount[]
}

/** Chooses among the mounts; space that several mounts show is shown at the one that shows the most of it. */
export function findFilesystems(answer: HostAnswer, wishes: MountWishes): FoundFilesystems {
  const skipped: SkippedMount[] = []
  const skip = ({ mountPoint, type }: Mount, because: SkippedMount['because']) =>
    void skipped.push({ mountPoint, type, because })
  const candidates: Candidate[] = []
  for (const mount of answer.mounts) {
    const isWanted = wishes.expected.includes(mount.mountPoint)
    const kind = kindToSkip(mount)
    if (isHidden(mount, answer.mounts)) skip(mount, 'hidden')
    else if (wishes.isIgnored(mount.mountPoint) && !isWanted) skip(mount, 'ignored')
    else if (kind !== null && !isWanted) skip(mount, kind)
    else candidates.push({ mount, isWanted })
  }
  const found = groupBySpace(candidates, answer).map(({ shown, others }) => {
    for (const other of others) skip(other, 'duplicate')
    return describe(shown, others, answer)
  })
  const missing = missingMounts(answer, wishes).map(describeMissing)
  return { filesystems: [...found, ...missing].sort(byMountPoint), skipped }
}

/** A mount that may be shown. */
interface Candidate {
  readonly mount: Mount
  readonly isWanted: boolean
}

/** Mounts that show the same space. */
interface Group {
  readonly shown: Mount
  readonly others: Mount[]
}

/** A mount that an operator named is always shown itself; others may hide behind it. */
function groupBySpace(candidates: readonly Candidate[], answer: HostAnswer): readonly Group[] {
  const groups: Group[] = []
  const inOrder = candidates.toSorted(
    (one, other) => Number(other.isWanted) - Number(one.isWanted) || byView(one.mount, other.mount),
  )
  for (const { mount, isWanted } of inOrder) {
    const group = isWanted
      ? undefined
      : groups.find(({ shown }) => isSameSpace(shown, mount, answer))
    if (group) group.others.push(mount)
    else groups.push({ shown: mount, others: [] })
  }
  return groups
}

/** Figures of one file system that are asked for one after the other differ by what was written meanwhile: 1 % of the whole. */
const DRIFT = 100n

/**
 * Whether filling one mount fills the other. A part under a quota of its own (a dataset of ZFS, a directory with a project quota of
 * XFS or ext4) has figures of its own, and is full long before the rest.
 */
function isSameSpace(one: Mount, other: Mount, answer: HostAnswer): boolean {
  if (identity(one, answer) !== identity(other, answer)) return false
  const [a, b] = [answer.spaces.get(one.id), answer.spaces.get(other.id)]
  if (a === undefined || b === undefined || a === 'unreadable' || b === 'unreadable') return true
  const [free, otherFree] = [a.blocksAvailable * a.blockSize, b.blocksAvailable * b.blockSize]
  const [total, otherTotal] = [a.blocks * a.blockSize, b.blocks * b.blockSize]
  const difference = free > otherFree ? free - otherFree : otherFree - free
  if (difference > (total > otherTotal ? total : otherTotal) / DRIFT) return false
  // What a dataset holds is counted to its own whole: of those that share a pool only what is left is the same.
  return one.type === 'zfs' || total === otherTotal
}

/** Something else is mounted on the same point later. */
function isHidden(mount: Mount, mounts: readonly Mount[]): boolean {
  return mounts.findLast(({ mountPoint }) => mountPoint === mount.mountPoint) !== mount
}

/**
 * What two mounts of one file system have in common. Datasets of a ZFS pool share its space unless they have a quota. The overlay at `/` in a
 * container shows the figures of the disk below it, which its own mounts (`/etc/hosts`) show by another device.
 */
function identity(mount: Mount, { spaces, mounts }: HostAnswer): string {
  if (mount.type === 'zfs') return `zfs ${mount.source.split('/')[0]}`
  const top = mounts.findLast(({ mountPoint }) => mountPoint === '/')
  const [own, topmost] = [spaces.get(mount.id), spaces.get(top?.id ?? '')]
  const isBelowTop =
    top?.type === 'overlay' && own !== undefined && own !== 'unreadable' && isSame(own, topmost)
  return isBelowTop ? top.device : mount.device
}

function isSame(one: object, other: unknown): boolean {
  if (typeof other !== 'object' || other === null) return false
  return Object.entries(one).every(([key, value]) => Reflect.get(other, key) === value)
}

/** The whole of a file system before a part of it, then the shorter path, then by name. */
function byView(one: Mount, other: Mount): number {
  const parts = Number(one.root !== '/') - Number(other.root !== '/')
  if (parts !== 0) return parts
  const lengths = one.mountPoint.length - other.mountPoint.length
  return lengths === 0 ? compare(one.mountPoint, other.mountPoint) : lengths
}

function describe(mount: Mount, others: readonly Mount[], answer: HostAnswer): Filesystem {
  const space = answer.spaces.get(mount.id)
  const common = {
    mountPoint: mount.mountPoint,
    device: mount.source,
    type: mount.type,
    aliases: others.map(({ mountPoint }) => mountPoint).sort(compare),
    readOnly: readOnlyOf(mount),
    errors: answer.errors.get(mount.device) ?? null,
  }
  if (space === undefined) {
    return { ...common, ...NOT_MEASURED, state: 'hanging', obstacle: hangs(mount.mountPoint) }
  }
  if (space === 'unreadable') {
    const obstacle = { reason: 'filesystem-unreadable', detail: mount.mountPoint }
    return { ...common, ...NOT_MEASURED, state: 'unreadable', obstacle }
  }
  return { ...common, ...toSpace(space), state: 'measured' }
}

/** Why nothing is known of a file system whose kernel or server does not answer. */
export function hangs(mountPoint: string): Obstacle {
  return { reason: 'filesystem-hanging', detail: mountPoint }
}

const NOT_MEASURED = { bytes: null, percent: null, inodes: null } as const

/** After an error ext4 leaves `rw` in both fields and says `emergency_ro` (seen on Linux 6.18). */
function readOnlyOf({ options, superOptions }: Mount): ReadOnly {
  if (superOptions.includes('emergency_ro')) return 'emergency'
  if (superOptions.includes('ro')) return 'superblock'
  return options.includes('ro') ? 'mount' : 'no'
}

function missingMounts(answer: HostAnswer, wishes: MountWishes): readonly string[] {
  const promised = promisedMounts(answer.fstab).filter((path) => !wishes.isIgnored(path))
  const mounted = new Set(answer.mounts.map(({ mountPoint }) => mountPoint))
  return [...new Set([...wishes.expected, ...promised])].filter((path) => !mounted.has(path))
}

function describeMissing(mountPoint: string): Filesystem {
  return {
    mountPoint,
    device: '',
    type: '',
    aliases: [],
    readOnly: 'no',
    errors: null,
    ...NOT_MEASURED,
    state: 'missing',
    obstacle: { reason: 'mount-missing', detail: mountPoint },
  }
}

function byMountPoint(one: Filesystem, other: Filesystem): number {
  return compare(one.mountPoint, other.mountPoint)
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
