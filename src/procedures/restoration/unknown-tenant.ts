import { closest } from '../../config/did-you-mean.ts'
import { ConfigurationError } from '../../errors.ts'

/** Names that an answer lists when none is near. */
const NAMED = 5

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
