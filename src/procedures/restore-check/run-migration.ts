import type { MigrateConfig } from '../../config/schema.ts'
import type { ConnectionSettings } from '../../engines/postgres/connection-settings.ts'
import { databaseUrl } from '../../engines/postgres/migration/database-url.ts'
import { CheckFailure, CommandError } from '../../errors.ts'
import type { Command, RunningProcess, UserIdentity, World } from '../../ports.ts'
import { OutputTail } from './output-tail.ts'

/** A command of the repository on the database of the check. */
export interface MigrationCommand {
  readonly argv: MigrateConfig['command']
  readonly migrate: MigrateConfig
  /** Absolute directory it starts in. */
  readonly directory: string
  readonly database: ConnectionSettings
  /** An empty directory that is its home: what lies in ours (keys, passwords) is not its business. */
  readonly home: string
  readonly user: UserIdentity | null
}

/** How the command ended. */
export interface CommandOutcome {
  readonly outcome: 'applied' | 'failed' | 'timeout'
  /** Null when it was killed. */
  readonly exitCode: number | null
  readonly seconds: number
  readonly output: OutputTail
}

/**
 * Runs the command to its end, in a process group of its own. Its environment is PATH, locale, time zone, what the
 * configuration lists and where the database is: no token, no input and no secret of the runner.
 * @throws CheckFailure `migration-not-started` when there is no such program.
 */
export async function runMigration(
  command: MigrationCommand,
  world: World,
): Promise<CommandOutcome> {
  const started = world.clock.monotonicSeconds()
  const output = new OutputTail(world.redact)
  const seconds = () => world.clock.monotonicSeconds() - started
  try {
    const running = world.processes.start(toProcess(command, output, world))
    await Promise.all([readLines(running, output), running.done])
    return { outcome: 'applied', exitCode: 0, seconds: seconds(), output }
  } catch (error) {
    world.signal.throwIfAborted()
    if (!(error instanceof CommandError)) throw error
    const { cause, exitCode, stderrTail } = error.failure
    if (cause === 'spawn')
      throw new CheckFailure('migration-not-started', error.message, { detail: stderrTail })
    const outcome = cause === 'timeout' ? 'timeout' : 'failed'
    return { outcome, exitCode, seconds: seconds(), output }
  }
}

function toProcess(
  { argv, migrate, directory, database, home, user }: MigrationCommand,
  output: OutputTail,
  world: World,
): Command {
  const [file = '', ...args] = argv
  const url = databaseUrl(database)
  const urls = migrate.urlVariables.map((name) => [name, url])
  return {
    file,
    args,
    cwd: directory,
    env: {
      ...migrate.env,
      ...Object.fromEntries(urls),
      HOME: home,
      PGHOST: database.host,
      PGPORT: String(database.port),
      PGDATABASE: database.database,
      PGUSER: database.user,
      ...(database.password === undefined ? {} : { PGPASSWORD: database.password }),
    },
    timeoutSeconds: migrate.timeoutSeconds,
    signal: world.signal,
    onStderrLine: (line) => output.line(line),
    ...(user ? { runAs: user } : {}),
  }
}

async function readLines({ stdout }: RunningProcess, output: OutputTail): Promise<void> {
  for await (const chunk of stdout) output.text(String(chunk))
}
