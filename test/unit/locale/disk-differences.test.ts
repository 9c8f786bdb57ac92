import { describe, expect, it } from 'vitest'
import { diskDifferences as english } from '../../../src/locale/en/disk-differences.ts'
import { diskDifferences as portuguese } from '../../../src/locale/pt-br/disk-differences.ts'
import { placeholdersOf } from '../../../src/locale/template.ts'

describe('what a disk check expected and found', () => {
  it('is said in each language in its own words, of the same facts', () => {
    for (const [code, texts] of Object.entries(english)) {
      const other = Object.entries(portuguese).find(([name]) => name === code)?.[1]
      for (const side of ['expected', 'actual'] as const) {
        const [one, two = ''] = [texts[side], other?.[side]]
        expect(placeholdersOf(two), code).toEqual(placeholdersOf(one))
        const hasWords = /[a-z]{3}/.test(one.replaceAll(/\{[^}]*\}/g, ''))
        if (hasWords) expect(two, code).not.toBe(one)
      }
    }
  })
})
