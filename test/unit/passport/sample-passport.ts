import type { Passport, SchemaTruth } from '../../../src/passport/passport.ts'
import { foldShape, shapeLine } from '../../../src/passport/shape.ts'

/** A table with its rows and fingerprint, a foreign key, an index, a trigger, a sequence and two views. */
export function tenantLines(schema: string): string[] {
  return [
    shapeLine('schema', 'schema', 'exists'),
    shapeLine('table', 'orders', 'plain heap'),
    shapeLine(
      'column',
      'orders.id',
      `#1 bigint default nextval('${schema}.orders_id_seq'::regclass)`,
    ),
    shapeLine(
      'foreign-key',
      'orders.orders_company_fkey',
      'FOREIGN KEY (company_id) REFERENCES public.companies(id)',
    ),
    shapeLine('primary-key', 'orders.orders_pkey', 'PRIMARY KEY (id)'),
    shapeLine(
      'index',
      'orders_pkey',
      `CREATE UNIQUE INDEX orders_pkey ON ${schema}.orders USING btree (id)`,
    ),
    shapeLine('sequence', 'orders_id_seq', 'bigint start 1 by 1'),
    shapeLine('view', 'open_orders', 'id bigint'),
    shapeLine('matview', 'totals', 'id bigint'),
  ]
}

const TENANT: Omit<SchemaTruth, 'shape'> = {
  tables: { orders: [3, '42'], 'orders.old': [1, '7'] },
  sequences: { orders_id_seq: ['3', true] },
  matviews: { totals: 1 },
}

/** What the sample's database has of its own. */
export const SAMPLE_PROPERTIES = {
  oid: '16384',
  owner: 'app',
  connectionLimit: -1,
  isTemplate: false,
  comment: 'all stores',
  locale: null,
  icuRules: null,
  tablespace: 'pg_default',
  grants: [{ grantee: '', privilege: 'CONNECT', isGrantable: false, grantor: 'app' }],
  settings: [
    { role: '', parameter: 'app.key', seal: '0123456789abcdef' },
    { role: 'app', parameter: 'statement_timeout', value: '7s' },
  ],
} as const

/** A passport of two tenants and \`public\`, as it is in its file. */
export function samplePassport(changes: Partial<Passport> = {}): Passport {
  const shape = foldShape('tenant_001', tenantLines('tenant_001'))
  const empty = foldShape('public', [shapeLine('table', 'companies', 'plain heap')])
  return {
    format: 'lastro/passport@1',
    source: { name: 'shop', engine: 'postgres', database: 'shop', tenantPattern: 'tenant_*' },
    server: {
      version: '15.18',
      versionNumber: 150_018,
      encoding: 'UTF8',
      collate: 'C',
      ctype: 'C',
      localeProvider: 'c',
      systemIdentifier: '1',
      bootstrapRole: 'postgres',
    },
    tools: { lastro: '0.1.0', pgDump: '15.18', pgDumpMajor: 15 },
    snapshotAt: '2025-11-20T06:00:00.000Z',
    fingerprint: 'record64/1',
    files: [
      {
        role: 'dump',
        name: 'shop_backup_20251120_030000.dump.zst',
        bytes: 10,
        sha256: 'a'.repeat(64),
        compression: 'zstd',
        plainBytes: 20,
      },
    ],
    readBack: { passed: true, at: '2025-11-20T06:00:09.000Z' },
    durations: { dump: 1.5 },
    database: [shapeLine('extension', 'pgcrypto', 'schema public')],
    extensions: { pgcrypto: '1.3' },
    roles: [{ name: 'app', attributes: 'LOGIN', memberOf: [] }],
    largeObjects: { count: 0, fingerprint: '0' },
    properties: SAMPLE_PROPERTIES,
    shapes: { [shape.key]: shape.lines, [empty.key]: empty.lines },
    schemas: {
      public: { shape: empty.key, tables: { companies: [2, '-5'] }, sequences: {}, matviews: {} },
      tenant_001: { shape: shape.key, ...TENANT },
      tenant_002: { shape: shape.key, ...TENANT },
    },
    ...changes,
  }
}
