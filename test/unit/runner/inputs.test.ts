import { afterEach, describe, expect, expectTypeOf, it } from 'vitest'
import type { InputTable } from '../../../src/runner/input-specs.ts'
import { parseInputs } from '../../../src/runner/inputs.ts'

const saved = { ...process.env }
afterEach(() => {
  process.env = { ...saved }
})

const parse = <const T extends InputTable>(table: T, given: Record<string, string>) => {
  for (const [name, text] of Object.entries(given))
    process.env[`INPUT_${name.toUpperCase()}`] = text
  const secrets: string[] = []
  return { ...parseInputs(table, (secret) => secrets.push(secret)), secrets }
}

describe('inputs', () => {
  it('become one value typed by their table', () => {
    const { values, problems } = parse(
      {
        tier: { kind: 'choice', options: ['daily', 'weekly'], default: 'daily' },
        'dry-run': { kind: 'boolean', default: true },
        'keep-days': { kind: 'integer', min: 1, max: 9 },
        note: { kind: 'string', default: '' },
        'db-url': { kind: 'secret', required: true },
      },
      { tier: 'weekly', 'dry-run': 'False', 'keep-days': ' 7 ', 'db-url': 'postgres://x' },
    )
    expect(problems).toEqual([])
    expectTypeOf(values.tier).toEqualTypeOf<'daily' | 'weekly'>()
    expectTypeOf(values.dryRun).toEqualTypeOf<boolean>()
    expectTypeOf(values.keepDays).toEqualTypeOf<number | undefined>()
    expectTypeOf(values.dbUrl).toEqualTypeOf<string>()
    expect(values).toEqual({
      tier: 'weekly',
      dryRun: false,
      keepDays: 7,
      note: '',
      dbUrl: 'postgres://x',
    })
  })

  it.each([
    [{ kind: 'boolean' }, 'yes', 'true or false'],
    [{ kind: 'boolean' }, 'tRUE', 'true or false'],
    [{ kind: 'integer', min: 1, max: 9 }, '0', 'a whole number from 1 to 9'],
    [{ kind: 'integer', min: 1, max: 9 }, '10', 'a whole number from 1 to 9'],
    [{ kind: 'integer', min: 1, max: 9 }, '5.5', 'a whole number from 1 to 9'],
    [{ kind: 'integer', min: 1, max: 9 }, '5 days', 'a whole number from 1 to 9'],
    [{ kind: 'integer', min: 1, max: 9 }, '1e0', 'a whole number from 1 to 9'],
    [{ kind: 'integer', min: 1, max: 9 }, '0x5', 'a whole number from 1 to 9'],
    [{ kind: 'choice', options: ['a', 'b'] }, 'A', 'one of a, b'],
    [{ kind: 'choice', options: ['a', 'b'] }, 'constructor', 'one of a, b'],
    [{ kind: 'string', pattern: /^t_\d+$/, legal: 'a tenant' }, 't_1; drop', 'a tenant'],
    [{ kind: 'string' }, 'two\nlines', 'one line of at most 1024 characters'],
    [{ kind: 'string' }, 'x'.repeat(1025), 'one line of at most 1024 characters'],
    [{ kind: 'path' }, '-rf', 'a path on one line that begins with neither "-" nor "~"'],
    [{ kind: 'path' }, '~/b', 'a path on one line that begins with neither "-" nor "~"'],
    [{ kind: 'path' }, '/a\u0007b', 'a path on one line that begins with neither "-" nor "~"'],
  ] as const)('%o refuses %j', (spec, text, legal) => {
    const { problems } = parse({ field: spec }, { field: text })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ field: 'field', legal })
    expect(problems[0]?.value.length).toBeLessThan(100)
    expect(problems[0]?.value).not.toMatch(/\p{Cc}/u)
  })

  it('that are required and empty are named, each one', () => {
    const { problems } = parse(
      { a: { kind: 'string', required: true }, b: { kind: 'secret', required: true } },
      { a: '  ' },
    )
    expect(problems.map(({ field, value }) => [field, value])).toEqual([
      ['a', 'nothing'],
      ['b', 'nothing'],
    ])
  })

  it('that are secret are masked even when another input is wrong', () => {
    const { problems, secrets } = parse(
      { count: { kind: 'integer', min: 1, max: 2 }, key: { kind: 'secret' } },
      { count: 'x', key: 'hunter2' },
    )
    expect(secrets).toEqual(['hunter2'])
    expect(JSON.stringify(problems)).not.toContain('hunter2')
  })
})
