import { constantFrom, double, assert as holds, integer, oneof, property } from 'fast-check'
import { expect, it } from 'vitest'
import { figure, type Precision } from '../../../src/locale/figures.ts'
import { LOCALES } from '../../../src/locale/locale-name.ts'

const PRECISIONS: readonly [Precision, Intl.NumberFormatOptions][] = [
  [{ decimals: 2 }, { maximumFractionDigits: 2 }],
  [{ decimals: 1 }, { maximumFractionDigits: 1 }],
  [{ significant: 3 }, { maximumSignificantDigits: 3 }],
]

const values = oneof(
  double({ noNaN: true, noDefaultInfinity: true }),
  double({ noNaN: true, min: -2000, max: 2000 }),
  integer().map((whole) => whole / 1000),
  integer({ min: -5000, max: 5000 }).map((whole) => whole / 8),
  constantFrom(
    0,
    -0,
    1.005,
    8.345,
    0.0005,
    0.5,
    0.05,
    99.95,
    999.5,
    9_999_999,
    1e21,
    1.5e22,
    5e-324,
  ),
)

it.each(LOCALES)('a figure in %s is what Intl writes, to the last digit', (locale) => {
  for (const [precision, options] of PRECISIONS) {
    const intl = new Intl.NumberFormat(locale, options)
    holds(
      property(values, (value) => {
        expect(figure(value, precision, locale)).toBe(intl.format(value))
      }),
      { numRuns: 2000 },
    )
  }
})

it.each(LOCALES)('a fraction in per cent in %s is what Intl writes', (locale) => {
  const intl = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  holds(
    property(values, (value) => {
      expect(figure(value, { decimals: 1 }, locale, 'percent')).toBe(intl.format(value))
    }),
    { numRuns: 2000 },
  )
})
