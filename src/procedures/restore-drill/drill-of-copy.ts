import { rm, rmdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CheckFailure } from '../../errors.ts'
import { REMOTE_FAILURES } from '../../offsite/remote-failure.ts'
import type { World } from '../../ports.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import { fetchCopy } from '../restoration/fetch-copy.ts'
import type { RestoreDrillRequest } from './request.ts'

/** A drill whose backup lies on this machine. */
export interface DrillOfCopy {
  readonly request: RestoreDrillRequest
  /** Seconds that it took to fetch it; 0 of one that was here. */
  readonly download: number
  /** Removes what was fetched. */
  remove(): Promise<void>
}

/**
 * Fetches the backup of a request where it is to be taken from a remote. It is removed when it cannot be fetched, but for the
 * part that came before the line was lost: the next drill goes on from there.
 * @throws CheckFailure
 */
export async function fetchIfCopied(
  request: RestoreDrillRequest,
  world: World,
  recorder: ReportRecorder<'restore-drill'>,
): Promise<DrillOfCopy> {
  const { copy, directory: into, config } = request
  if (copy === undefined) return { request, download: 0, remove: async () => undefined }
  const { source, backup, pick } = request
  const choice = { source, backup, pick, timezone: config.system.timezone, random: Math.random }
  const remove = () => removeFetched(into)
  const started = world.clock.monotonicSeconds()
  try {
    const fetched = await recorder.step('download', () =>
      fetchCopy({ copy, choice, config, into }, world),
    )
    const { name, bytes, place, directory } = fetched
    recorder.check({ id: 'remote', status: 'pass', expected: place, actual: `${bytes} bytes` })
    const download = world.clock.monotonicSeconds() - started
    return { request: { ...request, directory, backup: name }, download, remove }
  } catch (error) {
    if (!mayResume(error)) await remove()
    throw error
  }
}

/** With the directory around it, where nothing else lies in that. */
async function removeFetched(into: string): Promise<void> {
  await rm(into, { recursive: true, force: true })
  await rmdir(dirname(into)).catch(() => undefined)
}

function mayResume(error: unknown): boolean {
  const kinds: readonly string[] = [...REMOTE_FAILURES, 'fetch-timeout']
  return error instanceof CheckFailure && kinds.includes(error.reason)
}
