import type { Passport } from '../../passport/passport.ts'
import { tenantsOf } from '../../passport/totals.ts'
import { unknownTenant } from '../restoration/unknown-tenant.ts'

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
