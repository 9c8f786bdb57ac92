import { readLedger } from '../../ledger/read.ts'
import { bandwidthAt } from '../../offsite/transfer/bandwidth.ts'
import type { OffsiteSyncRequest } from './request.ts'

/** Transfers that the pace is taken from: a week of nights. */
const TRANSFERS = 7
/** What is smaller tells how long a login takes, and nothing of the line. */
const LEAST_BYTES = 1_000_000
const KIB = 1024

/**
 * How many seconds the line will take for so many bytes: by the median pace of the last transfers to that remote, and never less
 * than the limit of this hour allows. Null when nobody knows: nothing was sent there yet, and no limit holds.
 */
export async function expectedSeconds(
  { config, name, remote }: OffsiteSyncRequest,
  bytes: number,
  now: Date,
): Promise<number | null> {
  if (bytes === 0) return 0
  const { stateDir, timezone } = config.system
  const runs = await readLedger(stateDir, { procedure: 'offsite-sync' })
  const paces = runs
    .filter(({ subject }) => subject === name)
    .flatMap(({ metrics }) => {
      const { 'sent-bytes': sent = 0, 'send-seconds': seconds = 0 } = metrics
      return sent < LEAST_BYTES || seconds <= 0 ? [] : [seconds / sent]
    })
    .slice(-TRANSFERS)
    .toSorted((one, other) => one - other)
  const pace = paces[Math.floor(paces.length / 2)]
  const { limit } = bandwidthAt(remote.bandwidth, now, timezone)
  const least = limit === null ? null : 1 / (limit * KIB)
  if (pace === undefined && least === null) return null
  return Math.ceil(bytes * Math.max(pace ?? 0, least ?? 0))
}
