import type { Report } from '../../report/report.ts'
import type { OutputValue } from '../../runner/outputs.ts'

/** The action's own outputs; a figure that nobody measured is not set. */
export function diskCheckOutputs({ disk, alerts }: Report): Record<string, OutputValue> {
  const hosts = disk?.hosts ?? []
  const filesystems = hosts.flatMap((host) => host.filesystems)
  const percents = filesystems.flatMap(({ percent }) => percent ?? [])
  const days = filesystems.flatMap(({ forecast }) => forecast?.days ?? [])
  return {
    hosts: hosts.length,
    unreachable: hosts.filter(({ reached }) => !reached).length,
    alerts: alerts?.standing.length ?? 0,
    changes: alerts?.transitions.length ?? 0,
    ...(percents.length > 0 && { 'fullest-percent': Math.max(...percents) }),
    ...(days.length > 0 && { 'days-until-full': Math.round(Math.min(...days) * 10) / 10 }),
  }
}
