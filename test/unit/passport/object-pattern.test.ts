import { expect, it } from 'vitest'
import { objectMatcher } from '../../../src/passport/object-pattern.ts'

const matches = objectMatcher(['tenant_*.sales', 'public.users.note', '*.tmp_*'])

it.each([
  [['tenant_042', 'sales'], true],
  [['tenant_042', 'sales_old'], false],
  [['public', 'sales'], false],
  [['public', 'users', 'note'], true],
  [['public', 'users'], false],
  [['tenant_042', 'sales', 'note'], false],
  [['anything', 'tmp_x'], true],
  [[], false],
] as const)('%j is meant: %s', (names, expected) => {
  expect(matches(...names)).toBe(expected)
})

it('no pattern means nothing', () => {
  expect(objectMatcher([])('public', 'users')).toBe(false)
})
