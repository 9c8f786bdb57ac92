import { didYouMean } from '../../config/did-you-mean.ts'
import { quote } from '../../config/field-path.ts'
import { requireVariables } from '../../config/requirements.ts'
import type { Config, HostConfig } from '../../config/schema.ts'
import type { HostToMeasure } from '../../disk/host-to-measure.ts'
import { LOCAL_HOST } from '../../disk/measurement.ts'
import { ConfigurationError } from '../../errors.ts'

/**
 * The machines to look at: this one and those of `hosts:`, or the one that is named. Of all of them, one whose key is in a variable
 * that is not set keeps the others from nothing: it has an obstacle.
 * @throws {ConfigurationError} when there is none of that name, or the key of the one that is named is not set
 */
export function hostsToMeasure(config: Config, name?: string): readonly HostToMeasure[] {
  const names = [LOCAL_HOST, ...Object.keys(config.hosts)]
  if (name !== undefined && !names.includes(name)) throw unknownHost(name, names)
  const chosen = name === undefined ? names : [name]
  if (name !== undefined) requireVariables(config, `hosts.${name}`)
  return chosen.map((each) => {
    const host = config.hosts[each]
    return host === undefined ? localHost(config) : remoteHost(each, host, config)
  })
}

function localHost({ disk, backups }: Config): HostToMeasure {
  const { directories, ignore, docker } = disk
  // What the backups must lie on must be there.
  const demanded = backups?.requireMount
  const own = typeof demanded === 'string' ? [demanded] : []
  const mounts = [...new Set([...disk.mounts, ...own])]
  const trees =
    backups === undefined
      ? []
      : [{ directory: backups.directory, requireMount: backups.requireMount }]
  return { name: LOCAL_HOST, ssh: null, mounts, ignore, trees, directories, docker }
}

function remoteHost(name: string, host: HostConfig, { disk, unset }: Config): HostToMeasure {
  const { mounts, backups, directories, docker, ...ssh } = host
  const trees = backups.map((directory) => ({ directory, requireMount: false }))
  const about = { name, ssh, mounts, ignore: disk.ignore, trees, directories, docker }
  const missing = unset.find(({ field }) => field.startsWith(`hosts.${name}.`))
  return missing === undefined
    ? about
    : { ...about, obstacle: { reason: 'ssh-key-unusable', detail: missing.value } }
}

function unknownHost(name: string, names: readonly string[]): ConfigurationError {
  return new ConfigurationError([
    {
      field: 'host',
      value: quote(name),
      legal: `one of ${names.join(', ')}`,
      mend: didYouMean(name, names, 'Name a host of hosts: in the configuration, or local.'),
    },
  ])
}
