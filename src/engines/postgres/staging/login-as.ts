import { randomBytes } from 'node:crypto'
import { CheckFailure } from '../../../errors.ts'
import type { World } from '../../../ports.ts'
import { connect, quoteIdentifier, quoteLiteral } from '../connection.ts'
import type { ConnectionSettings } from '../connection-settings.ts'

/**
 * Settings under which another role of a throw-away server logs in. Where the server asks for passwords the role gets a
 * random one: its own is not in the backup.
 * @throws CheckFailure `backend-role-missing`.
 */
export async function loginAs(
  role: string,
  settings: ConnectionSettings,
  world: Pick<World, 'signal' | 'maskSecret'>,
): Promise<ConnectionSettings> {
  const session = await connect(settings, world.signal)
  try {
    const [found] = await session.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
    if (!found) throw new CheckFailure('backend-role-missing', `there is no role ${role}`, { role })
    // Of the superuser others may hold the password.
    if (settings.password === undefined || role === settings.user)
      return { ...settings, user: role }
    const password = randomBytes(24).toString('base64url')
    world.maskSecret(password)
    await session.query(`ALTER ROLE ${quoteIdentifier(role)} PASSWORD ${quoteLiteral(password)}`)
    return { ...settings, user: role, password }
  } finally {
    await session.close()
  }
}
