import type { ContentFault } from '../../fault.ts'
import { contentFault, sampleFault } from './content-fault.ts'
import { relations } from './places.ts'

const RELATION = 'n.nspname, c.relname'

/** Who may do what, and whose it is. */
export const ACCESS_FAULTS: readonly ContentFault[] = [
  contentFault('permissions', {
    id: 'grant-revoked',
    reason: 'grant-differs',
    places: `SELECT ${RELATION}, format('REVOKE ALL ON %I.%I FROM %I', ${RELATION}, g.rolname)
      FROM (SELECT c.* ${relations('r')}) c JOIN pg_namespace n ON n.oid = c.relnamespace
      CROSS JOIN LATERAL (SELECT r.rolname FROM aclexplode(c.relacl) a JOIN pg_roles r ON r.oid = a.grantee AND a.grantee <> c.relowner LIMIT 1) g ORDER BY 1, 2`,
  }),
  contentFault('permissions', {
    id: 'grant-to-everybody',
    reason: 'grant-differs',
    places: `SELECT ${RELATION}, format('GRANT SELECT ON %I.%I TO public', ${RELATION}) ${relations('r')} ORDER BY 1, 2`,
  }),
  contentFault('permissions', {
    id: 'schema-opened-to-everybody',
    reason: 'grant-differs',
    places: `SELECT nspname, 'schema', format('GRANT CREATE ON SCHEMA %I TO public', nspname) FROM (SELECT DISTINCT n.nspname ${relations('r')}) n WHERE nspname <> 'public' ORDER BY 1`,
  }),
  sampleFault('permissions', {
    id: 'grant-of-column-revoked',
    script: 'REVOKE SELECT (kind) ON lastro_sample.archive FROM chefwell_report',
    reason: 'grant-differs',
    findings: ['lastro_sample.archive.kind: grant-differs'],
  }),
  sampleFault('permissions', {
    id: 'grant-of-deletion',
    script: 'GRANT DELETE ON @.sales TO chefwell_report',
    reason: 'grant-differs',
    findings: ['@.sales: grant-differs'],
  }),
  sampleFault('permissions', {
    id: 'default-privilege-revoked',
    script:
      'ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE SELECT ON TABLES FROM chefwell_report',
    reason: 'grant-differs',
    findings: ['public.default for r of postgres: grant-differs'],
  }),
  sampleFault('permissions', {
    id: 'owner-changed',
    script: 'ALTER FUNCTION @.revenue(timestamptz) OWNER TO chefwell_app',
    reason: 'grant-differs',
    findings: [
      '@.revenue(since timestamp with time zone): grant-differs',
      '@.revenue(since timestamp with time zone): owner-differs',
    ],
  }),
  sampleFault('permissions', {
    id: 'owner-of-table-changed',
    script: 'ALTER TABLE lastro_sample.owned OWNER TO postgres',
    reason: 'grant-differs',
    findings: ['lastro_sample.owned: grant-differs', 'lastro_sample.owned: owner-differs'],
  }),
]
