import { describe, expect, it } from 'vitest'
import { foldShape, shapeLine } from '../../../src/passport/shape.ts'
import { findUnvalidated } from '../../../src/passport/unvalidated.ts'
import { samplePassport } from './sample-passport.ts'

describe('flaws that the source itself has', () => {
  it('are its unvalidated constraints, named in every schema that has them', () => {
    const { key, lines } = foldShape('a', [
      shapeLine('check', 'orders.recent', 'CHECK (true) NOT VALID'),
      shapeLine('check', 'orders.sound', 'CHECK (true)'),
    ])
    const schema = { shape: key, tables: {}, sequences: {}, matviews: {} }
    const flaws = findUnvalidated(
      samplePassport({ shapes: { [key]: lines }, schemas: { a: schema, b: schema } }),
    )
    expect(
      flaws.map(({ schema: name, object, reason, status }) => [name, object, reason, status]),
    ).toEqual([
      ['a', 'orders.recent', 'constraint-not-valid', 'warn'],
      ['b', 'orders.recent', 'constraint-not-valid', 'warn'],
    ])
  })

  it('are none where every constraint is proven', () => {
    expect(findUnvalidated(samplePassport())).toEqual([])
  })
})
