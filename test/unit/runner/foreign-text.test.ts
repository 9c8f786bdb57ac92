import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutToBytes, escapeForeign, LINE_BYTES } from '../../../src/runner/foreign-text.ts'
import { parseCommand } from '../../mini-runner/workflow-commands.ts'

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('::', '##[', '#', '[', ']', '\r', '\n', '\t', ' ', '\u00a0', '%0A', '%0D'),
      fc.constantFrom(
        '\u001b[31m',
        '\u001b]0;x\u0007',
        '\u001b',
        '\u0000',
        '\u0085',
        '\u2028',
        '\u202e',
      ),
      fc.constantFrom(
        'set-output name=verdict',
        'add-mask',
        'error',
        'stop-commands',
        'save-state ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

describe('foreign text in the log', () => {
  it('holds no command, whatever it is made of', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        // The runner splits at every kind of line end that .NET knows.
        const lines = escapeForeign(text).split(/\r\n|[\n\r\f\u0085\u2028\u2029]/)
        for (const line of lines) expect(parseCommand(line)).toBeUndefined()
      }),
      { numRuns: 2000 },
    )
  })

  it('the same text holds commands before it is escaped', () => {
    const found = fc
      .sample(hostile, { numRuns: 2000, seed: 46 })
      .some((text) => text.split('\n').some(parseCommand))
    expect(found).toBe(true)
  })

  it.each([
    ['::error::x', '| ::error::x'],
    [' \u00a0\t::error::x', '|  \u00a0\t::error::x'],
    ['row ##[error]x', 'row # #[error]x'],
    ['###[error]x', '## #[error]x'],
    ['#\u0000#[error]x', '# #[error]x'],
    [':\u001b[1m:error::x', '| ::error::x'],
    ['red \u001b[31malarm\u001b[0m', 'red alarm'],
    ['a\r::error::x', 'a\n| ::error::x'],
    ['C:: is no command', 'C:: is no command'],
    ['tab\tstays, ação 😀 too', 'tab\tstays, ação 😀 too'],
  ])('%j is printed as %j', (text, printed) => {
    expect(escapeForeign(text)).toBe(printed)
  })

  it('a line is cut at 4 KiB of bytes, without breaking a character, and says how long it was', () => {
    const line = escapeForeign('ç'.repeat(5000))
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(LINE_BYTES)
    expect(line).toMatch(/^ç+ … \(10000 bytes\)$/)
  })

  it('a cut text is the longest beginning that fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, bytes) => {
        const cut = cutToBytes(text.toWellFormed(), bytes)
        expect(text.toWellFormed().startsWith(cut)).toBe(true)
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(bytes)
        const rest = text.toWellFormed().slice(cut.length)
        const next = String.fromCodePoint(rest.codePointAt(0) ?? 0)
        if (rest !== '') expect(Buffer.byteLength(cut + next)).toBeGreaterThan(bytes)
      }),
    )
  })
})
