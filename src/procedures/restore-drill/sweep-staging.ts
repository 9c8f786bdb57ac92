import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { COMPOSE_FILE } from '../../containers/compose-project.ts'
import { sweepContainers } from '../../containers/sweep-containers.ts'
import { sweepStaging } from '../../engines/postgres/staging/staging-directory.ts'
import { CommandError } from '../../errors.ts'
import type { World } from '../../ports.ts'

/**
 * Removes what drills left that were killed, where their maker is proven dead: programs, containers, directories. What
 * cannot be removed now keeps its directory, so that the next sweep tries again.
 */
export async function sweepDrills(
  directory: string,
  world: Pick<World, 'processes' | 'clock' | 'log' | 'signal' | 'run'>,
): Promise<void> {
  await sweepStaging(directory, world.log, async (path) => {
    if (!existsSync(join(path, COMPOSE_FILE))) return
    const { left } = await sweepContainers(world)
    if (left.length > 0) throw new Error(left.join(', '))
  })
}

/** As `sweepDrills` for containers whose directory is gone, too; without an engine there are none to be seen. */
export async function sweepDrillContainers(
  world: Pick<World, 'processes' | 'clock' | 'log' | 'signal' | 'run'>,
): Promise<void> {
  try {
    await sweepContainers(world)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    world.log.debug(`no container was looked for: ${error.message}`)
  }
}
