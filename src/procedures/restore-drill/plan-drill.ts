import { resolve } from 'node:path'
import { requireBackups, selectSources } from '../../config/requirements.ts'
import type { Config, DrillConfig } from '../../config/schema.ts'
import type { RestoreDrillRequest } from './request.ts'

/** What an operator may choose for one drill; the configuration says the rest. */
export interface DrillChoices {
  /** Name of a source of the configuration. */
  readonly source?: string | undefined
  /** Name of a backup, or path of a dump, taken from the working directory. */
  readonly backup?: string | undefined
  readonly pick?: DrillConfig['pick'] | undefined
  /** A directory of backups in place of `backups.directory`. */
  readonly from?: string | undefined
  readonly jobs?: number | undefined
}

/**
 * The request of a drill: choices first, then the configuration.
 * @throws ConfigurationError when a source is unknown, or no directory of backups is known.
 */
export function planDrill(
  config: Config,
  choices: DrillChoices,
  lastro: string,
): RestoreDrillRequest {
  const { source, backup, from } = choices
  const jobs = choices.jobs ?? config.drill.jobs
  if (source !== undefined) selectSources(config, source)
  return {
    config,
    directory: from === undefined ? requireBackups(config).directory : resolve(from),
    pick: choices.pick ?? config.drill.pick,
    lastro,
    ...(source === undefined ? {} : { source }),
    ...(backup === undefined ? {} : { backup: namedBackup(backup) }),
    ...(jobs === undefined ? {} : { jobs }),
  }
}

/** A name has no slash; anything else is a path, taken from where the person stands. */
function namedBackup(backup: string): string {
  return backup.includes('/') ? resolve(backup) : backup
}
