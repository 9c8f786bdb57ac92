import { resolve } from 'node:path'
import {
  requireBackups,
  requireVariables,
  selectRemotes,
  selectSources,
} from '../../config/requirements.ts'
import type { Config, DrillConfig } from '../../config/schema.ts'
import { ConfigurationError } from '../../errors.ts'
import { fetchDirectory } from '../restoration/fetch-copy.ts'
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
  /** `offsite`, `local`, or a directory of backups in place of `backups.directory`. */
  readonly from?: string | undefined
  /** The remote of `offsite`. */
  readonly remote?: string | undefined
  readonly jobs?: number | undefined
  /** Exact name of the target database of `staging: url`. */
  readonly confirmTarget?: string | undefined
}

/**
 * The requests of one call: choices first, then the configuration. Of copies two, unless one is asked for: the newest, and one of
 * the older ones, so that those are proven in turn.
 * @throws ConfigurationError when a source or a remote is unknown, no directory of backups is known, a backend's or a key's
 *   variable is not set, or the name of the target was not typed exactly.
 */
export function planDrills(
  config: Config,
  choices: DrillChoices,
  lastro: string,
): readonly RestoreDrillRequest[] {
  const { source, backup, tenant, confirmTarget } = choices
  const jobs = choices.jobs ?? config.drill.jobs
  requireVariables(config, 'drill')
  if (source !== undefined) selectSources(config, source)
  if (confirmTarget !== undefined) checkConfirmation(config, confirmTarget)
  const place = placeOf(config, choices)
  const common = {
    config,
    ...place,
    lastro,
    ...(source === undefined ? {} : { source }),
    ...(backup === undefined ? {} : { backup: namedBackup(backup) }),
    ...(tenant === undefined ? {} : { tenant }),
    ...(jobs === undefined ? {} : { jobs }),
    ...(confirmTarget === undefined ? {} : { confirmedTarget: confirmTarget }),
  }
  const pick = choices.pick ?? config.drill.pick ?? (place.copy ? 'both' : 'newest')
  if (pick !== 'both') return [{ ...common, pick }]
  const newest = { ...common, pick: 'newest' } as const
  return backup === undefined ? [newest, { ...common, pick: 'random' }] : [newest]
}

/** Where the backups are: a directory, or a remote and the directory for what is fetched. */
function placeOf(
  config: Config,
  { from = config.drill.from, remote, backup }: DrillChoices,
): Pick<RestoreDrillRequest, 'directory' | 'copy'> {
  // A path names a file of this machine, whatever the drill takes otherwise.
  const isFile = backup?.includes('/') === true
  const isOffsite = from === 'offsite' || (from === undefined && config.offsite !== undefined)
  if (!isOffsite || isFile) {
    const isGiven = from !== undefined && from !== 'local' && from !== 'offsite'
    return { directory: isGiven ? resolve(from) : requireBackups(config).directory }
  }
  const [[name, place] = []] = Object.entries(selectRemotes(config, remote ?? config.drill.remote))
  if (name === undefined || place === undefined) throw new Error('a section has a remote at least')
  requireAccess(config, name)
  return {
    directory: fetchDirectory(config.drill.directory, name),
    copy: { name, remote: place },
  }
}

/** Whoever fetches needs the key that reads, where there is one, and not the other. */
function requireAccess(config: Config, name: string): void {
  const remote = config.offsite?.remotes[name]
  const field = `offsite.remotes.${name}`
  const readKey = `${field}.read-key`
  const isNamed = config.unset.some((problem) => problem.field === readKey)
  const hasOwn =
    remote?.kind === 'ssh' && (remote.readKey !== undefined || remote.readKeyFile !== undefined)
  requireVariables(config, isNamed || hasOwn ? readKey : field)
  if (remote?.encrypt !== undefined) requireVariables(config, 'offsite.decrypt')
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
