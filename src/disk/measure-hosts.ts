import type { HostToMeasure } from './host-to-measure.ts'
import { measureHost } from './measure-host.ts'
import type { MeasureOptions } from './measure-options.ts'
import type { HostMeasurement } from './measurement.ts'

/** Measures hosts side by side, in the order given. One that is dead takes its own time, not that of the others. */
export async function measureHosts(
  hosts: readonly HostToMeasure[],
  options: MeasureOptions,
): Promise<readonly HostMeasurement[]> {
  const measured: HostMeasurement[] = []
  let next = 0
  const worker = async () => {
    for (let index = next++; index < hosts.length; index = next++) {
      const host = hosts[index]
      if (host) measured[index] = await measureHost(host, options)
    }
  }
  const workers = Math.min(options.limits.parallel, hosts.length)
  await Promise.all(Array.from({ length: workers }, worker))
  return measured
}
