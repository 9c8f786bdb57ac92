import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { inAscii } from '../../script/dist/in-ascii.ts'

it('a program in ASCII says the same', () => {
  const code = "JSON.stringify(['São — 🚦', /^[é🚦]+$/u.test('é🚦'), `ç\\n`])"
  const ascii = inAscii(code)
  expect(ascii).toMatch(/^[\0-\x7F]+$/)
  expect(runInNewContext(ascii)).toBe(runInNewContext(code))
})

it.each([String.raw`'\é'`, 'String.raw`é`'])('%s is refused: an escape would change it', (code) => {
  expect(() => inAscii(code)).toThrow(SyntaxError)
})
