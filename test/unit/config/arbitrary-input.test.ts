// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the text under test is YAML, and ${…} is its own
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { problemsOf } from './problems-of.ts'

const anyKey = fc.constantFrom(
  'system',
  'backups',
  'drill',
  'sources',
  'shop',
  'url',
  'password',
  'engine',
  'directory',
  'objectives',
  'retention',
  'business-timestamps',
  'jobs',
  '__proto__',
  'constructor',
  '0',
  '<<',
)
const anyValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.oneof(
      fc.constantFrom(
        'postgres',
        '/srv/b',
        '10m',
        '${A}',
        '${',
        'postgresql://u@h/d',
        true,
        null,
        1,
      ),
      fc.string({ unit: 'binary' }),
      fc.double(),
    ),
    fc.dictionary(anyKey, tie('value')),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
})).value

it.each([
  ['any text', fc.string({ unit: 'binary', maxLength: 300 })],
  [
    'any YAML-like text',
    fc
      .array(
        fc.constantFrom(
          'system',
          ':',
          ' ',
          '\n',
          '\t',
          '- ',
          '&a',
          '*a',
          '{',
          '}',
          '[',
          ']',
          '"',
          "'",
          '|',
          '>',
          '#',
          '!',
          '%',
          '---',
          '?',
          'url',
          '${',
          '}',
          '<<',
          'x',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  ],
  ['any data', anyValue.map((value) => stringify(value))],
])('%s is read or answered with problems that have a place, and never crashes', (_title, texts) => {
  fc.assert(
    fc.property(texts, (yaml) => {
      for (const { at, legal, mend } of problemsOf(yaml)) {
        expect(at?.line).toBeGreaterThanOrEqual(1)
        expect(at?.column).toBeGreaterThanOrEqual(1)
        expect(legal).not.toBe('')
        expect(mend).not.toBe('')
      }
    }),
    { numRuns: 400 },
  )
})
