import { expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/parse-config.ts'
import { requireBackups, requireSource, selectSources } from '../../../src/config/requirements.ts'
import { secretsOf, toPublicJson } from '../../../src/config/secrets.ts'

const EMPTY = parseConfig('system: {name: shop}', 'lastro.yml', {})

const TWO = parseConfig(
  `backups:
  directory: /srv/b
  sources:
    shop: {engine: postgres, url: "postgresql://u:pass-1@h/shop"}
    stock: {engine: postgres, url: "postgresql://u@h/stock"}
`,
  'lastro.yml',
  {},
)

it('a configuration without backups is refused by procedures that need them', () => {
  expect(() => requireBackups(EMPTY)).toThrow('backups: got nothing')
  expect(requireBackups(TWO).directory).toBe('/srv/b')
})

it('without a name all sources are selected, with one only that', () => {
  expect(selectSources(TWO).map(({ name }) => name)).toEqual(['shop', 'stock'])
  expect(selectSources(TWO, 'stock').map(({ name }) => name)).toEqual(['stock'])
})

it('an unknown source is answered with the known ones', () => {
  expect(() => selectSources(TWO, 'stok')).toThrow(
    'source: got "stok"; expected one of shop, stock. Did you mean stock?',
  )
  expect(() => selectSources(TWO, '__proto__')).toThrow('one of shop, stock')
})

it('one source must be named where there are two', () => {
  expect(() => requireSource(TWO)).toThrow('one of shop, stock')
  expect(requireSource(TWO, 'shop').name).toBe('shop')
})

it('secrets are listed for masking and absent from the public form', () => {
  expect(secretsOf(TWO)).toEqual(['pass-1'])
  expect(JSON.stringify(toPublicJson(TWO))).not.toContain('pass-1')
  expect(toPublicJson(TWO)).toMatchObject({
    backups: { sources: { shop: { connection: { password: '***', user: 'u' } } } },
  })
})
