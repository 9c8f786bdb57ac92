import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readHostAnswer } from '../../../src/disk/host-answer.ts'
import { ANSWER_MARK } from '../../../src/disk/host-script.ts'

const answer = (...lines: readonly string[]) =>
  readHostAnswer([`${ANSWER_MARK} 1700000000.25`, ...lines, `${ANSWER_MARK} end`].join('\n'))

it('what a login shell says before and after is passed over', () => {
  const said = readHostAnswer(
    `Welcome!\nm1 1 1 1 1 1 1\n\n${ANSWER_MARK} 12.5\nm2 1 1 1 1 1 1\n${ANSWER_MARK} end\nBye`,
  )
  expect(said?.clockSeconds).toBe(12.5)
  expect([...(said?.spaces.keys() ?? [])]).toEqual(['2'])
})

it('an answer without its beginning or its end is none', () => {
  expect(readHostAnswer('')).toBeNull()
  expect(readHostAnswer(`${ANSWER_MARK} 12.5\nm2 1 1 1 1 1 1\n`)).toBeNull()
  expect(readHostAnswer(`${ANSWER_MARK} end\n`)).toBeNull()
})

it('a clock without fractions of a second is read as well', () => {
  expect(readHostAnswer(`${ANSWER_MARK} 12.%N\n${ANSWER_MARK} end`)?.clockSeconds).toBe(12)
})

it('figures beyond what a double holds exactly are kept', () => {
  const spaces = answer('m7 1 18446744073709551615 1 1 1 1')?.spaces
  expect(spaces?.get('7')).toMatchObject({ blocks: 18_446_744_073_709_551_615n })
})

it('files are told by directory and tier, with names as they are', () => {
  const files = answer(
    'l0 daily 12 81a4 shop_backup_20251120_030000.dump',
    'l0 . 5 41ed a directory',
    'l1 . 1 81a4 x',
  )?.files
  expect(files?.get(0)).toEqual([
    { tier: 'daily', name: 'shop_backup_20251120_030000.dump', bytes: 12, isFile: true },
    { tier: '.', name: 'a directory', bytes: 5, isFile: false },
  ])
  expect(files?.get(1)).toHaveLength(1)
})

it('counted sizes have the whole apart from the parts, and why they are not whole', () => {
  const sizes = answer('s0 99999999999999999\t!1', 's0 900\t.', 's0 800\t./a b', 's1 5\t.')?.sizes
  expect(sizes?.get(0)).toEqual({
    allocatedBytes: 900,
    parts: [{ name: 'a b', allocatedBytes: 800 }],
    failure: 1,
  })
  expect(sizes?.get(1)?.failure).toBeNull()
})

it('docker that was not asked or is not installed is none', () => {
  expect(answer()?.docker).toBeNull()
  expect(answer('k -')?.docker).toBeNull()
  expect(answer('k Images/3/1.2GB/1GB (83%)')?.docker).toEqual(['Images/3/1.2GB/1GB (83%)'])
})

it('whether all was counted in time is told', () => {
  expect(answer('done')?.isWhole).toBe(true)
  expect(answer()?.isWhole).toBe(false)
})

it('no answer makes the reader throw', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string()),
      fc.array(fc.constantFrom('m', 'i', 'l', 's', 'r', 'e', 't', 'k')),
      (texts, kinds) => {
        answer(...texts.map((text, index) => `${kinds[index] ?? ''}${text}`))
      },
    ),
  )
})

it('a directory counts as listed once its listing ended and nothing in it was refused', () => {
  const listed = answer('l0 daily 1 81a4 x', 'l0 =', 'l1 !', 'l1 =', 'l2 . 1 81a4 x')?.listed
  expect([...(listed ?? [])]).toEqual([0])
})
