import type { Database } from '../../../../engines/postgres/connection.ts'
import type { FaultGroup, FaultId } from '../../../../locale/catalogue.ts'
import type { Passport } from '../../../../passport/passport.ts'
import { tenantMatcher } from '../../../../passport/totals.ts'
import { type Alteration, type ContentFault, NotTried } from '../../fault.ts'
import { SAMPLE_SCHEMA } from '../../good-backup/sample/sample-schema.ts'

/** The tenant of the sample that most faults hit. */
export const TENANT = 'tenant_chefwell'

/** The parts of a content fault that are the same for most. */
type Common = Partial<Pick<ContentFault, 'verdict' | 'isHarmless' | 'isApart' | 'names'>>

/** How a content fault is written down. */
export interface ContentFaultText extends Common {
  readonly id: FaultId
  readonly reason: string
  /**
   * Selects the places where the fault can be made: schema, object as findings name it, the script that makes it, and
   * optionally further findings (`schema.object: reason`, one a line) that follow from it.
   */
  readonly places: string
}

/** Places considered; a database may have a hundred thousand indexes. */
const PLACES_LIMIT = 200

/** A fault whose place is found by a query, so that it can be made in any database; in a tenant rather than elsewhere. */
export function contentFault(group: FaultGroup, text: ContentFaultText): ContentFault {
  const { id, reason, places, ...common } = text
  const sql = `SELECT * FROM (${places}) AS place LIMIT ${PLACES_LIMIT}`
  return {
    kind: 'content',
    id,
    group,
    reason,
    verdict: 'not-restorable',
    ...common,
    find: async (session, passport) => tenantsFirst(await session.query(sql), reason, passport),
  }
}

function tenantsFirst(
  rows: Awaited<ReturnType<Database['query']>>,
  reason: string,
  { source }: Passport,
): readonly Alteration[] {
  const isTenant = tenantMatcher(source.tenantPattern)
  const places = rows.map(([schema, object, script, further]) => ({
    isTenant: isTenant(schema ?? ''),
    script: script ?? '',
    findings: [`${schema}.${object}: ${reason}`, ...(further?.split('\n') ?? [])],
  }))
  return places.toSorted((a, b) => Number(b.isTenant) - Number(a.isTenant))
}

/** How a fault of the sample is written down: everything about it is known. */
export interface SampleFaultText extends Common {
  readonly id: FaultId
  readonly reason: string
  /** `@` stands for the tenant's schema. */
  readonly script: string
  /** `@` stands for the tenant's schema. */
  readonly findings: readonly string[]
}

/** A fault in an object of the sample; other databases do not have it. */
export function sampleFault(group: FaultGroup, text: SampleFaultText): ContentFault {
  const { id, reason, script, findings, ...common } = text
  const inTenant = (template: string) => template.replaceAll('@', TENANT)
  const alteration = { script: inTenant(script), findings: findings.map(inTenant) }
  return {
    kind: 'content',
    id,
    group,
    reason,
    verdict: 'not-restorable',
    ...common,
    find: async (session) => {
      if (!(await isSample(session))) throw new NotTried('fault-needs-sample')
      return [alteration]
    },
  }
}

async function isSample(session: Database): Promise<boolean> {
  const [row] = await session.query('SELECT to_regnamespace($1)::text', [SAMPLE_SCHEMA])
  return row?.[0] !== null
}
