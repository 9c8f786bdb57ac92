import { join } from 'node:path'
import type { World } from '../../src/ports.ts'
import {
  type BackupCopy,
  copyBackup,
  openBackup,
} from '../../src/procedures/drill-check/damage/backup-copy.ts'
import type { Report } from '../../src/report/report.ts'
import { replaceDump } from '../real-postgres/altered-dump.ts'
import { type Production, startProduction } from '../real-postgres/production.ts'
import { backUp, drill, makeSite, type Site, type SiteOptions } from '../real-postgres/site.ts'

/** One production server, one good backup of it, and the means to damage copies of that backup. */
export interface FaultBench {
  readonly production: Production
  readonly site: Site
  readonly good: BackupCopy
  /** A copy of the good backup to be damaged. */
  copy(): Promise<BackupCopy>
  /** Drills the backup in a directory of its own. */
  drill(backup: BackupCopy, world?: World): Promise<Report>
  /** Drills the good passport around the dump of a database that a script has altered. */
  drillAltered(script: string, site?: Site): Promise<Report>
  stop(): Promise<void>
}

/** Triggers must not touch what a fault changes. */
const AS_A_FAULT = 'SET session_replication_role = replica; SET search_path = public;'

/** Starts a server, lets `script` add to the sample system, and takes the good backup; drills go as `options` say. */
export async function openFaultBench(script = '', options: SiteOptions = {}): Promise<FaultBench> {
  const production = await startProduction()
  try {
    await production.run(script)
    const site = await makeSite(production.directory, production.settings, options)
    const report = await backUp(site)
    if (!report.backup) throw new Error(`no good backup: ${report.error ?? report.verdict.reason}`)
    const taken = await openBackup(site.backups, report.backup.name)
    // Out of reach of the retention of later backups.
    return bench(production, site, await copyBackup(taken, join(site.directory, 'good')))
  } catch (error) {
    await production.stop()
    throw error
  }
}

function bench(production: Production, site: Site, good: BackupCopy): FaultBench {
  const copy = () => copyBackup(good, join(site.directory, 'damaged'))
  const drillCopy = (backup: BackupCopy, world?: World) =>
    drill(site, world, { directory: backup.directory })
  return {
    production,
    site,
    good,
    copy,
    drill: drillCopy,
    drillAltered: async (script, where = site) => {
      const settings = await production.copyTo('altered')
      try {
        await production.run(`${AS_A_FAULT}${script}`, settings.database)
        const backup = await copy()
        await replaceDump(backup, settings)
        return await drill(where, undefined, { directory: backup.directory })
      } finally {
        await production.drop('altered')
      }
    },
    stop: () => production.stop(),
  }
}

/** `reason` of the verdict under the verdict, as tests compare it. */
export function verdictOf({ verdict }: Report): string {
  return `${verdict.value}: ${verdict.reason}`
}

export { findingsOf } from '../../src/procedures/drill-check/judge-trial.ts'
