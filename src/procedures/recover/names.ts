import { formatStamp } from '../../backups/stamp.ts'
import type { Database } from '../../engines/postgres/connection.ts'
import {
  type Aside,
  asideDatabase,
  asideSchema,
  freshMark,
  keptMark,
} from '../../engines/postgres/recover/aside-names.ts'
import { findDatabase, listKept } from '../../engines/postgres/recover/databases.ts'
import { findSchema, listKeptSchemas } from '../../engines/postgres/recover/schemas.ts'

/** Names for what is made and what is put aside. */
export interface RecoveryNames {
  readonly fresh: string
  readonly kept: string
  readonly stamp: string
  /** Of one tenant: the database in which it is restored alone. */
  readonly scratch?: string
}

/** When, in which time zone, and what takes the place of what is put aside. */
export interface NamesMoment {
  readonly now: Date
  readonly timezone: string
  /** OID; null while nothing was made yet. */
  readonly replacedBy: string | null
}

/** What already bears such a name. */
export interface NamesRequest extends NamesMoment {
  readonly nameOf: (aside: Aside, mark: string) => string
  readonly isTaken: (name: string) => Promise<boolean>
  /** Of what is kept: no two of one second, or nobody could say which was put aside last. */
  readonly stamps: readonly string[]
}

/** The names of the first second, from now on, that nothing bears. */
export async function freeNames(request: NamesRequest): Promise<RecoveryNames> {
  const { now, timezone, replacedBy, nameOf, isTaken, stamps } = request
  for (let seconds = 0; ; seconds += 1) {
    const stamp = formatStamp(new Date(now.getTime() + seconds * 1000), timezone)
    const fresh = nameOf('new', freshMark(stamp))
    const kept = nameOf('old', keptMark(stamp, replacedBy))
    if (!stamps.includes(stamp) && !(await isTaken(fresh)) && !(await isTaken(kept)))
      return { fresh, kept, stamp }
  }
}

/** Names beside a database. */
export async function freeDatabaseNames(
  server: Database,
  database: string,
  moment: NamesMoment,
): Promise<RecoveryNames> {
  const kept = await listKept(server, database)
  return freeNames({
    ...moment,
    nameOf: (aside, mark) => asideDatabase(database, aside, mark),
    isTaken: async (name) => (await findDatabase(server, name)) !== null,
    stamps: kept.map(({ stamp }) => stamp),
  })
}

/** Names beside a schema of the living database, and of the database in which it is restored alone. */
export async function freeTenantNames(
  living: Database,
  { database, tenant }: { readonly database: string; readonly tenant: string },
  moment: NamesMoment,
): Promise<RecoveryNames> {
  const kept = await listKeptSchemas(living, tenant)
  const names = await freeNames({
    ...moment,
    nameOf: (aside, mark) => asideSchema(tenant, aside, mark),
    isTaken: async (name) => (await findSchema(living, name)) !== null,
    stamps: kept.map(({ stamp }) => stamp),
  })
  return { ...names, scratch: asideDatabase(database, 'new', freshMark(names.stamp)) }
}
