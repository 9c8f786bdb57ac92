import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../../src/engines/postgres/connection.ts'
import type { ConnectionSettings } from '../../../src/engines/postgres/connection-settings.ts'
import {
  compareStates,
  type StateComparison,
} from '../../../src/engines/postgres/migration/compare-states.ts'
import { copyDatabase } from '../../../src/engines/postgres/migration/copy-database.ts'
import { watchLocks } from '../../../src/engines/postgres/migration/lock-watch.ts'
import { objectMatcher } from '../../../src/passport/object-pattern.ts'
import { groupChanges } from '../../../src/procedures/restore-check/group-changes.ts'
import {
  orphanFindings,
  rowFindings,
  valueFindings,
} from '../../../src/procedures/restore-check/row-findings.ts'
import {
  droppedFindings,
  guardFindings,
} from '../../../src/procedures/restore-check/structure-findings.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const nothing = objectMatcher([])
let production: Production
let number = 0

beforeAll(async () => {
  production = await startProduction({ tenants: 2, sales: 20 })
})

afterAll(() => production.stop())

/** Meant to fail, and to leave something behind. */
const FAILING = /^CREATE UNIQUE INDEX CONCURRENTLY/

/** Runs SQL on a copy of the restaurants, and compares it with them as they are: both have the same OIDs. */
async function migrate(sql: string, during?: (settings: ConnectionSettings) => Promise<void>) {
  number += 1
  const settings = { ...production.settings, database: `after_${number}` }
  const server = await connect({ ...settings, database: 'postgres' })
  await copyDatabase(server, production.settings.database, settings.database)
  await server.close()
  for (const statement of sql.split(';;')) {
    const done = production.run(statement, settings.database)
    await (FAILING.test(statement) ? expect(done).rejects.toThrow() : done)
  }
  await during?.(settings)
  const comparison = await compareStates(
    { before: production.settings, after: settings, sessions: 2 },
    testWorld(),
  )
  await production.drop(settings.database)
  return comparison
}

function reasonsOf(comparison: StateComparison, mayDrop = nothing): string[] {
  return [
    ...rowFindings(comparison.rows, nothing),
    ...droppedFindings(comparison.pairing, comparison.droppedRows, mayDrop),
    ...orphanFindings(comparison.orphans),
    ...valueFindings(comparison),
    ...guardFindings(groupChanges(comparison), mayDrop),
  ].map(({ reason, schema, object }) => `${reason} ${schema}.${object}`)
}

const CASES: readonly (readonly [title: string, sql: string, reasons: readonly string[]])[] = [
  [
    'a new column with a default changes no row',
    "ALTER TABLE public.users ADD COLUMN plan text NOT NULL DEFAULT 'free'",
    [],
  ],
  [
    'a renamed table and a renamed column lose nothing',
    'ALTER TABLE public.users RENAME TO people;ALTER TABLE public.people RENAME display_name TO name',
    [],
  ],
  ['a wider type changes no value', 'ALTER TABLE public.users ALTER company_id TYPE bigint', []],
  [
    'a table that is rewritten in another order is the same',
    'CREATE TABLE public.f AS SELECT * FROM public.feature_flags ORDER BY name DESC;DROP TABLE public.feature_flags;ALTER TABLE public.f RENAME TO feature_flags;ALTER TABLE public.feature_flags ADD PRIMARY KEY (name)',
    [],
  ],
  ['a dropped table is a loss', 'DROP TABLE public.receipts', ['table-dropped public.receipts']],
  [
    'a dropped column is a loss',
    'ALTER TABLE public.users DROP COLUMN last_login_at',
    ['column-dropped public.users.last_login_at', 'protection-dropped public.users_company_idx'],
  ],
  [
    'a constraint that is not validated is a warning',
    'ALTER TABLE public.users ADD CONSTRAINT short CHECK (length(display_name) < 50) NOT VALID',
    ['constraint-left-not-valid public.users.short'],
  ],
  [
    'an index that a failed CONCURRENTLY left is found',
    "UPDATE public.users SET display_name = 'same' WHERE id < 3;;CREATE UNIQUE INDEX CONCURRENTLY twice ON public.users (display_name)",
    ['rows-changed public.users', 'index-left-invalid public.twice'],
  ],
  [
    'rows without a partner are found though the key says it is valid',
    'SET session_replication_role = replica;DELETE FROM public.companies WHERE id = 1',
    [
      'rows-lost public.companies',
      'orphans-left public.receipts.receipts_company_id_fkey',
      'orphans-left public.users.users_company_id_fkey',
    ],
  ],
  [
    'a sequence that was set back is found',
    "SELECT setval('public.fiscal_number', 1000)",
    ['sequence-set-back public.fiscal_number'],
  ],
  [
    'a large object that is gone is found',
    'SELECT lo_unlink(min(oid)) FROM pg_largeobject_metadata',
    ['large-objects-changed .large objects'],
  ],
]

describe('a migration on real tables', () => {
  it.each(CASES)('%s', async (_, sql, reasons) => {
    expect(reasonsOf(await migrate(sql)).sort()).toEqual([...reasons].sort())
  })

  it('what may be dropped is not told', async () => {
    const comparison = await migrate('ALTER TABLE public.users DROP COLUMN last_login_at')
    const mayDrop = objectMatcher(['public.users.last_login_at', 'public.users_company_idx'])
    expect(reasonsOf(comparison, mayDrop)).toEqual([])
  })

  it('a conversion that rounds is told as one, with the columns and how many rows read differently', async () => {
    const comparison = await migrate(
      'ALTER TABLE public.feature_flags ALTER ratio TYPE integer USING 7',
    )
    const [finding] = rowFindings(comparison.rows, nothing)
    expect(finding).toMatchObject({
      reason: 'values-converted',
      status: 'warn',
      object: 'feature_flags',
    })
    expect(finding?.actual).toBe('4 rows read differently: ratio from float8 to int4')
  })

  it('a lock is seen as long as it is held, and whom it closes the table to', async () => {
    let spans: Awaited<ReturnType<Awaited<ReturnType<typeof watchLocks>>['stop']>> = []
    await migrate('SELECT 1', async (settings) => {
      const watch = await watchLocks(settings, testWorld())
      await production.run(
        'BEGIN; LOCK public.users IN ACCESS EXCLUSIVE MODE; LOCK public.companies IN SHARE MODE; SELECT pg_sleep(0.4); COMMIT',
        settings.database,
      )
      spans = await watch.stop()
    })
    const held = spans.map(({ table, blocked, seconds }) => [
      table,
      blocked,
      seconds > 0.2 && seconds < 5,
    ])
    expect(held).toContainEqual(['users', 'readers', true])
    expect(held).toContainEqual(['companies', 'writers', true])
  })
})
