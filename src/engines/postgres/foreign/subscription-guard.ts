import { connect } from '../connection.ts'
import type { ConnectionSettings } from '../connection-settings.ts'

/** What the server says, through psql, of a statement that the guard stops. */
export const GUARDED = /^lastro: the dump subscribes to another server$/

/**
 * An event trigger sees what no reading of the text does: a statement that is put together while the dump runs. `ALWAYS`,
 * because a dump may set `session_replication_role`.
 */
const STAND = `CREATE SCHEMA lastro_guard;
CREATE FUNCTION lastro_guard.refuse() RETURNS event_trigger LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'lastro: the dump subscribes to another server'; END$$;
CREATE EVENT TRIGGER lastro_guard ON ddl_command_start WHEN TAG IN ('CREATE SUBSCRIPTION', 'ALTER SUBSCRIPTION') EXECUTE FUNCTION lastro_guard.refuse();
ALTER EVENT TRIGGER lastro_guard ENABLE ALWAYS`

const LEAVE = 'DROP EVENT TRIGGER lastro_guard; DROP SCHEMA lastro_guard CASCADE'

/**
 * Lets `restore` fill a database in which no subscription can be made: one would connect to the server that it names, take
 * over a slot that production uses, and keep the database from being dropped. A restore that fails leaves the guard where it
 * is; what it failed in is dropped.
 */
export async function withoutSubscriptions(
  target: ConnectionSettings,
  restore: () => Promise<void>,
): Promise<void> {
  const isGuarded = await run(target, STAND)
  await restore()
  if (isGuarded) await run(target, LEAVE)
}

/** Event triggers are for superusers; before PostgreSQL 16 so are subscriptions. */
async function run(target: ConnectionSettings, script: string): Promise<boolean> {
  const session = await connect(target)
  try {
    const [role] = await session.query(
      'SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user',
    )
    if (role?.[0] !== 'true') return false
    await session.script(`BEGIN; ${script}; COMMIT`)
    return true
  } finally {
    await session.close()
  }
}
