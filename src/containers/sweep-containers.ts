import { isAlive, parseHolder } from '../lock/holder.ts'
import type { DockerWorld } from './docker.ts'
import { type Labelled, listLabelled, removeLabelled } from './labelled.ts'
import { HOLDER_LABEL } from './labels.ts'

/** A killed run's Compose may have left a request with the engine that is carried out a moment later. */
const SETTLE_SECONDS = 0.3

/** What a sweep came to, each as `container 4f0c2b…`. */
export interface Swept {
  readonly removed: readonly string[]
  /** What the engine would not remove. */
  readonly left: readonly string[]
}

/**
 * Removes containers, networks and volumes of runs that were killed, where the label proves their maker dead.
 * @throws CommandError when the engine cannot be asked.
 */
export async function sweepContainers(world: DockerWorld): Promise<Swept> {
  const find = async () => {
    const found = await listLabelled(HOLDER_LABEL, world)
    const dead = await Promise.all(found.map((each) => isOfDead(each, world)))
    return found.filter((_, index) => dead[index])
  }
  const dead = (await find()).map(describe)
  if (dead.length === 0) return { removed: [], left: [] }
  const left = (await removeLabelled({ find, settleSeconds: SETTLE_SECONDS }, world)).map(describe)
  const removed = dead.filter((each) => !left.includes(each))
  for (const each of removed) world.log.warn(`removed ${each}, left by a run that was killed`)
  for (const each of left) world.log.warn(`${each} of a run that was killed cannot be removed`)
  return { removed, left }
}

async function isOfDead(found: Labelled, { log }: DockerWorld): Promise<boolean> {
  const holder = parseHolder(found.holder)
  if (holder !== null) return !isAlive(holder)
  log.warn(`${describe(found)} names no maker; it is left alone, remove it by hand`)
  return false
}

/** `container 4f0c2b…` with an id short enough to read and long enough to type. */
function describe({ kind, id }: Labelled): string {
  return `${kind} ${kind === 'volume' ? id : id.slice(0, 12)}`
}
