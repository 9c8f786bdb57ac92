import type { OutputValue } from '../../runner/outputs.ts'
import type { Status } from '../../status/status.ts'

/** The action's own outputs; without a file system that could be measured there is no fullest one. */
export function statusOutputs({ hosts, alerts }: Status): Record<string, OutputValue> {
  const percents = hosts.flatMap(({ filesystems }) =>
    filesystems.flatMap(({ percent }) => percent ?? []),
  )
  return {
    hosts: hosts.length,
    unreachable: hosts.filter(({ reached }) => !reached).length,
    alerts: alerts.length,
    ...(percents.length > 0 && { 'fullest-percent': Math.max(...percents) }),
  }
}
