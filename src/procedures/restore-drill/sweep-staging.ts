import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { applicationMark } from '../../application/command-application.ts'
import { COMPOSE_FILE } from '../../containers/compose-project.ts'
import { sweepContainers } from '../../containers/sweep-containers.ts'
import type { ConnectionSettings } from '../../engines/postgres/connection-settings.ts'
import { readMadeRecord } from '../../engines/postgres/separate-server/made-record.ts'
import { unmakeTarget } from '../../engines/postgres/separate-server/unmake-target.ts'
import { sweepStaging } from '../../engines/postgres/staging/staging-directory.ts'
import { CommandError } from '../../errors.ts'
import type { World } from '../../ports.ts'

/** Where the drills of one lane of a check have their staging directories: the lane lies in that of the check. */
export const DRILLS_OF_LANE = 'd'

/** Where drills may have left something. */
export interface DrillPlaces {
  /** Parent of the staging directories. */
  readonly directory: string
  /** The separate server of the configuration. */
  readonly server?: ConnectionSettings | undefined
}

type SweepWorld = Pick<World, 'processes' | 'clock' | 'log' | 'signal' | 'run'>

/** Removal from a separate server, which may not answer. */
const SERVER_SECONDS = 60

/**
 * Removes what drills left that were killed, where their maker is proven dead: programs, containers, databases and roles on
 * a separate server, directories. What cannot be removed now keeps its directory, so that the next sweep tries again.
 */
export async function sweepDrills(
  { directory, server }: DrillPlaces,
  world: SweepWorld,
): Promise<void> {
  await sweepStaging(directory, world.log, async (path) => {
    // What drills of a check made elsewhere can be found by their own directories only.
    for (const lane of await readdir(path))
      await sweepDrills({ directory: join(path, lane, DRILLS_OF_LANE), server }, world)
    await world.processes.endMarked(applicationMark(path))
    const left = [...(await sweepProject(path, world)), ...(await sweepServer(path, server, world))]
    if (left.length > 0) throw new Error(left.join(', '))
  })
}

/** As `sweepDrills` for containers whose directory is gone, too; without an engine there are none to be seen. */
export async function sweepDrillContainers(world: SweepWorld): Promise<void> {
  try {
    await sweepContainers(world)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    world.log.debug(`no container was looked for: ${error.message}`)
  }
}

async function sweepProject(path: string, world: SweepWorld): Promise<readonly string[]> {
  if (!existsSync(join(path, COMPOSE_FILE))) return []
  return (await sweepContainers(world)).left
}

async function sweepServer(
  path: string,
  server: ConnectionSettings | undefined,
  { log }: SweepWorld,
): Promise<readonly string[]> {
  const record = await readMadeRecord(path)
  if (record === null) return []
  const { host, port, database } = record
  if (server?.host !== host || server.port !== port)
    return [`database ${database} on ${host}:${port}, which drill.server names no longer`]
  const signal = AbortSignal.timeout(SERVER_SECONDS * 1000)
  const left = await unmakeTarget(record, { ...server, database }, signal)
  if (left.length === 0) log.warn(`removed what a killed drill made on ${host}:${port}`)
  return left
}
