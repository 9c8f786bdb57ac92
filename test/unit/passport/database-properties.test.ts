import { describe, expect, it } from 'vitest'
import type { PassportProperties } from '../../../src/passport/database-properties.ts'
import { compareProperties } from '../../../src/passport/database-properties.ts'
import { isPlainParameter, sealValue } from '../../../src/passport/seal-setting.ts'
import { SAMPLE_PROPERTIES, samplePassport } from './sample-passport.ts'

const differences = (changes: Partial<PassportProperties>) =>
  compareProperties(
    samplePassport(),
    samplePassport({ properties: { ...SAMPLE_PROPERTIES, ...changes } }),
  ).map(({ reason, object, expected, actual }) => [reason, object, expected, actual].join('|'))

describe('what belongs to the database itself', () => {
  it('is the same whatever its identity on the server', () => {
    expect(differences({ oid: '99' })).toEqual([])
  })

  it.each<[Partial<PassportProperties>, string]>([
    [{ owner: 'eve' }, 'owner|app|eve'],
    [{ connectionLimit: 5 }, 'connection limit|-1|5'],
    [{ comment: null }, 'comment|all stores|'],
    [{ tablespace: 'fast' }, 'tablespace|pg_default|fast'],
    [{ locale: 'pt-BR' }, 'locale|C C, provider c|C C, provider c pt-BR'],
    [{ grants: [] }, 'grant CONNECT to PUBLIC|by app|'],
    [
      { settings: [{ role: '', parameter: 'app.key', seal: 'f'.repeat(16) }] },
      `setting app.key|sealed 0123456789abcdef|sealed ${'f'.repeat(16)}`,
    ],
  ])('differs by name: %j', (changes, told) => {
    expect(differences(changes)).toContain(`database-property-differs|${told}`)
  })

  it('is not compared where one of the passports does not say', () => {
    const { properties: _, ...old } = samplePassport()
    expect(compareProperties(old, samplePassport())).toEqual([])
  })
})

describe('the value of a setting', () => {
  it.each([
    ['search_path', true],
    ['plpgsql.variable_conflict', true],
    ['Auto_Explain.log_min_duration', true],
    ['app.api_key', false],
    ['plperl.on_init', false],
    ['anon.salt', false],
  ])('of %s is written down: %s', (parameter, isPlain) => {
    expect(isPlainParameter(parameter)).toBe(isPlain)
  })

  it('that may be a secret is known again by its seal, in its place only', async () => {
    const place = { database: 'shop', role: '', parameter: 'app.key' }
    const seal = await sealValue(place, 'hunter2')
    expect(seal).toMatch(/^[0-9a-f]{16}$/)
    expect(await sealValue(place, 'hunter2')).toBe(seal)
    expect(await sealValue(place, 'hunter3')).not.toBe(seal)
    expect(await sealValue({ ...place, role: 'app' }, 'hunter2')).not.toBe(seal)
  })
})
