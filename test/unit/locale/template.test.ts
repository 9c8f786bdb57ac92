import { describe, expect, it } from 'vitest'
import { createFormat } from '../../../src/locale/format.ts'
import { fill, placeholdersOf } from '../../../src/locale/template.ts'

const english = createFormat('en', 'UTC')
const portuguese = createFormat('pt-BR', 'America/Sao_Paulo')

describe('a template', () => {
  it.each([
    ['Free {free:bytes}.', { free: 1_250_000_000 }, 'Free 1.25 GB.'],
    ['Old: {age:duration}.', { age: 93_600 }, 'Old: 1 d 2 h.'],
    ['At {at:date}.', { at: '2025-11-20T06:00:00Z' }, 'At 2025-11-20 06:00:00.'],
    ['{share:percent} full', { share: 0.905 }, '90.5% full'],
    ['{count} objects', { count: 1234 }, '1,234 objects'],
    ['Space low[: {free:bytes}].', {}, 'Space low.'],
    ['Space low[: {free:bytes}].', { free: 5 }, 'Space low: 5 B.'],
    ['A[ {one} and {two}].', { one: 'x' }, 'A.'],
    ['ALTER ROLE {role|ROLE}', {}, 'ALTER ROLE ROLE'],
    ['ALTER ROLE {role|ROLE}', { role: 'ana' }, 'ALTER ROLE ana'],
    ['Needs {what}', {}, 'Needs ?'],
    ['{free:bytes}', { free: '12 apples' }, '12 apples'],
  ])('fills %j with %j as %j', (template, facts, expected) => {
    expect(fill(template, facts, english)).toBe(expected)
  })

  it('writes figures and instants as the locale does', () => {
    const facts = { free: 1_250_000_000, at: '2025-11-20T06:00:00Z' }
    expect(fill('{free:bytes}, {at:date}', facts, portuguese)).toBe('1,25 GB, 20/11/2025 03:00:00')
  })

  it('does not expand a fact that looks like a template', () => {
    expect(fill('{a} {b}', { a: '{b}', b: '[x]' }, english)).toBe('{b} [x]')
  })

  it('lets no fact open or close a command', () => {
    expect(fill('`run {a}`', { a: '`rm`' }, english)).toBe('`run ’rm’`')
  })

  it('knows the facts it names', () => {
    expect(placeholdersOf('{a}[ {b:bytes}] {a} {c|x}')).toEqual(['a', 'b', 'c'])
  })
})
