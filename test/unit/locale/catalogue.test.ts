import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../src/locale/catalogue.ts'
import { LOCALES } from '../../../src/locale/locale-name.ts'
import { createPhrasebook } from '../../../src/locale/phrasebook.ts'
import { placeholdersOf } from '../../../src/locale/template.ts'

/** Nobody needs to do anything about these. */
const CALM =
  /^(all-caught|complete|(tenant-)?proven|proven-unchanged|passport-made|migration-(safe|untouched)|frozen|within-policy|beyond-policy|first-of-(week|month)|not-counted-.*|recovered|undone|dropped|nothing-to-resume|status-well|disks-well|no-longer-there|ran-again)$/

/** Leaves of a catalogue as `path → text`; functions are called with figures. */
function leaves(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value('7', '7'))]]
  if (typeof value !== 'object' || value === null) throw new Error(`odd leaf at ${path}`)
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

const english = leaves(catalogueOf('en'))
const portuguese = new Map(leaves(catalogueOf('pt-BR')))

describe('the catalogue', () => {
  it('has the same keys in both languages', () => {
    expect([...portuguese.keys()].sort()).toEqual(english.map(([path]) => path).sort())
  })

  it('names the same facts in both languages', () => {
    const differing = english.filter(([path, text]) => {
      const other = placeholdersOf(portuguese.get(path) ?? '')
      return placeholdersOf(text).toSorted().join() !== other.toSorted().join()
    })
    expect(differing).toEqual([])
  })

  it('translates every reason', () => {
    const same = english.filter(
      ([path, text]) => path.startsWith('.reasons') && text !== '' && portuguese.get(path) === text,
    )
    expect(same).toEqual([])
  })

  describe.each(LOCALES)('in %s', (locale) => {
    const phrasebook = createPhrasebook(locale, 'UTC')
    const codes = Object.keys(catalogueOf(locale).reasons)

    it.each(codes)('says what is wrong and what to do for %s, with no facts at all', (code) => {
      const { title, hint } = phrasebook.reason(code)
      expect(title).toMatch(/^(\p{Lu}|pg_dump|pg_restore|amcheck).*\.$/u)
      expect(`${title}${hint}`).not.toMatch(/[{}[\]]|\?/)
      expect(hint === '').toBe(CALM.test(code))
      expect(hint.split('`').length % 2).toBe(1)
      // Every second part is code, which is pasted as it stands.
      const commands = hint.split('`').filter((_, index) => index % 2 === 1)
      expect(commands.join()).not.toMatch(/[’‘“”]/)
    })
  })

  it('keeps a code of a newer version as it is', () => {
    const phrasebook = createPhrasebook('pt-BR', 'UTC')
    expect(phrasebook.reason('moon-phase-wrong')).toEqual({ title: 'moon-phase-wrong', hint: '' })
    expect(phrasebook.reason('constructor').title).toBe('constructor')
    expect(phrasebook.step('teleport')).toBe('teleport')
    expect(phrasebook.check('aura')).toBe('aura')
    expect(phrasebook.metric('phase-teleport')).toBe('phase-teleport')
    expect(phrasebook.activity('humming')).toBe('humming')
  })

  it('names a phase after its step when it has no name of its own', () => {
    expect(createPhrasebook('en', 'UTC').metric('phase-destroy')).toBe('Destroy staging')
  })
})
