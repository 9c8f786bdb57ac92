import type { ConnectionSettings } from '../engines/postgres/connection-settings.ts'
import type { World } from '../ports.ts'
import { fillRestaurants } from './fill-restaurants.ts'

/** Enough tenants that one can be unlike the others, few enough rows that nobody waits. */
const SIZE = { tenants: 3, sales: 60, sessions: 2 }

/** Fills an empty database with a small restaurant chain. */
export function sampleRestaurants(settings: ConnectionSettings, world: World): Promise<void> {
  return fillRestaurants(settings, SIZE, world)
}
