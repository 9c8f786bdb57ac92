import type { Config } from '../../config/schema.ts'
import { readLedger } from '../../ledger/read.ts'
import type { World } from '../../ports.ts'
import type { Status } from '../../status/status.ts'
import { lastRuns } from './last-runs.ts'

/** What to look at. */
export interface StatusRequest {
  readonly config: Config
  readonly lastro: string
  /** Name of one host; all when absent. */
  readonly host?: string
}

/** Looks at everything; writes nothing, takes no lock. */
export async function gatherStatus(
  { config, lastro }: StatusRequest,
  world: World,
): Promise<Status> {
  const now = world.clock.now()
  const lines = await readLedger(config.system.stateDir)
  const runs = lastRuns(lines, now)
  return {
    format: 'lastro/status@1',
    lastro,
    system: config.system.name,
    machine: world.run.host,
    at: now.toISOString(),
    level: runs.every(({ isGood }) => isGood) ? 'ok' : 'critical',
    hosts: [],
    runs,
  }
}
