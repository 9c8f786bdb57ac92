import { quoteIdentifier } from '../../../../engines/postgres/connection.ts'
import type { Passport } from '../../../../passport/passport.ts'
import { tenantsOf } from '../../../../passport/totals.ts'
import type { Alteration, ContentFault } from '../../fault.ts'
import { sampleFault, TENANT } from './content-fault.ts'

const REVENUE = 'revenue(since timestamp with time zone)'

/** Two tenants of equal structure that hold rows; none when there is no such pair. */
function pairOf(passport: Passport): readonly [string, string] | undefined {
  const rowsOf = (name: string) =>
    Object.values(passport.schemas[name]?.tables ?? {}).reduce((sum, [rows]) => sum + rows, 0)
  const tenants = tenantsOf(passport)
    .filter((name) => rowsOf(name) > 0)
    .toSorted((a, b) => rowsOf(b) - rowsOf(a))
  for (const first of tenants) {
    const shape = passport.schemas[first]?.shape
    const second = tenants.find((each) => each > first && passport.schemas[each]?.shape === shape)
    if (second !== undefined) return [first, second]
  }
  const [first, second] = tenants
  return first === undefined || second === undefined ? undefined : [first, second]
}

/** What a schema's tables look like when they hold the rows of another schema's. */
function findingsOfRows(passport: Passport, schema: string, other: string): readonly string[] {
  const own = passport.schemas[schema]?.tables ?? {}
  const rows = passport.schemas[other]?.tables ?? {}
  return Object.entries(own).flatMap(([name, [count, fingerprint]]) => {
    const [otherCount, otherFingerprint] = rows[name] ?? [0, '0']
    const place = `${schema}.${name}`
    if (otherCount < count) return [`${place}: rows-missing`]
    if (otherCount > count) return [`${place}: rows-unexpected`]
    return otherFingerprint === fingerprint ? [] : [`${place}: rows-differ`]
  })
}

function swapSchemas(passport: Passport): readonly Alteration[] {
  const pair = pairOf(passport)
  if (!pair) return []
  const [one, other] = pair.map(quoteIdentifier)
  return [
    {
      script: `ALTER SCHEMA ${one} RENAME TO lastro_swap; ALTER SCHEMA ${other} RENAME TO ${one}; ALTER SCHEMA lastro_swap RENAME TO ${other}`,
      findings: [
        ...findingsOfRows(passport, pair[0], pair[1]),
        ...findingsOfRows(passport, pair[1], pair[0]),
        // The body of a function is text: it still names the schema as it was called.
        ...(pair.includes(TENANT)
          ? pair.map((each) => `${each}.${REVENUE}: function-differs`)
          : []),
      ],
    },
  ]
}

function renameTenant(passport: Passport): readonly Alteration[] {
  return dropTenant(passport).map(({ findings }, index) => {
    const tenant = tenantsOf(passport)[index] ?? ''
    const name = `${tenant}_renamed`
    const tables = Object.keys(passport.schemas[tenant]?.tables ?? {})
    return {
      script: `ALTER SCHEMA ${quoteIdentifier(tenant)} RENAME TO ${quoteIdentifier(name)}`,
      findings: [
        ...findings,
        `${name}.${name}: schema-unexpected`,
        ...tables.map((table) => `${name}.${table}: table-unexpected`),
      ],
    }
  })
}

function dropTenant(passport: Passport): readonly Alteration[] {
  return tenantsOf(passport).map((tenant) => ({
    script: `DROP SCHEMA ${quoteIdentifier(tenant)} CASCADE`,
    findings: [
      `${tenant}.${tenant}: schema-missing`,
      ...Object.keys(passport.schemas[tenant]?.tables ?? {}).map(
        (table) => `${tenant}.${table}: table-missing`,
      ),
    ],
  }))
}

/** A tenant that is missing, or has become another one. */
export const TENANT_FAULTS: readonly ContentFault[] = [
  {
    kind: 'content',
    id: 'tenants-swapped',
    group: 'tenants',
    verdict: 'not-restorable',
    reason: 'rows-differ',
    find: async (_session, passport) => swapSchemas(passport),
  },
  {
    kind: 'content',
    id: 'tenant-dropped',
    group: 'tenants',
    verdict: 'not-restorable',
    reason: 'schema-missing',
    find: async (_session, passport) => dropTenant(passport),
  },
  {
    kind: 'content',
    id: 'tenant-renamed',
    group: 'tenants',
    verdict: 'not-restorable',
    reason: 'schema-missing',
    find: async (_session, passport) => renameTenant(passport),
  },
  sampleFault('tenants', {
    id: 'table-of-two-tenants-swapped',
    script:
      'CREATE TEMP TABLE held AS SELECT * FROM @.stripe_payments; DELETE FROM @.stripe_payments; INSERT INTO @.stripe_payments SELECT * FROM tenant_002.stripe_payments; DELETE FROM tenant_002.stripe_payments; INSERT INTO tenant_002.stripe_payments SELECT * FROM held',
    reason: 'rows-differ',
    findings: ['@.stripe_payments: rows-differ', 'tenant_002.stripe_payments: rows-differ'],
  }),
  sampleFault('tenants', {
    id: 'row-of-other-tenant',
    script:
      'DELETE FROM @.stripe_payments WHERE sale_id = 3; INSERT INTO @.stripe_payments SELECT * FROM tenant_002.stripe_payments WHERE sale_id = 3',
    reason: 'rows-differ',
    findings: ['@.stripe_payments: rows-differ'],
  }),
]
