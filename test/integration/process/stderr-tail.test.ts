import { describe, expect, it } from 'vitest'
import {
  createStderrTail,
  LINE_CHARS,
  STDERR_TAIL_CHARS,
} from '../../../src/adapters/process/stderr-tail.ts'

const SECRET = 'correct-horse-battery'
const redact = (text: string): string => text.replaceAll(SECRET, '***')
const chunks = (text: string, size: number): Buffer[] => {
  const buffer = Buffer.from(text)
  const count = Math.ceil(buffer.length / size)
  return Array.from({ length: count }, (_, i) => buffer.subarray(i * size, (i + 1) * size))
}

describe('the tail of stderr', () => {
  it.each([1, 2, 3, 7, 4096])('is the same in chunks of %i bytes', (size) => {
    const lines: string[] = []
    const tail = createStderrTail(redact, (line) => lines.push(line))
    for (const chunk of chunks(`ação\r\n50%\r${SECRET} 😀\nlast`, size)) tail.write(chunk)
    expect(tail.end()).toBe('ação\r\n50%\r*** 😀\nlast')
    expect(lines).toEqual(['ação', '50%', '*** 😀', 'last'])
  })

  it('shows no part of a secret that its beginning would cut', () => {
    for (let cut = 1; cut < SECRET.length; cut += 1) {
      const tail = createStderrTail(redact)
      const rest = STDERR_TAIL_CHARS - cut - 1
      tail.write(Buffer.from(`${SECRET}\n${'x'.repeat(rest)}`))
      expect(tail.end()).toBe('x'.repeat(rest))
    }
  })

  it('shows no part of a secret that the length of a line would cut', () => {
    const lines: string[] = []
    const tail = createStderrTail(redact, (line) => lines.push(line))
    tail.write(Buffer.from(`${'x'.repeat(LINE_CHARS - 5)}${SECRET}\n`))
    expect(lines).toEqual([`${'x'.repeat(LINE_CHARS - 5)}***`])
  })
})
