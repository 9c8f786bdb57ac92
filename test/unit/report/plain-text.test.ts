import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainLine } from '../../../src/report/plain-text.ts'

describe('foreign text', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]0;title\u0007x', 'x'],
    ['a\nb\r\n\tc', 'a b c'],
    ['bell\u0007 back\u0008space', 'bell backspace'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['ação 日本 ✅', 'ação 日本 ✅'],
    ['\ud800x', '\ufffdx'],
  ])('%j becomes %j', (text, expected) => {
    expect(plainLine(text)).toBe(expected)
  })

  it('becomes one line without control characters, at most 4 KiB', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(plainLine(text)).not.toMatch(/\p{Cc}/u)
      }),
    )
    expect(plainLine('x'.repeat(1_000_000))).toHaveLength(4096)
  })
})
