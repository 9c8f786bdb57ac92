import { readBackupFiles } from './backup-files.ts'
import { hangs } from './filesystems.ts'
import type { HostAnswer } from './host-answer.ts'
import type { HostQuestion } from './host-script.ts'
import type { HostToMeasure, TreeToMeasure } from './host-to-measure.ts'
import { largestParts } from './largest-parts.ts'
import type { MeasureOptions } from './measure-options.ts'
import type { BackupTree, DirectorySize, Filesystem, Obstacle } from './measurement.ts'
import { isWithin, lacksMount, type Mount, mountOf } from './mount-table.ts'
import { walkDirectory } from './walk-directory.ts'

/** What is known of the host already. */
export interface DirectoryOptions extends MeasureOptions {
  readonly answer: HostAnswer
  readonly filesystems: readonly Filesystem[]
  /** Where the host has counted blocks itself. */
  readonly counted: HostQuestion['counted']
}

/** Exit code of a program that `timeout -s KILL` ended. Source: timeout(1). */
const KILLED = 137

/** Sizes of all directories of a host, those of backups with what their files tell. */
export async function measureDirectories(
  host: HostToMeasure,
  options: DirectoryOptions,
): Promise<{
  readonly trees: readonly BackupTree[]
  readonly directories: readonly DirectorySize[]
}> {
  const trees: BackupTree[] = []
  for (const [index, tree] of host.trees.entries()) {
    const size = await sizeOf({ directory: tree.directory, index }, options)
    trees.push({ ...size, ...describeTree(tree, index, options) })
  }
  const directories: DirectorySize[] = []
  for (const [offset, directory] of host.directories.entries()) {
    const index = host.trees.length + offset
    directories.push(await sizeOf({ directory, index }, options))
  }
  return { trees, directories }
}

interface Asked {
  readonly directory: string
  /** Its number in the question. */
  readonly index: number
}

async function sizeOf(
  { directory, index }: Asked,
  options: DirectoryOptions,
): Promise<DirectorySize> {
  const path = options.answer.realPaths.get(index)
  if (path === undefined) return uncounted(directory, hangs(directory))
  if (path === null) return uncounted(directory, { reason: 'directory-missing', detail: directory })
  const { counted } = options
  const isCounted = counted === 'all' || counted.some((place) => isWithin(path, place))
  return isCounted ? countedThere(directory, index, options) : walkHere(directory, path, options)
}

async function walkHere(
  directory: string,
  path: string,
  { answer, limits, world }: DirectoryOptions,
): Promise<DirectorySize> {
  try {
    const size = await walkDirectory(path, {
      seconds: limits.walkSeconds,
      signal: world.signal,
      avoid: otherMounts(path, answer.mounts),
    })
    return { ...size, directory }
  } catch (error) {
    world.signal.throwIfAborted()
    const detail = error instanceof Error ? error.message : String(error)
    return uncounted(directory, { reason: 'directory-unreadable', detail })
  }
}

/** Mount points below a directory at which another file system begins. */
function otherMounts(path: string, mounts: readonly Mount[]): ReadonlySet<string> {
  const own = mountOf(path, mounts)
  const others = mounts.filter(
    ({ device, mountPoint }) =>
      device !== own?.device && mountPoint !== path && isWithin(mountPoint, path),
  )
  return new Set(others.map(({ mountPoint }) => mountPoint))
}

function countedThere(
  directory: string,
  index: number,
  { answer }: DirectoryOptions,
): DirectorySize {
  const counted = answer.sizes.get(index)
  const tooLong = { reason: 'walk-too-long', detail: directory }
  if (counted === undefined) return uncounted(directory, tooLong)
  const { allocatedBytes, parts, failure } = counted
  const incomplete = { reason: 'directory-unreadable', detail: directory }
  return {
    directory,
    allocatedBytes,
    apparentBytes: null,
    files: null,
    unreadable: [],
    parts: largestParts(
      parts.map(({ name, ...part }) => ({ path: `${directory}/${name}`, ...part })),
    ),
    ...(failure === null ? {} : { obstacle: failure === KILLED ? tooLong : incomplete }),
  }
}

function uncounted(directory: string, obstacle: Obstacle): DirectorySize {
  return {
    directory,
    allocatedBytes: 0,
    apparentBytes: null,
    files: null,
    unreadable: [],
    parts: [],
    obstacle,
  }
}

function describeTree(
  { directory, requireMount }: TreeToMeasure,
  index: number,
  { answer, filesystems, timezone, world }: DirectoryOptions,
) {
  const path = answer.realPaths.get(index)
  const mount = typeof path === 'string' ? mountOf(path, answer.mounts) : null
  const isPromised = filesystems.some(
    ({ state, mountPoint }) => state === 'missing' && isWithin(directory, mountPoint),
  )
  const isLost = isPromised || (mount !== null && lacksMount(mount.mountPoint, requireMount))
  return {
    exists: path !== null,
    listed: path === null || (path !== undefined && answer.listed.has(index)),
    mountPoint: mount?.mountPoint ?? null,
    mount: isLost ? ('lost' as const) : ('fine' as const),
    ...readBackupFiles(answer.files.get(index) ?? [], {
      timezone,
      now: world.clock.now(),
    }),
  }
}
