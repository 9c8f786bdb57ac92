import { connect, type Database } from '../engines/postgres/connection.ts'
import type { ConnectionSettings } from '../engines/postgres/connection-settings.ts'
import type { World } from '../ports.ts'
import { RESTAURANT_ROLES, RESTAURANT_SHARED, restaurantSharedRows } from './restaurant-shared.ts'
import { tenantConstraints, tenantRows, tenantSize, tenantTables } from './restaurant-tenant.ts'

/** How large the sample system is to be. */
export interface FillOptions {
  readonly tenants: number
  /** Sessions filling side by side. */
  readonly sessions: number
  /** Sales per tenant; real sizes when absent. */
  readonly sales?: number
}

/** Name of the schema of the n-th tenant, from 1; the first bears the seed's name. */
export function tenantSchema(index: number): string {
  return index === 1 ? 'tenant_chefwell' : `tenant_${String(index).padStart(3, '0')}`
}

/** Creates the roles, shared objects and all tenants of the restaurant system in an empty database. */
export async function fillRestaurants(
  settings: ConnectionSettings,
  options: FillOptions,
  world: Pick<World, 'signal' | 'log'>,
): Promise<void> {
  const sessions = await Promise.all(
    Array.from({ length: options.sessions }, () => connect(settings, world.signal)),
  )
  const [first] = sessions
  if (!first) throw new RangeError('filling needs at least one session')
  try {
    for (const session of sessions) await session.query(`SET search_path = public`)
    await runAll(first, RESTAURANT_ROLES, RESTAURANT_SHARED)
    let next = 1
    await Promise.all(
      sessions.map(async (session) => {
        while (next <= options.tenants) {
          const index = next++
          await fillTenant(session, index, options)
          world.log.progress({
            activity: 'fill',
            done: index,
            total: options.tenants,
            unit: 'items',
          })
        }
      }),
    )
    await runAll(first, restaurantSharedRows(options.tenants))
  } finally {
    await Promise.allSettled(sessions.map((session) => session.close()))
  }
}

async function fillTenant(session: Database, index: number, options: FillOptions): Promise<void> {
  const schema = tenantSchema(index)
  const size =
    options.sales === undefined
      ? tenantSize(index, options.tenants)
      : { sales: index === options.tenants && index > 1 ? 0 : options.sales }
  await runAll(
    session,
    'BEGIN;',
    tenantTables(schema),
    tenantRows(schema, index, size),
    tenantConstraints(schema, index),
    'COMMIT;',
  )
}

/** Scripts of several statements; without parameters the driver sends them as they are. */
async function runAll(session: Database, ...scripts: readonly string[]): Promise<void> {
  for (const script of scripts) await session.script(script)
}
