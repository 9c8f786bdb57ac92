import { requireBackups, requireVariables, selectRemotes } from '../../config/requirements.ts'
import type { Config, RemoteConfig } from '../../config/schema.ts'
import type { OffsiteVerifyRequest } from './request.ts'

/** What an operator may choose; the configuration says the rest. */
export interface VerifyChoices {
  /** Name of one remote; all of them when absent. */
  readonly remote?: string | undefined
  /** Read every file. */
  readonly full?: boolean | undefined
}

/**
 * One request for each remote that was chosen, in the order of the file.
 * @throws ConfigurationError when there is none of that name, or a variable that its login needs is not set
 */
export function planVerifications(
  config: Config,
  { remote: chosen, full = false }: VerifyChoices,
  lastro: string,
): readonly OffsiteVerifyRequest[] {
  const remotes = Object.entries(selectRemotes(config, chosen))
  return remotes.map(([name, remote]) => {
    requireVariables(config, `offsite.remotes.${name}`)
    return { config, directory: directoryOf(config, remote), name, remote, full, lastro }
  })
}

/** Of what was pulled the backups lie on the other machine: here is nothing to hold it against but its own list. */
function directoryOf(config: Config, remote: RemoteConfig): string | null {
  return remote.kind === 'ssh' && remote.mode === 'pull' ? null : requireBackups(config).directory
}
