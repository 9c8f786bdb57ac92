import type { World } from '../../ports.ts'
import { bandwidthAt } from '../transfer/bandwidth.ts'
import type { LineSettings } from '../transfer/rsync.ts'

const KIB = 1024

/** Passes chunks on no faster than the timetable of the line allows, and tells how many bytes went by. */
export async function* throttled(
  source: AsyncIterable<Buffer>,
  { bandwidth, timezone }: LineSettings,
  {
    world,
    onBytes,
  }: { readonly world: Pick<World, 'clock' | 'signal'>; onBytes: (n: number) => void },
): AsyncGenerator<Buffer> {
  const { clock, signal } = world
  // The instant up to which the line is paid for; time that nobody used is not saved up.
  let paidUntil = clock.monotonicSeconds()
  for await (const chunk of source) {
    const { limit } = bandwidthAt(bandwidth, clock.now(), timezone)
    if (limit !== null) {
      const now = clock.monotonicSeconds()
      paidUntil = Math.max(paidUntil, now) + chunk.length / (limit * KIB)
      if (paidUntil > now) await clock.sleep(paidUntil - now, signal)
    }
    onBytes(chunk.length)
    yield chunk
  }
}
