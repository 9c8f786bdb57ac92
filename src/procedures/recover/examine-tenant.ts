import { connect } from '../../engines/postgres/connection.ts'
import { readLargeObjectColumns } from '../../engines/postgres/recover/large-object-columns.ts'
import {
  type OutsideReferences,
  readOutsideReferences,
} from '../../engines/postgres/recover/outside-references.ts'
import { findSchema } from '../../engines/postgres/recover/schemas.ts'
import type { World } from '../../ports.ts'
import type { Check, Finding } from '../../report/report.ts'
import { foretellLargeObjects } from './note-large-objects.ts'
import { type RecoverRequest, settingsFor } from './request.ts'

/** What the living database has of the tenant, and what else refers to it. */
export interface TenantFindings {
  readonly checks: readonly Check[]
  readonly findings: readonly Finding[]
  /** OID of the living schema; null when there is none. */
  readonly liveOid: string | null
  /** What the swap makes anew, in words. */
  readonly remade: string
}

/** Looks from within the living database; changes nothing. */
export async function examineTenant(
  request: RecoverRequest,
  tenant: string,
  world: World,
): Promise<TenantFindings> {
  const settings = settingsFor(request, request.source.connection.database)
  const session = await connect(settings, world.signal)
  try {
    const live = await findSchema(session, tenant)
    const references = live ? await readOutsideReferences(session, live.oid) : NONE
    const { check, findings, remade } = judge(references)
    const large = foretellLargeObjects(tenant, await readLargeObjectColumns(session, tenant))
    return {
      checks: [check, ...large.checks],
      findings: [...findings, ...large.findings],
      remade,
      liveOid: live?.oid ?? null,
    }
  } finally {
    await session.close()
  }
}

const NONE: OutsideReferences = { keys: [], views: [], publishings: [], immovable: [] }

function judge(
  references: OutsideReferences,
): Pick<TenantFindings, 'findings' | 'remade'> & { readonly check: Check } {
  const { keys, views, publishings, immovable } = references
  const counted = [
    [keys.length, 'foreign keys'],
    [views.length, 'views'],
    [publishings.length, 'publications'],
  ] as const
  const remade = counted
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ')
  const common = { id: 'outside-references', expected: 'what refers to it can be made anew' }
  const [first] = immovable
  if (!first)
    return {
      check: { ...common, status: 'pass', actual: remade === '' ? 'nothing refers to it' : remade },
      findings: [],
      remade,
    }
  return {
    check: {
      ...common,
      status: 'fail',
      actual: `${immovable.length} cannot`,
      reason: 'outside-references',
      facts: { count: immovable.length, object: `${first.kind} ${first.object}` },
    },
    findings: immovable.map(({ kind, schema, object }) => ({
      check: 'outside-references',
      status: 'fail',
      reason: 'outside-reference',
      schema,
      object,
      expected: '',
      actual: kind,
    })),
    remade,
  }
}
