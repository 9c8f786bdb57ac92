import type { LocaleName } from './locale-name.ts'

/** Point of the fraction and mark between thousands. Source: CLDR. */
const MARKS: Readonly<Record<LocaleName, { readonly point: string; readonly group: string }>> = {
  en: { point: '.', group: ',' },
  'pt-BR': { point: ',', group: '.' },
}

/** At most so many digits; zeros that end a fraction are left out. */
export type Precision = { readonly decimals: number } | { readonly significant: number }

/**
 * A finite figure as people of a locale write it; a fraction in per cent. Character for character what `Intl.NumberFormat`
 * says, which a test holds. The first use of `Intl` costs some 15 ms, half the start of Node; a short run needs nothing else of it.
 */
export function figure(
  value: number,
  precision: Precision,
  locale: LocaleName,
  unit?: 'percent',
): string {
  const { point, group } = MARKS[locale]
  const [whole, fraction] = decimalDigits(Math.abs(value), precision, unit === 'percent' ? 2 : 0)
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return `${sign}${thousands}${fraction === '' ? '' : point + fraction}${unit === 'percent' ? '%' : ''}`
}

/** Digits of value × 10^power, of the shortest decimal that means this double, halves rounded up. */
function decimalDigits(
  value: number,
  precision: Precision,
  power: number,
): readonly [whole: string, fraction: string] {
  if (value === 0) return ['0', '']
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e')
  const digits = mantissa.replace('.', '')
  /** Digits before the point; none or fewer for a small fraction. */
  const before = Number(exponent) + 1 + power
  const kept = 'decimals' in precision ? before + precision.decimals : precision.significant
  const rounded = roundDigits(digits, kept)
  const after = Math.min(digits.length, Math.max(0, kept)) - before
  if (after <= 0) return [rounded + '0'.repeat(-after), '']
  const padded = rounded.padStart(after + 1, '0')
  return [padded.slice(0, -after), padded.slice(-after).replace(/0+$/, '')]
}

/** The first digits, one longer where a carry goes all the way. */
function roundDigits(digits: string, kept: number): string {
  if (kept >= digits.length) return digits
  if (kept < 0) return '0'
  const head = digits.slice(0, kept)
  const up = (digits[kept] ?? '0') >= '5' ? 1n : 0n
  return (BigInt(head === '' ? '0' : head) + up).toString().padStart(kept, '0')
}
