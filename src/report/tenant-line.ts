import type { Phrasebook } from '../locale/phrasebook.ts'
import type { TenantFinding, TenantVerdict } from './report.ts'

/**
 * What is wrong with a tenant, in one line without its name: `orders 12 → 9, fk orders_tab_id_fkey has 3 orphans`.
 * Of one that could not be judged, or of a report of an older version, the texts of its reasons.
 */
export function tenantLine(tenant: TenantVerdict, phrasebook: Phrasebook): string {
  const worst = tenant.worst ?? []
  if (worst.length === 0)
    return tenant.reasons.map((code) => phrasebook.reason(code).title).join(' ')
  const rest = tenant.findings - worst.length
  const parts = worst.map((finding) => findingPhrase(finding, phrasebook))
  if (rest > 0) parts.push(phrasebook.differences.more(phrasebook.format.number(rest)))
  return parts.join(', ')
}

function findingPhrase(finding: TenantFinding, { differences, format }: Phrasebook): string {
  const { reason, check, object, expected, actual } = finding
  const kinds: Readonly<Record<string, string>> = differences.kinds
  const isKey = check === 'foreign-keys'
  const name = isKey ? keyOf(object) : object
  const named = Object.hasOwn(kinds, check) ? `${kinds[check]} ${name}` : name
  const counted = (text: string) => localCount(text, format.number)
  if (check === 'rows') return differences.counts(named, counted(expected), counted(actual))
  if (reason === 'foreign-key-orphans')
    return differences.orphans(named, Number(countIn(actual)), counted(actual))
  if (check === 'fingerprints') return differences.changed(named)
  if (check === 'amcheck') return differences.damaged(named)
  if (reason.endsWith('-missing')) return differences.missing(named)
  if (reason.endsWith('-unexpected')) return differences.unexpected(named)
  return differences.differs(named)
}

/** A key is told with its table before it; its name says enough. */
function keyOf(object: string): string {
  return object.slice(object.indexOf('.') + 1)
}

/** The number that a value begins with: `12 rows`, `3 orphans`. */
function countIn(text: string): string | undefined {
  return /^\d+/.exec(text)?.[0]
}

function localCount(text: string, format: (value: number) => string): string {
  const count = countIn(text)
  return count === undefined ? text : format(Number(count))
}
