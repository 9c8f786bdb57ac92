import { ofExtension, USER_SCHEMA } from '../../../../engines/postgres/catalogue/scope.ts'
import type { ContentFault } from '../../fault.ts'
import {
  type ContentFaultText,
  contentFault,
  type SampleFaultText,
  sampleFault,
} from './content-fault.ts'
import { FUNCTION_NAME, FUNCTIONS, POLICIES, relations, withoutDependents } from './places.ts'

const RELATION = 'n.nspname, c.relname'

/** Views, functions, policies and types in whatever database. */
const ANYWHERE: readonly ContentFaultText[] = [
  {
    id: 'view-dropped',
    reason: 'view-missing',
    places: `SELECT ${RELATION}, format('DROP VIEW %I.%I', ${RELATION}) ${relations('v')} AND ${withoutDependents('pg_class', 'c.oid')} ORDER BY 1, 2`,
  },
  {
    id: 'view-changed',
    reason: 'view-differs',
    places: `SELECT ${RELATION}, format('CREATE OR REPLACE VIEW %I.%I AS SELECT * FROM (%s) changed LIMIT 1000000', ${RELATION}, rtrim(pg_get_viewdef(c.oid), ';')) ${relations('v')} ORDER BY 1, 2`,
  },
  {
    id: 'matview-dropped',
    reason: 'view-missing',
    places: `SELECT ${RELATION}, format('DROP MATERIALIZED VIEW %I.%I', ${RELATION}) ${relations('m')} AND ${withoutDependents('pg_class', 'c.oid')}
      AND NOT EXISTS (SELECT 1 FROM pg_index x WHERE x.indrelid = c.oid) ORDER BY 1, 2`,
  },
  {
    id: 'matview-empty',
    reason: 'matview-differs',
    places: `SELECT ${RELATION}, format('REFRESH MATERIALIZED VIEW %I.%I WITH NO DATA', ${RELATION}) ${relations('m')} AND c.relispopulated ORDER BY 1, 2`,
  },
  {
    id: 'function-dropped',
    reason: 'function-missing',
    places: `SELECT n.nspname, ${FUNCTION_NAME}, format('DROP FUNCTION %s', p.oid::regprocedure) ${FUNCTIONS} AND ${withoutDependents('pg_proc', 'p.oid')} ORDER BY 1, 2`,
  },
  {
    id: 'function-body-changed',
    reason: 'function-differs',
    places: `SELECT n.nspname, ${FUNCTION_NAME}, replace(pg_get_functiondef(p.oid), p.prosrc, p.prosrc || E'\\n-- changed\\n') ${FUNCTIONS} AND p.prosrc <> '' ORDER BY 1, 2`,
  },
  {
    id: 'function-security-definer',
    reason: 'function-differs',
    places: `SELECT n.nspname, ${FUNCTION_NAME}, format('ALTER FUNCTION %s SECURITY DEFINER', p.oid::regprocedure) ${FUNCTIONS} AND NOT p.prosecdef ORDER BY 1, 2`,
  },
  {
    id: 'policy-dropped',
    reason: 'policy-missing',
    places: `SELECT n.nspname, c.relname || '.' || p.polname, format('DROP POLICY %I ON %I.%I', p.polname, n.nspname, c.relname) ${POLICIES} ORDER BY 1, 2`,
  },
  {
    id: 'policy-opened',
    reason: 'policy-differs',
    places: `SELECT n.nspname, c.relname || '.' || p.polname, format('ALTER POLICY %I ON %I.%I USING (true)', p.polname, n.nspname, c.relname) ${POLICIES} AND pg_get_expr(p.polqual, p.polrelid) <> 'true' ORDER BY 1, 2`,
  },
  {
    id: 'policy-for-everybody',
    reason: 'policy-differs',
    places: `SELECT n.nspname, c.relname || '.' || p.polname, format('ALTER POLICY %I ON %I.%I TO public', p.polname, n.nspname, c.relname) ${POLICIES} AND p.polroles <> '{0}' ORDER BY 1, 2`,
  },
  {
    id: 'row-security-off',
    reason: 'row-security-differs',
    places: `SELECT ${RELATION}, format('ALTER TABLE %I.%I DISABLE ROW LEVEL SECURITY', ${RELATION}) ${relations('r')} AND c.relrowsecurity AND NOT c.relforcerowsecurity ORDER BY 1, 2`,
  },
  {
    id: 'enum-label-added',
    reason: 'type-differs',
    places: `SELECT n.nspname, t.typname, format('ALTER TYPE %I.%I ADD VALUE ''lastro''', n.nspname, t.typname)
      FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace AND ${USER_SCHEMA} WHERE t.typtype = 'e' AND NOT ${ofExtension('pg_type', 't.oid')} ORDER BY 1, 2`,
  },
  {
    id: 'domain-rule-dropped',
    reason: 'type-differs',
    places: `SELECT n.nspname, t.typname, format('ALTER DOMAIN %I.%I DROP CONSTRAINT %I', n.nspname, t.typname, k.conname)
      FROM pg_constraint k JOIN pg_type t ON t.oid = k.contypid AND k.contype = 'c' JOIN pg_namespace n ON n.oid = t.typnamespace AND ${USER_SCHEMA}
      WHERE NOT ${ofExtension('pg_type', 't.oid')} ORDER BY 1, 2`,
  },
  {
    id: 'schema-too-many',
    reason: 'schema-unexpected',
    places: `SELECT 'lastro_leftover', 'lastro_leftover', 'CREATE SCHEMA lastro_leftover'`,
  },
]

const REVENUE = 'revenue(since timestamp with time zone)'

/** Faults in objects that few databases have, and with consequences known in the sample only. */
const IN_SAMPLE: readonly SampleFaultText[] = [
  {
    id: 'view-computes-otherwise',
    script:
      'CREATE OR REPLACE VIEW @.daily_sales AS SELECT created_at::date AS day, count(*) AS sales, sum(total) + 1 AS revenue FROM @.sales GROUP BY 1',
    reason: 'view-differs',
    findings: ['@.daily_sales: view-differs'],
  },
  {
    id: 'function-computes-otherwise',
    script: `CREATE OR REPLACE FUNCTION @.revenue(since timestamptz) RETURNS numeric LANGUAGE sql STABLE AS 'SELECT 0::numeric'`,
    reason: 'function-differs',
    findings: [`@.${REVENUE}: function-differs`],
  },
  {
    id: 'procedure-dropped',
    script: 'DROP PROCEDURE public.close_day(date)',
    reason: 'function-missing',
    findings: ['public.close_day(IN day date): function-missing'],
  },
  {
    id: 'partition-detached',
    script: 'ALTER TABLE public.audit_log DETACH PARTITION public.audit_log_2025h1',
    reason: 'partition-differs',
    findings: ['public.audit_log_2025h1: partition-differs'],
  },
  {
    id: 'statistics-dropped',
    script: 'DROP STATISTICS lastro_sample.pairs',
    reason: 'object-missing',
    findings: ['lastro_sample.pairs: object-missing'],
  },
  {
    id: 'rule-dropped',
    script: 'DROP RULE keep ON lastro_sample.archive',
    reason: 'object-missing',
    findings: ['lastro_sample.archive.keep: object-missing'],
  },
  {
    id: 'exclusion-dropped',
    script: 'ALTER TABLE lastro_sample.bookings DROP CONSTRAINT no_overlap',
    reason: 'constraint-missing',
    findings: [
      'lastro_sample.bookings.no_overlap: constraint-missing',
      'lastro_sample.no_overlap: index-missing',
    ],
  },
  {
    id: 'large-object-deleted',
    script:
      'SELECT lo_unlink(content) FROM (SELECT content FROM public.receipts ORDER BY id LIMIT 1) r',
    reason: 'large-objects-differ',
    // Who may read large objects is told by their number.
    findings: [
      '.large objects of postgres: postgres=SELECT,UPDATE/postgres: grant-differs',
      '.large objects: large-objects-differ',
    ],
  },
  {
    id: 'large-object-byte-changed',
    script: `SELECT lo_put(content, 3, 'X') FROM (SELECT content FROM public.receipts ORDER BY id LIMIT 1) r`,
    reason: 'large-objects-differ',
    findings: ['.large objects: large-objects-differ'],
  },
]

/** Views, functions, policies, types, partitions, large objects. */
export const PROGRAM_FAULTS: readonly ContentFault[] = [
  ...ANYWHERE.map((text) => contentFault('catalogue', text)),
  ...IN_SAMPLE.map((text) => sampleFault('catalogue', text)),
]
