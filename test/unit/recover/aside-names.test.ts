import { describe, expect, it } from 'vitest'
import {
  asideDatabase,
  asideSchema,
  freshMark,
  keptDatabaseStamp,
  keptSchemaStamp,
} from '../../../src/engines/postgres/recover/aside-names.ts'

const STAMP = '20251120_030000'

describe('names of what stands beside a database', () => {
  it.each(['restaurante', 'a', 'ção'.repeat(12), 'x'.repeat(63), 'y'.repeat(36), 'a_lastro_old_b'])(
    'fit into 63 bytes and are known again: %s',
    (database) => {
      const fresh = asideDatabase(database, 'new', freshMark(STAMP))
      expect(Buffer.byteLength(fresh)).toBeLessThanOrEqual(63)
      expect(fresh).toMatch(/_lastro_new_20251120_030000_[\da-f]{6}$/)
      expect(Buffer.byteLength(asideDatabase(database, 'old', STAMP))).toBeLessThanOrEqual(63)
      expect(keptDatabaseStamp(database, asideDatabase(database, 'old', STAMP))).toBe(STAMP)
      expect(keptDatabaseStamp(database, fresh)).toBeNull()
    },
  )

  it('are plain where the name is short', () => {
    expect(asideDatabase('restaurante', 'old', STAMP)).toBe(`restaurante_lastro_old_${STAMP}`)
  })

  it('of what is made never come twice: whatever bears one was made by who planned it', () => {
    const [one, other] = [freshMark(STAMP), freshMark(STAMP)]
    expect(asideDatabase('shop', 'new', one)).not.toBe(asideDatabase('shop', 'new', other))
  })

  it('tell two long names apart that begin alike', () => {
    const [one, other] = ['1', '2'].map((end) => 'z'.repeat(60) + end)
    expect(asideDatabase(one ?? '', 'old', STAMP)).not.toBe(
      asideDatabase(other ?? '', 'old', STAMP),
    )
  })

  it.each([
    ['shop', `shop2_lastro_old_${STAMP}`],
    ['shop', `my_shop_lastro_old_${STAMP}`],
    ['shop', `shop_lastro_old_${STAMP}_lastro_old_${STAMP}`],
    ['shop.', `shopx_lastro_old_${STAMP}`],
  ])('of %s are not those of another: %s', (database, name) => {
    expect(keptDatabaseStamp(database, name)).toBeNull()
  })
})

describe('names of what stands beside a schema', () => {
  it.each(['tenant_042', 'x'.repeat(63), 'é'.repeat(31)])(
    'fit and are known again: %s',
    (schema) => {
      const kept = asideSchema(schema, 'old', STAMP)
      expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(63)
      expect(keptSchemaStamp(schema, kept)).toBe(STAMP)
      const fresh = asideSchema(schema, 'new', freshMark(STAMP))
      expect(Buffer.byteLength(fresh)).toBeLessThanOrEqual(63)
    },
  )

  it('begin as no tenant does', () => {
    expect(asideSchema('tenant_042', 'old', STAMP)).toBe(`lastro_old_tenant_042_${STAMP}`)
  })
})
