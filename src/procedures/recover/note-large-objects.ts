import { connect } from '../../engines/postgres/connection.ts'
import type { ConnectionSettings } from '../../engines/postgres/connection-settings.ts'
import {
  type LargeObjectColumn,
  readLargeObjectColumns,
} from '../../engines/postgres/recover/large-object-columns.ts'
import type { World } from '../../ports.ts'
import type { Check, Finding } from '../../report/report.ts'

/** What a report says of large objects of a tenant. */
export interface LargeObjectNote {
  readonly checks: readonly Check[]
  readonly findings: readonly Finding[]
}

/** Nothing to be said. */
export const NO_LARGE_OBJECTS: LargeObjectNote = { checks: [], findings: [] }

/**
 * Large objects belong to no schema: a tenant is recovered without them, and its rows will name those that the living
 * database has under these numbers.
 */
export function foretellLargeObjects(
  tenant: string,
  columns: readonly LargeObjectColumn[],
): LargeObjectNote {
  return note(tenant, columns, {
    reason: 'large-objects-not-recovered',
    expected: 'no large objects of this tenant',
    count: ({ there, gone }) => there + gone,
  })
}

/** Says which of those that the recovered rows name are not in the living database. */
export async function noteLargeObjects(
  settings: ConnectionSettings,
  { tenant, schema }: { readonly tenant: string; readonly schema: string },
  world: World,
): Promise<LargeObjectNote> {
  const session = await connect(settings, world.signal)
  const columns = await readLargeObjectColumns(session, schema).finally(() => session.close())
  return note(tenant, columns, {
    reason: 'large-objects-gone',
    expected: 'all large objects that the recovered rows name',
    count: ({ gone }) => gone,
  })
}

function note(
  tenant: string,
  columns: readonly LargeObjectColumn[],
  as: {
    readonly reason: string
    readonly expected: string
    readonly count: (column: LargeObjectColumn) => number
  },
): LargeObjectNote {
  const { reason, expected } = as
  const counted = columns.map((each) => ({ object: each.column, count: as.count(each) }))
  const found = counted.filter(({ count }) => count > 0)
  const [first] = found
  if (!first) return NO_LARGE_OBJECTS
  const count = found.reduce((sum, each) => sum + each.count, 0)
  return {
    checks: [
      {
        id: 'large-objects',
        status: 'warn',
        expected,
        actual: `${count} in ${found.length} columns`,
        reason,
        facts: { count, object: first.object },
      },
    ],
    findings: found.map((each) => ({
      check: 'large-objects',
      status: 'warn',
      reason,
      schema: tenant,
      object: each.object,
      expected: '',
      actual: `${each.count} large objects`,
    })),
  }
}
