import { describe, expect, it } from 'vitest'
import type { Assertion } from '../../../src/probes/assertion.ts'
import { answering, openAsking } from './asking.ts'
import { at, probe, saved } from './probes.ts'

const { ask } = openAsking()

describe('an assertion', () => {
  const BODY = {
    name: 'Prato nº 1',
    price: '12.50',
    stock: 3,
    active: true,
    tags: ['a', 'b'],
    none: null,
    map: { x: 1, y: [1] },
  }

  it.each<[Assertion]>([
    [{ of: at('$.name'), exists: true }],
    [{ of: at('$.none'), exists: true }],
    [{ of: at('$.gone'), exists: false }],
    [{ of: at('$.name'), equals: 'Prato nº 1' }],
    [{ of: at('$.map'), equals: { y: [1], x: 1 } }],
    [{ of: at('$.none'), equals: null }],
    [{ of: at('$.none'), type: 'null' }],
    [{ of: at('$.tags'), type: 'array', length: { min: 2, max: 2 } }],
    [{ of: at('$.name'), length: { max: 10 } }],
    [{ of: at('$.map'), length: { min: 2 } }],
    [{ of: at('$.stock'), range: { min: 3 } }],
    [{ of: at('$.price'), range: { min: 12, max: 13 } }],
    [{ of: at('$.name'), contains: 'nº' }],
    [{ of: at('$.tags'), contains: 'b' }],
  ])('%j holds', async (assertion) => {
    const [outcome] = await ask(answering(BODY), [probe({ expect: [assertion] })])
    expect(outcome).toMatchObject({ status: 'pass' })
  })

  it.each<[Assertion, string, string]>([
    [{ of: at('$.gone'), exists: true }, '$.gone is there', '$.gone is missing'],
    [{ of: at('$.gone'), equals: 1 }, '$.gone is there', '$.gone is missing'],
    [{ of: at('$.gone'), range: { min: 0 } }, '$.gone is there', '$.gone is missing'],
    [{ of: at('$.name'), exists: false }, '$.name not there', '$.name is "Prato nº 1"'],
    [{ of: at('$.stock'), equals: '3' }, '$.stock = "3"', '$.stock is 3'],
    [{ of: at('$.map'), equals: { x: 1 } }, '$.map = a map of 1 keys', '$.map is a map of 2 keys'],
    [{ of: at('$.price'), type: 'number' }, '$.price is a number', '$.price is "12.50"'],
    [
      { of: at('$.tags'), length: { min: 3 } },
      '$.tags of length at least 3',
      '$.tags is a list of 2',
    ],
    [{ of: at('$.stock'), length: { min: 0 } }, '$.stock of length at least 0', '$.stock is 3'],
    [{ of: at('$.stock'), range: { min: 4, max: 9 } }, '$.stock from 4 to 9', '$.stock is 3'],
    [{ of: at('$.name'), range: { max: 9 } }, '$.name at most 9', '$.name is "Prato nº 1"'],
    [{ of: at('$.tags'), contains: 'c' }, '$.tags contains "c"', '$.tags is a list of 2'],
  ])('%j is missed', async (assertion, expected, actual) => {
    const [outcome] = await ask(answering(BODY), [probe({ expect: [assertion] })])
    expect(outcome).toMatchObject({ reason: 'probe-body', expected, actual })
  })

  it('may ask for a value that was carried', async () => {
    const outcomes = await ask(answering({ id: 7 }), [
      probe({ save: { id: saved('$.id') } }),
      probe({ expect: [{ of: at('$.id'), equals: '{{id}}' }] }),
    ])
    expect(outcomes[1]).toMatchObject({ status: 'pass' })
  })
})
