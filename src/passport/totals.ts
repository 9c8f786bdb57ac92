import picomatch from 'picomatch'
import type { Passport } from './passport.ts'

/** Sums over a passport. */
export interface PassportTotals {
  readonly tables: number
  readonly rows: number
  readonly tenants: number
}

/** Tables, rows and tenants of a passport. */
export function passportTotals(passport: Passport): PassportTotals {
  const tables = Object.values(passport.schemas).flatMap((schema) => Object.values(schema.tables))
  return {
    tables: tables.length,
    rows: tables.reduce((sum, [rows]) => sum + rows, 0),
    tenants: tenantsOf(passport).length,
  }
}

/** Names of the schemas that are tenants, sorted. */
export function tenantsOf(passport: Pick<Passport, 'schemas' | 'source'>): string[] {
  const isTenant = tenantMatcher(passport.source.tenantPattern)
  return Object.keys(passport.schemas).filter(isTenant).sort()
}

/** Tells tenants by the configured pattern; without one there are none. */
export function tenantMatcher(pattern: string | null): (schema: string) => boolean {
  if (pattern === null) return () => false
  const matches = picomatch(pattern)
  // A matcher's second parameter changes what it returns; `filter` would pass the index.
  return (schema) => matches(schema)
}
