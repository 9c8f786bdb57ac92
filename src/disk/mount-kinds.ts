import type { SkipReason } from './measurement.ts'
import type { Mount } from './mount-table.ts'

/** No file of anybody lies there: nothing to fill. `autofs` would be mounted by our looking. */
const PSEUDO_TYPES: readonly string[] = [
  'autofs',
  'binfmt_misc',
  'bpf',
  'cgroup',
  'cgroup2',
  'configfs',
  'debugfs',
  'devpts',
  'devtmpfs',
  'efivarfs',
  'fuse.gvfsd-fuse',
  'fuse.lxcfs',
  'fuse.portal',
  'fuse.snapfuse',
  'fusectl',
  'hugetlbfs',
  'mqueue',
  'nfsd',
  'nsfs',
  'proc',
  'pstore',
  'ramfs',
  'rpc_pipefs',
  'securityfs',
  'selinuxfs',
  'sysfs',
  'tracefs',
]

/** Read-only images are always full, and rightly so. */
const IMAGE_TYPES: readonly string[] = ['squashfs', 'iso9660', 'erofs', 'cramfs', 'udf']

/** Mounts of container engines: each shows the file system under the engine's directory once more. */
const CONTAINER_DIRECTORIES: readonly string[] = [
  '/var/lib/docker',
  '/var/lib/containers',
  '/var/lib/containerd',
  '/var/lib/kubelet',
  '/run',
]

/** Types that are never measured unless asked for by name. */
const TYPES: ReadonlyMap<string, SkipReason> = new Map([
  ...PSEUDO_TYPES.map((type) => [type, 'pseudo'] as const),
  ...IMAGE_TYPES.map((type) => [type, 'image'] as const),
  ['tmpfs', 'memory'],
])

/** As shell patterns of `type mount-point`, the same that `kindToSkip` knows. */
export const SKIPPED_PATTERNS: readonly string[] = [
  ...[...TYPES.keys()].map((type) => `'${type} '*`),
  ...CONTAINER_DIRECTORIES.map((directory) => `*' ${directory}/'*`),
]

/** Why a mount is left out because of what it is; null when it is measured. */
export function kindToSkip({
  type,
  mountPoint,
}: Pick<Mount, 'type' | 'mountPoint'>): SkipReason | null {
  const kind = TYPES.get(type)
  if (kind !== undefined) return kind
  if (type === 'overlay' && mountPoint !== '/') return 'container'
  const isInside = CONTAINER_DIRECTORIES.some((directory) => mountPoint.startsWith(`${directory}/`))
  return isInside ? 'container' : null
}
