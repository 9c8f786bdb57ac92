import { join } from 'node:path'
import { parseConfig } from '../../../config/parse-config.ts'
import { requireBackups, requireSource } from '../../../config/requirements.ts'
import type { Config } from '../../../config/schema.ts'
import { type DemoCluster, startDemoCluster } from '../../../demo/demo-cluster.ts'
import { demoConfig } from '../../../demo/demo-config.ts'
import { fillRestaurants } from '../../../demo/fill-restaurants.ts'
import type { ConnectionSettings } from '../../../engines/postgres/connection-settings.ts'
import { CheckFailure } from '../../../errors.ts'
import type { World } from '../../../ports.ts'
import { runBackup } from '../../backup/backup.ts'
import { openBackup } from '../damage/backup-copy.ts'
import { onlyWith, wholeInstallations } from '../worlds/chosen-programs.ts'
import type { GoodBackup } from './good-backup.ts'
import { SAMPLE_EXTRAS } from './sample/sample-extras.ts'
import { sourceDatabase } from './source-database.ts'

/** Small enough that backup and drill take two seconds; the last tenant is empty, as a new customer's is. */
const SIZE = { tenants: 3, sales: 40, sessions: 2 }

/** Where the sample is made, and for whom. */
export interface SampleRequest {
  /** Private directory of the check. */
  readonly directory: string
  /** Of the system that is checked: language and time zone of the reports. */
  readonly config: Config
  readonly lastro: string
}

/**
 * Makes a small system on a server of its own, in the oldest PostgreSQL that is installed, so that newer ones can be
 * staging too, and backs it up.
 * @throws CheckFailure `postgres-missing`, or `good-backup-failed` with the reason of the backup.
 */
export async function makeSample(request: SampleRequest, world: World): Promise<GoodBackup> {
  const [oldest] = await wholeInstallations(world)
  const place = join(request.directory, 'p')
  const limited = oldest ? onlyWith(world, oldest) : world
  const cluster = await startDemoCluster(place, SIZE.tenants, limited)
  try {
    const good = await fillAndBackUp(cluster, request, limited)
    return oldest ? { ...good, installation: oldest } : good
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

async function fillAndBackUp(
  cluster: DemoCluster,
  request: SampleRequest,
  world: World,
): Promise<GoodBackup> {
  const { settings } = cluster
  const source = sourceDatabase(settings)
  await fillRestaurants(settings, SIZE, world)
  await source.within((session) => session.script(SAMPLE_EXTRAS))
  const config = sampleConfig(join(request.directory, 'good'), request.config, settings)
  const backup = await backUp(config, request.lastro, world)
  return {
    origin: 'sample',
    config,
    backup,
    source: async () => source,
    close: () => cluster.stop(),
  }
}

/** The configuration of a sample database whose backups lie below a directory; containers are as the system has them. */
export function sampleConfig(
  directory: string,
  { system, drill }: Config,
  settings: ConnectionSettings,
): Config {
  const text = demoConfig({ directory, locale: system.locale, settings })
  const config = parseConfig(text, 'drill check', {})
  return { ...config, drill: { ...config.drill, docker: drill.docker } }
}

/** Runs the real backup of the one source of a configuration. */
export async function backUp(config: Config, lastro: string, world: World) {
  const source = requireSource(config)
  const backups = requireBackups(config)
  const { name } = source
  const report = await runBackup({ config, backups, name, source, dryRun: false, lastro }, world)
  if (report.backup && report.verdict.value === 'complete')
    return openBackup(backups.directory, report.backup.name)
  world.signal.throwIfAborted()
  const { reason } = report.verdict
  throw new CheckFailure('good-backup-failed', report.error ?? `the backup failed: ${reason}`, {
    detail: report.error ?? reason,
  })
}
