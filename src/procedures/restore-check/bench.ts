import { chown, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { MigrateConfig } from '../../config/schema.ts'
import { connect } from '../../engines/postgres/connection.ts'
import type { ConnectionSettings } from '../../engines/postgres/connection-settings.ts'
import { copyDatabase } from '../../engines/postgres/migration/copy-database.ts'
import { homeIn } from '../../engines/postgres/staging/leftover-programs.ts'
import { loginAs } from '../../engines/postgres/staging/login-as.ts'
import { CheckFailure } from '../../errors.ts'
import type { UserIdentity, World } from '../../ports.ts'
import type { RestoreCheckRequest } from './request.ts'
import { type CommandOutcome, runMigration } from './run-migration.ts'
import type { CheckRecorder, StagedData } from './staged-data.ts'

/** The database as it was before the migration, in the same server. */
const BEFORE = 'lastro_before'

/** What a migration is tried on, and how. */
export interface Trial {
  readonly request: RestoreCheckRequest
  readonly migrate: MigrateConfig
  readonly staged: StagedData
  readonly recorder: CheckRecorder
}

/** Both states of the database, and the way to run a command on the one that is migrated. */
export interface Bench {
  readonly before: ConnectionSettings
  readonly after: ConnectionSettings
  /** The command is ended when the signal aborts. */
  run(argv: MigrateConfig['command'], signal?: AbortSignal): Promise<CommandOutcome>
}

/**
 * Copies the staged database and makes a home for the repository's commands.
 * @throws CheckFailure `staging-disk-full`, `migration-role-missing`.
 */
export async function openBench(trial: Trial, world: World): Promise<Bench> {
  const { request, migrate, staged, recorder } = trial
  const before = { ...staged.settings, database: BEFORE }
  await recorder.step('copy-database', async () => {
    const session = await connect({ ...staged.settings, database: 'template1' }, world.signal)
    try {
      await copyDatabase(session, staged.settings.database, BEFORE)
      if (migrate.role !== undefined) await assertMayLogIn(session, migrate.role)
    } finally {
      await session.close()
    }
  })
  const user = await world.unprivilegedUser()
  const { role = staged.settings.user } = migrate
  const command = {
    migrate,
    directory: join(request.checkout, migrate.directory),
    database: await loginAs(role, staged.settings, world),
    home: await makeHome(staged.workspace, user),
    user,
  }
  return {
    before,
    after: staged.settings,
    run: (argv, signal = world.signal) => runMigration({ ...command, argv }, { ...world, signal }),
  }
}

/** Whose commands live in the workspace must be able to get there. */
async function makeHome(workspace: string, user: UserIdentity | null): Promise<string> {
  const home = homeIn(workspace)
  await mkdir(home, { mode: 0o700 })
  if (user) for (const each of [workspace, home]) await chown(each, user.uid, user.gid)
  return home
}

async function assertMayLogIn(
  session: { query(sql: string, values: readonly unknown[]): Promise<unknown[]> },
  role: string,
): Promise<void> {
  const found = await session.query('SELECT 1 FROM pg_roles WHERE rolname = $1 AND rolcanlogin', [
    role,
  ])
  if (found.length > 0) return
  throw new CheckFailure('migration-role-missing', `role ${role} may not log in to the copy`, {
    role,
  })
}
