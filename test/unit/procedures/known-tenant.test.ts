import { expect, it } from 'vitest'
import { assertKnownTenant } from '../../../src/procedures/restore-drill/known-tenant.ts'
import { samplePassport } from '../passport/sample-passport.ts'

const passport = samplePassport()

it('a tenant of the backup is known, a schema that is none is not', () => {
  expect(() => assertKnownTenant('tenant_001', passport, 'b')).not.toThrow()
  expect(() => assertKnownTenant('public', passport, 'b')).toThrow('one of the tenants in b')
})

it('without a pattern every schema is known', () => {
  const source = { ...passport.source, tenantPattern: null }
  expect(() => assertKnownTenant('public', { ...passport, source }, 'b')).not.toThrow()
})

it.each([
  ['tenant_01', 'Did you mean tenant_001?'],
  ['TENANT-001', 'Did you mean tenant_001?'],
  ['restaurant', 'It holds tenant_001'],
])('%s is answered: %s', (name, mend) => {
  expect(() => assertKnownTenant(name, passport, 'b')).toThrow(mend)
})
