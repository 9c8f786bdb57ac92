import { expect, it } from 'vitest'
import { fillJson, fillText, malformedIn, namesIn } from '../../../src/probes/carried-values.ts'

const VALUES = new Map<string, string | number | boolean>([
  ['token', 'a/b {{id}} $& c'],
  ['id', 7],
  ['active', true],
])

it('a text names what it needs, in maps and lists too, each name once', () => {
  const template = { a: ['{{token}} {{ id }}', { b: '{{token}}' }], c: 1, d: null }
  expect(namesIn(template)).toEqual(['token', 'id'])
})

it('a filled text is not looked into again, and keeps its special signs', () => {
  expect(fillText('Bearer {{token}}', VALUES)).toBe('Bearer a/b {{id}} $& c')
})

it('what is filled into a path is encoded', () => {
  expect(fillText('/x/{{token}}?q={{id}}', VALUES, encodeURIComponent)).toBe(
    '/x/a%2Fb%20%7B%7Bid%7D%7D%20%24%26%20c?q=7',
  )
})

it('a text that is one place alone becomes the value with its type; beside other signs it is text', () => {
  const template = {
    id: '{{id}}',
    on: '{{ active }}',
    text: 'n. {{id}}',
    list: ['{{id}}'],
    n: null,
  }
  expect(fillJson(template, VALUES)).toEqual({
    id: 7,
    on: true,
    text: 'n. 7',
    list: [7],
    n: null,
  })
})

it.each(['{{Token}}', '{{}}', '{{ token', '{{a_b}}', '{{$TOKEN}}'])(
  '%s names nothing and is told',
  (text) => {
    expect(malformedIn({ a: ['{{fine}}', text] })).toBe(text)
  },
)

it('single braces are nothing special', () => {
  expect(malformedIn('{token} } { }}')).toBeUndefined()
})
