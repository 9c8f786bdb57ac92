import { realpath } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import type { Stack, StackMount, StackService } from '../../containers/operator-stack.ts'
import type { Mount } from '../../containers/service.ts'
import type { StagedChange } from '../../report/report.ts'

/** Where the mounts of a service come from. */
export interface MountPlace {
  readonly name: string
  readonly volumes: Stack['volumes']
  /** What lies in it may be seen by a container, read-only. */
  readonly repository: string
}

/** The mounts of a service in a drill. */
export interface PlannedMounts {
  readonly mounts: readonly Mount[]
  /** Paths of file systems in memory. */
  readonly inMemory: readonly string[]
  readonly changes: readonly StagedChange[]
  /** What may not be mounted, in words. */
  readonly refused: readonly string[]
}

type Planned = Partial<PlannedMounts>

/** Apart from the volume of the database. */
const PREFIX = 'stack-'

/**
 * Volumes are new and empty, whatever they are in production; of this host a container sees only what lies in the repository,
 * and cannot write to it.
 */
export async function planMounts(
  { volumes }: StackService,
  place: MountPlace,
): Promise<PlannedMounts> {
  const plans = await Promise.all(
    (volumes ?? []).map((mount, index) => planMount(mount, index, place)),
  )
  return {
    mounts: plans.flatMap((each) => each.mounts ?? []),
    inMemory: plans.flatMap((each) => each.inMemory ?? []),
    changes: plans.flatMap((each) => each.changes ?? []),
    refused: plans.flatMap((each) => each.refused ?? []),
  }
}

async function planMount(mount: StackMount, index: number, place: MountPlace): Promise<Planned> {
  const { type, source, target } = mount
  if (type === 'tmpfs') return { inMemory: [target] }
  if (type === 'bind') return planBind(mount, place)
  if (type !== 'volume') return { refused: [fieldOf(place, `${type} on ${target}`)] }
  const isReadOnly = mount.read_only === true
  const named = { kind: 'volume', path: target, isReadOnly } as const
  if (source === undefined || source === '')
    return { mounts: [{ ...named, name: `${PREFIX}${place.name}-${index}` }] }
  const value = place.volumes[source]?.name ?? source
  return {
    mounts: [{ ...named, name: `${PREFIX}${source}` }],
    changes: [{ field: `volumes.${source}`, change: 'emptied', value }],
  }
}

async function planBind(
  { source = '', target, read_only: isReadOnly = false }: StackMount,
  place: MountPlace,
): Promise<Planned> {
  const words = (why: string) => ({ refused: [fieldOf(place, `${source}:${target} ${why}`)] })
  const real = await realpath(source).catch(() => null)
  if (real === null) return words('is not there')
  if (!(await isInside(real, place.repository))) return words(`is outside of ${place.repository}`)
  if (!isReadOnly) return words('is writable')
  return { mounts: [{ kind: 'bind', source: real, path: target }] }
}

/** Both with their links followed: one that leads out of the repository does not count as inside. */
async function isInside(real: string, repository: string): Promise<boolean> {
  const way = relative(await realpath(repository), real)
  return way !== '..' && !way.startsWith(`..${sep}`)
}

function fieldOf({ name }: MountPlace, words: string): string {
  return `services.${name}.volumes: ${words}`
}
