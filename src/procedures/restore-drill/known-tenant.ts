import { closest } from '../../config/did-you-mean.ts'
import { ConfigurationError } from '../../errors.ts'
import type { Passport } from '../../passport/passport.ts'
import { tenantsOf } from '../../passport/totals.ts'

/** Names that an answer lists when none is near. */
const NAMED = 5

/**
 * A tenant is named by a person: one that the backup does not hold is a slip, not a flaw of the backup.
 * @throws ConfigurationError naming the nearest.
 */
export function assertKnownTenant(tenant: string, passport: Passport, backup: string): void {
  const { tenantPattern } = passport.source
  // Without a pattern no schema is called a tenant, and each can be restored alone.
  const known = tenantPattern === null ? Object.keys(passport.schemas).sort() : tenantsOf(passport)
  if (!known.includes(tenant)) throw unknownTenant(tenant, known, backup)
}

/** The answer to the name of a tenant that the backup does not hold. */
export function unknownTenant(
  tenant: string,
  known: readonly string[],
  backup: string,
): ConfigurationError {
  const near = closest(tenant, known)
  const some = known.slice(0, NAMED).join(', ') + (known.length > NAMED ? ', …' : '')
  const legal =
    known.length === 0 ? `nothing: ${backup} holds no tenants` : `one of the tenants in ${backup}`
  return new ConfigurationError([
    {
      field: 'tenant',
      value: JSON.stringify(tenant),
      legal,
      mend: near === undefined ? `It holds ${some || 'none'}.` : `Did you mean ${near}?`,
    },
  ])
}
