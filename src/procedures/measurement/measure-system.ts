import type { Config } from '../../config/schema.ts'
import { measureHosts } from '../../disk/measure-hosts.ts'
import { type DatabaseSize, type HostMeasurement, LOCAL_HOST } from '../../disk/measurement.ts'
import type { World } from '../../ports.ts'
import { hostsToMeasure } from './hosts-to-measure.ts'

/**
 * Measures this machine and every host of the configuration, or the one that is named; the local one first. What cannot be
 * measured is said in the result, never thrown.
 * @throws {ConfigurationError} when the named host is unknown, or its key is in a variable that is not set
 */
export async function measureSystem(
  config: Config,
  world: World,
  host?: string,
): Promise<readonly HostMeasurement[]> {
  const hosts = hostsToMeasure(config, host)
  const { mountSeconds, walkSeconds, loginSeconds, parallel } = config.disk
  const [measured, databases] = await Promise.all([
    measureHosts(hosts, {
      limits: { mountSeconds, walkSeconds, loginSeconds, parallel },
      timezone: config.system.timezone,
      world,
    }),
    hosts.some(({ name }) => name === LOCAL_HOST) ? measureDatabases(config, world) : [],
  ])
  return measured.map((each) => (each.host === LOCAL_HOST ? { ...each, databases } : each))
}

async function measureDatabases(config: Config, world: World): Promise<readonly DatabaseSize[]> {
  if (!config.disk.databases) return []
  // PostgreSQL's client is loaded by those who ask: it would be a tenth of the time of a check.
  const { measureDatabase } = await import('../../engines/postgres/measure-database.ts')
  const sources = Object.values(config.backups?.sources ?? {})
  return Promise.all(sources.map((source) => measureDatabase(source, world)))
}
