import { expect, it } from 'vitest'
import { toMessage, toWording } from '../../../src/config/wording.ts'

it('a wording survives the way through a message', () => {
  const wording = { legal: 'a whole number from 1 to 366', mend: 'Keep one. Two are better.' }
  expect(toWording(toMessage(wording))).toEqual(wording)
})

it('a legal part that could not be told from its mend is refused', () => {
  expect(() => toMessage({ legal: 'a number. Or a word', mend: 'Write it.' })).toThrow(TypeError)
})

it('a foreign message is kept whole', () => {
  expect(toWording('Invalid type').legal).toBe('Invalid type')
})
