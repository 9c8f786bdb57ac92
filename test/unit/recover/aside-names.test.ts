import { describe, expect, it } from 'vitest'
import {
  asideDatabase,
  asideSchema,
  freshMark,
  keptMark,
  readKeptDatabase,
  readKeptSchema,
} from '../../../src/engines/postgres/recover/aside-names.ts'

const STAMP = '20251120_030000'
const KEPT = keptMark(STAMP, '4294967295')

describe('names of what stands beside a database', () => {
  it.each(['restaurante', 'a', 'ção'.repeat(12), 'x'.repeat(63), 'y'.repeat(36), 'a_lastro_old_b'])(
    'fit into 63 bytes and are known again: %s',
    (database) => {
      const fresh = asideDatabase(database, 'new', freshMark(STAMP))
      expect(Buffer.byteLength(fresh)).toBeLessThanOrEqual(63)
      expect(fresh).toMatch(/_lastro_new_20251120_030000_[\da-f]{6}$/)
      const kept = asideDatabase(database, 'old', KEPT)
      expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(63)
      expect(readKeptDatabase(database, kept)).toEqual({ stamp: STAMP, replacedBy: '4294967295' })
      expect(readKeptDatabase(database, fresh)).toBeNull()
    },
  )

  it('are plain where the name is short', () => {
    const kept = asideDatabase('restaurante', 'old', keptMark(STAMP, '16999'))
    expect(kept).toBe(`restaurante_lastro_old_${STAMP}_16999`)
  })

  it('do not say what took the place when nobody knows, as in a plan or by hand', () => {
    const planned = asideDatabase('restaurante', 'old', keptMark(STAMP, null))
    expect(planned).toBe(`restaurante_lastro_old_${STAMP}`)
    expect(readKeptDatabase('restaurante', planned)).toEqual({ stamp: STAMP, replacedBy: null })
  })

  it('of what is made never come twice: whatever bears one was made by who planned it', () => {
    const [one, other] = [freshMark(STAMP), freshMark(STAMP)]
    expect(asideDatabase('shop', 'new', one)).not.toBe(asideDatabase('shop', 'new', other))
  })

  it('tell two long names apart that begin alike', () => {
    const [one, other] = ['1', '2'].map((end) => 'z'.repeat(60) + end)
    expect(asideDatabase(one ?? '', 'old', KEPT)).not.toBe(asideDatabase(other ?? '', 'old', KEPT))
  })

  it.each([
    ['shop', `shop2_lastro_old_${STAMP}`],
    ['shop', `my_shop_lastro_old_${STAMP}`],
    ['shop', `shop_lastro_old_${STAMP}_lastro_old_${STAMP}`],
    ['shop.', `shopx_lastro_old_${STAMP}`],
    ['shop', `shop_lastro_old_${STAMP}_5e884f`],
    ['shop', `shop_lastro_old_${STAMP}_12345678901`],
  ])('of %s are not those of another: %s', (database, name) => {
    expect(readKeptDatabase(database, name)).toBeNull()
  })
})

describe('names of what stands beside a schema', () => {
  it.each(['tenant_042', 'x'.repeat(63), 'é'.repeat(31)])(
    'fit and are known again: %s',
    (schema) => {
      const kept = asideSchema(schema, 'old', KEPT)
      expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(63)
      expect(readKeptSchema(schema, kept)).toEqual({ stamp: STAMP, replacedBy: '4294967295' })
      const fresh = asideSchema(schema, 'new', freshMark(STAMP))
      expect(Buffer.byteLength(fresh)).toBeLessThanOrEqual(63)
    },
  )

  it('begin as no tenant does', () => {
    const kept = asideSchema('tenant_042', 'old', keptMark(STAMP, '16999'))
    expect(kept).toBe(`lastro_old_tenant_042_${STAMP}_16999`)
  })
})
