import { isAlive, parseHolder } from '../lock/holder.ts'
import type { DockerWorld } from './docker.ts'
import { type Labelled, listLabelled, removeLabelled } from './labelled.ts'
import { HOLDER_LABEL } from './labels.ts'

/** A killed run's Compose may have left a request with the engine that is carried out a moment later. */
const SETTLE_SECONDS = 0.3

/**
 * Removes containers, networks and volumes of runs that were killed, where the label proves their maker dead. Returns
 * what was removed, each as `container 4f0c…`.
 * @throws CommandError when the engine cannot be asked.
 */
export async function sweepContainers(world: DockerWorld): Promise<readonly string[]> {
  const find = async () => {
    const found = await listLabelled(HOLDER_LABEL, world)
    const dead = await Promise.all(found.map((each) => isOfDead(each, world)))
    return found.filter((_, index) => dead[index])
  }
  const dead = await find()
  if (dead.length === 0) return []
  const left = await removeLabelled({ find, settleSeconds: SETTLE_SECONDS }, world)
  for (const each of left) world.log.warn(`${describe(each)} of a killed run cannot be removed`)
  const removed = dead.filter(({ id }) => !left.some((each) => each.id === id)).map(describe)
  for (const each of removed) world.log.warn(`removed ${each}, left by a run that was killed`)
  return removed
}

async function isOfDead(found: Labelled, { log }: DockerWorld): Promise<boolean> {
  const holder = parseHolder(found.holder)
  if (holder !== null) return !(await isAlive(holder))
  log.warn(`${describe(found)} names no maker; it is left alone, remove it by hand`)
  return false
}

/** `container 4f0c2b…` with an id short enough to read and long enough to type. */
function describe({ kind, id }: Labelled): string {
  return `${kind} ${kind === 'volume' ? id : id.slice(0, 12)}`
}
