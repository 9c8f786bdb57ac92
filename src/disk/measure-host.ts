import picomatch from 'picomatch'
import { askHost, type TimedAnswer } from './ask-host.ts'
import { readDockerUse } from './docker-use.ts'
import { findFilesystems } from './filesystems.ts'
import type { HostQuestion } from './host-script.ts'
import type { HostToMeasure } from './host-to-measure.ts'
import { measureDirectories } from './measure-directories.ts'
import type { MeasureOptions } from './measure-options.ts'
import type { HostMeasurement, Obstacle } from './measurement.ts'
import { remoteMounts } from './remote-mounts.ts'

/** Measures one host; whatever goes wrong with it is in the result. Databases are the engine's: they come in later. */
export async function measureHost(
  host: HostToMeasure,
  options: MeasureOptions,
): Promise<HostMeasurement> {
  const takenAt = options.world.clock.now().toISOString()
  if (host.obstacle !== undefined) return notReached(host.name, takenAt, host.obstacle)
  const { limits } = options
  const counted = host.ssh === null ? await remoteMounts() : 'all'
  const asked = await askHost(
    host,
    {
      wanted: host.mounts,
      trees: host.trees.map(({ directory }) => directory),
      directories: host.directories,
      counted,
      clock: host.ssh !== null,
      docker: host.docker,
      mountSeconds: limits.mountSeconds,
      walkSeconds: limits.walkSeconds,
    },
    options,
  )
  return 'answer' in asked
    ? await describeHost(host, asked, { ...options, takenAt, counted })
    : notReached(host.name, takenAt, asked)
}

async function describeHost(
  host: HostToMeasure,
  { answer, clockSkewSeconds }: TimedAnswer,
  options: MeasureOptions & Pick<HostQuestion, 'counted'> & { readonly takenAt: string },
): Promise<HostMeasurement> {
  const isIgnored = host.ignore.length === 0 ? () => false : picomatch([...host.ignore])
  const found = findFilesystems(answer, { expected: host.mounts, isIgnored })
  const { trees, directories } = await measureDirectories(host, {
    ...options,
    answer,
    filesystems: found.filesystems,
  })
  return {
    host: host.name,
    takenAt: options.takenAt,
    reached: true,
    clockSkewSeconds,
    ...found,
    trees,
    directories,
    docker: answer.docker === null ? null : readDockerUse(answer.docker),
    databases: [],
  }
}

function notReached(host: string, takenAt: string, obstacle: Obstacle): HostMeasurement {
  return {
    host,
    takenAt,
    reached: false,
    obstacle,
    clockSkewSeconds: null,
    filesystems: [],
    skipped: [],
    trees: [],
    directories: [],
    docker: null,
    databases: [],
  }
}
