import type { CheckConfig } from '../../config/schema.ts'
import type { LockSpan } from '../../engines/postgres/migration/lock-watch.ts'
import type { Check } from '../../report/report.ts'

/** Whether tables were closed to everybody for longer than is allowed; asked only where a limit is configured. */
export function checkLocks(
  locks: readonly LockSpan[],
  { longestLockSeconds: allowed }: CheckConfig['expect'],
): Check[] {
  if (allowed === undefined) return []
  const worst = locks.find(({ blocked }) => blocked === 'readers')
  const seconds = worst?.seconds ?? 0
  const common = {
    id: 'locks',
    expected: `no table closed for more than ${allowed} s`,
    actual: `at most ${seconds.toFixed(1)} s`,
  }
  if (!worst || seconds <= allowed) return [{ ...common, status: 'pass' }]
  const facts = { schema: worst.schema, object: worst.table, allowed, actual: seconds }
  return [{ ...common, status: 'fail', reason: 'lock-too-long', facts }]
}
