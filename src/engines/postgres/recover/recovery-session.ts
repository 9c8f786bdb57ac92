import { setTimeout as delay } from 'node:timers/promises'
import { CheckFailure } from '../../../errors.ts'
import { connect, type Database } from '../connection.ts'
import type { ConnectionSettings } from '../connection-settings.ts'

/** A statement of a client that was killed ends at its next word to us, or when its session is ended. */
const GONE_SECONDS = 30
const POLL_MILLISECONDS = 50

/** Settings whose sessions bear the id of a recovery, by which the next start finds them; also those of pg_restore. */
export function ofRecovery(settings: ConnectionSettings, id: string): ConnectionSettings {
  return { ...settings, applicationName: applicationName(id) }
}

/** Opens such a session. It is not cancelled with the run: who has begun to rename or to drop comes to an end. */
export function openRecoverySession(settings: ConnectionSettings, id: string): Promise<Database> {
  return connect(ofRecovery(settings, id))
}

/**
 * Ends what a killed recovery still does on the server, and waits until it is gone: a rename or a CREATE DATABASE goes on
 * when its client is dead, and would be done after we have looked.
 * @throws CheckFailure `recovery-still-running` when the server does not let go of it.
 */
export async function endRecoverySessions(server: Database, id: string): Promise<void> {
  const deadline = performance.now() + GONE_SECONDS * 1000
  for (;;) {
    const left = await server.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid()`,
      [applicationName(id)],
    )
    if (left.length === 0) return
    if (performance.now() > deadline)
      throw new CheckFailure(
        'recovery-still-running',
        `${left.length} sessions of the killed recovery ${id} do not end`,
        { sessions: left.length },
      )
    await delay(POLL_MILLISECONDS)
  }
}

/** At most 63 bytes; ids of journals are short. */
function applicationName(id: string): string {
  return `lastro recover ${id}`
}
