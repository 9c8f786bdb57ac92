import { CommandError } from '../../errors.ts'
import type { World } from '../../ports.ts'
import { RemoteFailure } from '../remote-failure.ts'

/**
 * Version of this machine's rsync.
 * @throws {RemoteFailure} `remote-tool-missing` when there is none
 */
export async function localRsync(world: Pick<World, 'processes'>): Promise<string> {
  try {
    const { stdout } = await world.processes.ask({ file: 'rsync', args: ['--version'] })
    const [, version] = /version v?(\d+\.\d+(?:\.\d+)?)/.exec(stdout) ?? []
    if (version !== undefined) return version
  } catch (error) {
    if (!(error instanceof CommandError) || error.failure.cause === 'cancelled') throw error
  }
  throw new RemoteFailure('remote-tool-missing', 'rsync is missing on this machine')
}

/** Whether a version is not older than another; an unknown one is. */
export function isAtLeast(version: string | null, least: string): boolean {
  if (version === null) return false
  const [one, other] = [version, least].map((text) => text.split('.').map(Number))
  for (let index = 0; index < 3; index += 1) {
    const difference = (one?.[index] ?? 0) - (other?.[index] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return true
}
