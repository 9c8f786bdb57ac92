import { formatStamp } from '../../backups/stamp.ts'
import type { Database } from '../../engines/postgres/connection.ts'
import {
  type Aside,
  asideDatabase,
  asideSchema,
  freshMark,
} from '../../engines/postgres/recover/aside-names.ts'
import { findDatabase } from '../../engines/postgres/recover/databases.ts'
import { findSchema } from '../../engines/postgres/recover/schemas.ts'

/** Names for what is made and what is put aside. */
export interface RecoveryNames {
  readonly fresh: string
  readonly kept: string
  readonly stamp: string
  /** Of one tenant: the database in which it is restored alone. */
  readonly scratch?: string
}

/** When, in which time zone, and what already bears such a name. */
export interface NamesRequest {
  readonly now: Date
  readonly timezone: string
  readonly nameOf: (aside: Aside, mark: string) => string
  readonly isTaken: (name: string) => Promise<boolean>
}

/** The names of the first second, from now on, that nothing bears. */
export async function freeNames(request: NamesRequest): Promise<RecoveryNames> {
  for (let seconds = 0; ; seconds += 1) {
    const instant = new Date(request.now.getTime() + seconds * 1000)
    const stamp = formatStamp(instant, request.timezone)
    const fresh = request.nameOf('new', freshMark(stamp))
    const kept = request.nameOf('old', stamp)
    if (!(await request.isTaken(fresh)) && !(await request.isTaken(kept)))
      return { fresh, kept, stamp }
  }
}

/** Names beside a database. */
export function freeDatabaseNames(
  server: Database,
  database: string,
  when: Pick<NamesRequest, 'now' | 'timezone'>,
): Promise<RecoveryNames> {
  return freeNames({
    ...when,
    nameOf: (aside, mark) => asideDatabase(database, aside, mark),
    isTaken: async (name) => (await findDatabase(server, name)) !== null,
  })
}

/** Names beside a schema of the living database, and of the database in which it is restored alone. */
export async function freeTenantNames(
  living: Database,
  { database, tenant }: { readonly database: string; readonly tenant: string },
  when: Pick<NamesRequest, 'now' | 'timezone'>,
): Promise<RecoveryNames> {
  const names = await freeNames({
    ...when,
    nameOf: (aside, mark) => asideSchema(tenant, aside, mark),
    isTaken: async (name) => (await findSchema(living, name)) !== null,
  })
  return { ...names, scratch: asideDatabase(database, 'new', freshMark(names.stamp)) }
}
