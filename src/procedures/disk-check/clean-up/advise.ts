import type { DockerUse, HostMeasurement } from '../../../disk/measurement.ts'
import { LOCAL_HOST } from '../../../disk/measurement.ts'
import type { DiskFacts } from '../../../report/disk-facts.ts'
import type { CleanUpPlan } from './plan-clean-up.ts'

type Advice = DiskFacts['advice'][number]

/** Less is not worth a command. */
const LEAST_BYTES = 10e6

/** What Docker would give back. Volumes are data: nobody is advised to prune them. */
const DOCKER = [
  ['buildCache', 'docker builder prune'],
  ['images', 'docker image prune --all'],
  ['containers', 'docker container prune'],
] as const satisfies readonly (readonly [keyof DockerUse, string])[]

/** Commands that would free something, most bytes first; only what is `owned` does Lastro itself. */
export function adviseCleanUp(
  measurements: readonly HostMeasurement[],
  plan: CleanUpPlan | null,
): readonly Advice[] {
  const docker = measurements.flatMap(({ host, docker: use }) =>
    use === null ? [] : DOCKER.flatMap(([part, command]) => worthwhile(host, use[part], command)),
  )
  return [...docker, ...(plan === null ? [] : ofOurOwn(plan))].sort((a, b) => b.bytes - a.bytes)
}

function worthwhile(
  host: string,
  { reclaimableBytes: bytes }: { readonly reclaimableBytes: number },
  command: string,
): readonly Advice[] {
  if (bytes < LEAST_BYTES) return []
  const id = command.replaceAll(' ', '-')
  return [{ host, id, command, bytes, owned: false }]
}

function ofOurOwn({ id, backupBytes, reportBytes }: CleanUpPlan): readonly Advice[] {
  const bytes = backupBytes + reportBytes
  if (bytes === 0) return []
  const command = `lastro disk-check --apply ${id}`
  return [{ host: LOCAL_HOST, id: 'own', command, bytes, owned: true }]
}
