import { expect, it } from 'vitest'
import { closest, didYouMean } from '../../../src/config/did-you-mean.ts'

const KEYS = ['name', 'locale', 'timezone', 'state-dir']

it.each([
  ['nmae', 'name'],
  ['nam', 'name'],
  ['Locale', 'locale'],
  ['time-zone', 'timezone'],
  ['state_dir', 'state-dir'],
  ['statedir', 'state-dir'],
])('%s is taken for %s', (word, expected) => {
  expect(closest(word, KEYS)).toBe(expected)
})

it.each([['kubernetes'], ['x'], [''], ['n'.repeat(100)]])('%s is taken for nothing', (word) => {
  expect(closest(word, KEYS)).toBeUndefined()
})

it('the nearer of two candidates is suggested', () => {
  expect(didYouMean('backup', ['backups', 'blackups'], 'Remove it.')).toBe('Did you mean backups?')
})

it('without a near candidate the fallback is said', () => {
  expect(didYouMean('kubernetes', KEYS, 'Remove it.')).toBe('Remove it.')
})
