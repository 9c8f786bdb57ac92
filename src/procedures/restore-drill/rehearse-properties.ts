import { connect } from '../../engines/postgres/connection.ts'
import type { ConnectionSettings } from '../../engines/postgres/connection-settings.ts'
import { readProperties } from '../../engines/postgres/properties/database-properties.ts'
import {
  type GivenProperties,
  giveProperties,
  openProperties,
} from '../../engines/postgres/properties/give-properties.ts'
import type { PassportProperties } from '../../passport/database-properties.ts'
import type { World } from '../../ports.ts'
import type { Check } from '../../report/report.ts'

/**
 * Gives the restored database what belonged to the source's itself (owner, grants, limit, settings), as a recovery of one
 * that is gone would, and reads it again. After the comparison, which settings of it must not disturb; before the
 * application, which may need them. Comment and template flag stay: whoever made this database knows it by the one,
 * and the other would keep it from being dropped.
 */
export async function rehearseProperties(
  properties: PassportProperties,
  settings: ConnectionSettings,
  world: World,
): Promise<Check> {
  const { given, left } = openProperties(properties)
  const session = await connect(settings, world.signal)
  try {
    const name = settings.database
    const [row] = await session.query('SELECT oid::text FROM pg_database WHERE datname = $1', [
      name,
    ])
    const oid = row?.[0] ?? ''
    await session.query('BEGIN')
    const { comment, isTemplate } = await readProperties(session, oid)
    const came = await giveProperties(session, { name, oid }, { ...given, comment, isTemplate })
    await session.query('COMMIT')
    return judge(came, left, properties)
  } catch (error) {
    world.signal.throwIfAborted()
    // The comparison is done, and no part of it hangs on this.
    const words = error instanceof Error ? error.message : String(error)
    return judge({ refused: [words], differing: [] }, left, properties)
  } finally {
    await session.close()
  }
}

/** No flaw of the backup: what a place does not take, the source's server does. */
function judge(
  { refused, differing }: GivenProperties,
  left: readonly string[],
  { grants, settings }: PassportProperties,
): Check {
  const common = {
    id: 'database-properties',
    expected: `owner, ${grants.length} grants, ${settings.length} settings of the passport`,
  }
  const missing = [...refused, ...differing]
  if (missing.length > 0)
    return {
      ...common,
      status: 'warn',
      actual: `all but ${missing.join(', ')}`,
      reason: 'properties-not-given',
      facts: { detail: missing.join(', ') },
    }
  const untried = left.length === 0 ? '' : `; not tried: ${left.join(', ')}`
  return { ...common, status: 'pass', actual: `given and read again${untried}` }
}
