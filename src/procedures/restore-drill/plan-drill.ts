import { resolve } from 'node:path'
import { requireBackups, requireVariables, selectSources } from '../../config/requirements.ts'
import type { Config, DrillConfig } from '../../config/schema.ts'
import { ConfigurationError } from '../../errors.ts'
import type { RestoreDrillRequest } from './request.ts'

/** What an operator may choose for one drill; the configuration says the rest. */
export interface DrillChoices {
  /** Name of a source of the configuration. */
  readonly source?: string | undefined
  /** Name of a backup, or path of a dump, taken from the working directory. */
  readonly backup?: string | undefined
  /** A tenant to restore alone. */
  readonly tenant?: string | undefined
  readonly pick?: DrillConfig['pick'] | undefined
  /** A directory of backups in place of `backups.directory`. */
  readonly from?: string | undefined
  readonly jobs?: number | undefined
  /** Exact name of the target database of `staging: url`. */
  readonly confirmTarget?: string | undefined
}

/**
 * The request of a drill: choices first, then the configuration.
 * @throws ConfigurationError when a source is unknown, no directory of backups is known, a backend's variable is not set, or
 *   the name of the target was not typed exactly.
 */
export function planDrill(
  config: Config,
  choices: DrillChoices,
  lastro: string,
): RestoreDrillRequest {
  const { source, backup, tenant, from, confirmTarget } = choices
  const jobs = choices.jobs ?? config.drill.jobs
  requireVariables(config, 'drill')
  if (source !== undefined) selectSources(config, source)
  if (confirmTarget !== undefined) checkConfirmation(config, confirmTarget)
  return {
    config,
    directory: from === undefined ? requireBackups(config).directory : resolve(from),
    pick: choices.pick ?? config.drill.pick,
    lastro,
    ...(source === undefined ? {} : { source }),
    ...(backup === undefined ? {} : { backup: namedBackup(backup) }),
    ...(tenant === undefined ? {} : { tenant }),
    ...(jobs === undefined ? {} : { jobs }),
    ...(confirmTarget === undefined ? {} : { confirmedTarget: confirmTarget }),
  }
}

/** A name that does not fit was meant for another database, or for another configuration. */
function checkConfirmation({ drill }: Config, typed: string): void {
  const target = drill.staging === 'url' ? drill.server?.database : undefined
  if (typed === target) return
  throw new ConfigurationError([
    {
      field: 'confirm-target',
      value: JSON.stringify(typed),
      legal: target ?? 'nothing, because drill.staging is not url',
      mend:
        target === undefined
          ? 'Leave it out.'
          : 'Type the exact name of the database in drill.server, or leave it out.',
    },
  ])
}

/** A name has no slash; anything else is a path, taken from where the person stands. */
function namedBackup(backup: string): string {
  return backup.includes('/') ? resolve(backup) : backup
}
