import { resolve } from 'node:path'
import { quote } from '../../config/field-path.ts'
import { recoveryConnection } from '../../config/recovery-connection.ts'
import { requireBackups, requireSource } from '../../config/requirements.ts'
import type { Config, PostgresSource } from '../../config/schema.ts'
import { ConfigurationError, type Problem } from '../../errors.ts'
import type { RecoverMode, RecoverRequest } from './request.ts'

/** What an operator types for one recovery; the configuration says the rest. */
export interface RecoverChoices {
  readonly mode: RecoverMode
  readonly source?: string | undefined
  /** Name of a backup, or path of a dump, taken from the working directory. */
  readonly backup?: string | undefined
  /** A directory of backups in place of `backups.directory`. */
  readonly from?: string | undefined
  readonly tenant?: string | undefined
  /** The database's name; for `drop-old` the name of what is dropped. */
  readonly confirm?: string | undefined
  /** The database's name a second time: do without the safety backup. */
  readonly withoutSafetyBackup?: string | undefined
  readonly jobs?: number | undefined
  readonly commandWords?: readonly string[] | undefined
}

/** Where choices are turned into a request. */
export interface RecoverSurroundings {
  readonly config: Config
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly lastro: string
}

/**
 * The request of a recovery.
 * @throws ConfigurationError with everything that was typed wrong or not at all.
 */
export function planRecover(
  choices: RecoverChoices,
  { config, environment, lastro }: RecoverSurroundings,
): RecoverRequest {
  const source = requireSource(config, choices.source)
  const problems = problemsOf(choices, source)
  if (problems.length > 0) throw new ConfigurationError(problems)
  const { mode, backup, from, tenant, confirm } = choices
  const backups = requireBackups(config)
  const jobs = choices.jobs ?? config.recover.jobs
  return {
    mode,
    config,
    backups,
    source,
    connection: recoveryConnection(config, source, environment),
    directory: from === undefined ? backups.directory : resolve(from),
    safetyBackup: choices.withoutSafetyBackup === undefined,
    lastro,
    commandWords: choices.commandWords ?? [],
    ...(backup === undefined ? {} : { backup: namedBackup(backup) }),
    ...(tenant === undefined ? {} : { tenant }),
    ...(mode === 'drop-old' && confirm !== undefined ? { dropped: confirm } : {}),
    ...(jobs === undefined ? {} : { jobs }),
  }
}

function problemsOf(choices: RecoverChoices, { connection }: PostgresSource): Problem[] {
  const { mode, backup, confirm, withoutSafetyBackup } = choices
  const { database } = connection
  const typed = (field: string, value: string | undefined, mend: string): Problem[] =>
    value === database ? [] : [{ field, value: shown(value), legal: quote(database), mend }]
  return [
    ...(mode === 'apply' || mode === 'undo'
      ? typed('confirm', confirm, 'Type the name of the database that is to be replaced.')
      : []),
    ...(mode === 'apply' && backup === undefined
      ? [
          {
            field: 'backup',
            value: shown(backup),
            legal: 'the name of a backup, as the plan shows it',
            mend: 'Run the plan and take the name it names: the newest may be one of the damage.',
          },
        ]
      : []),
    ...(withoutSafetyBackup === undefined
      ? []
      : typed(
          'without-safety-backup',
          withoutSafetyBackup,
          'Type the name of the database that is not backed up first.',
        )),
  ]
}

function shown(value: string | undefined): string {
  return value === undefined ? 'nothing' : quote(value)
}

/** A name has no slash; anything else is a path, taken from where the person stands. */
function namedBackup(backup: string): string {
  return backup.includes('/') ? resolve(backup) : backup
}
