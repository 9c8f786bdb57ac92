import { describe, expect, it } from 'vitest'
import { parseJsonPath, valueAtPath } from '../../../src/probes/json-path.ts'

const DOCUMENT = {
  token: 'abc',
  items: [{ id: 7 }, { id: 8 }],
  nothing: null,
  'total-count': 28,
  'a"b\\c\'d': 1,
  ação: { 漢字: true },
  length: 'own',
}

describe('a path', () => {
  it.each([
    ['$', DOCUMENT],
    ['$.token', 'abc'],
    ['$.items[0].id', 7],
    ['$.items[-1].id', 8],
    ['$["token"]', 'abc'],
    ["$['total-count']", 28],
    [String.raw`$["a\"b\\c'd"]`, 1],
    [String.raw`$['a"b\\c\'d']`, 1],
    [String.raw`$["\u0074oken"]`, 'abc'],
    ['$.ação.漢字', true],
    ['$.nothing', null],
    ['$.length', 'own'],
  ])('%s finds its value', (text, expected) => {
    expect(valueAtPath(DOCUMENT, parseJsonPath(text) ?? ['not parsed'])).toEqual(expected)
  })

  it.each([
    '$.missing',
    '$.items[2]',
    '$.items[-3]',
    '$.items.id',
    '$.items.length',
    '$.token[0]',
    '$.token.length',
    '$.nothing.more',
    '$.toString',
    '$.__proto__',
    '$["constructor"]',
    '$[0]',
  ])('%s finds nothing', (text) => {
    const path = parseJsonPath(text)
    expect(path).not.toBeNull()
    expect(valueAtPath(DOCUMENT, path ?? [])).toBeUndefined()
  })

  it.each([
    '',
    'token',
    '.token',
    '$token',
    '$.',
    '$..token',
    '$.*',
    '$.items[*]',
    '$.items[0:1]',
    '$.items[?@.id]',
    '$.items[01]',
    '$.items[1e3]',
    '$.items[-0]',
    '$.total-count',
    '$.items[0',
    '$[\'token"]',
    String.raw`$["\x41"]`,
    '$["a\nb"]',
    '$ .token',
    `$${'['.repeat(10_000)}`,
  ])('%s is none', (text) => {
    expect(parseJsonPath(text)).toBeNull()
  })
})
