import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { center, displayWidth, padEnd, truncate, wrap } from '../../../src/report/display-width.ts'

describe('display width', () => {
  it.each([
    ['abc', 3],
    ['restaurável', 11],
    ['restaura\u0301vel', 11],
    ['✅', 2],
    ['❌❔🔶', 6],
    ['👩‍👩‍👧', 2],
    ['🇧🇷', 2],
    ['日本', 4],
    ['═║█▏', 4],
    ['⚠️', 2],
    ['', 0],
  ])('of %s is %d', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  it('is kept by padding, centring and cutting', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 })
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (one, width) => {
        const cut = truncate(one, width)
        expect(displayWidth(cut)).toBeLessThanOrEqual(width)
        expect(displayWidth(padEnd(cut, width))).toBe(width)
        expect(displayWidth(center(cut, width))).toBe(width)
      }),
    )
  })

  it('is never passed by wrapping, and no word is lost', () => {
    const words = fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 12 }), { maxLength: 12 })
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 30 }), (list, width) => {
        const text = list.join(' ')
        const lines = wrap(text, width)
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
})
