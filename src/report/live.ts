import type { Phrasebook } from '../locale/phrasebook.ts'
import type { Progress } from '../ports.ts'
import type { Reading } from './progress-meter.ts'

const BAR_WIDTH = 20
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const

/** `dumping ████████░░░░ 41% · 123 MB of 300 MB · 25 MB/s · 7 s left`; the bar only where it can be redrawn. */
export function progressLine(reading: Reading, phrasebook: Phrasebook, withBar: boolean): string {
  const { progress, fraction, rate, remainingSeconds } = reading
  const { format, phrases } = phrasebook
  const bar = withBar && fraction !== undefined ? ` ${progressBar(fraction)}` : ''
  const percent =
    fraction === undefined ? '' : ` ${format.percent(Math.floor(fraction * 100) / 100)}`
  const parts = [amount(progress, phrasebook)]
  if (rate !== undefined) parts.push(`${quantity(progress.unit, rate, phrasebook)}/s`)
  if (remainingSeconds !== undefined && fraction !== 1) {
    parts.push(phrases.remaining(format.duration(Math.ceil(remainingSeconds))))
  }
  const head = `${phrasebook.activity(progress.activity)}${bar}${percent}`
  return [head, ...parts].join(' · ')
}

/** A bar of 20 columns in eighths. */
export function progressBar(fraction: number): string {
  const eighths = Math.round(Math.min(1, Math.max(0, fraction)) * BAR_WIDTH * 8)
  const full = Math.floor(eighths / 8)
  const bar = '█'.repeat(full) + (EIGHTHS[eighths % 8] ?? '')
  return bar + '░'.repeat(BAR_WIDTH - bar.length)
}

function amount({ done, total, unit }: Progress, phrasebook: Phrasebook): string {
  if (total === undefined) return quantity(unit, done, phrasebook)
  const { format, phrases } = phrasebook
  const sofar = unit === 'bytes' ? format.bytes(done) : format.number(done)
  return phrases.of(sofar, quantity(unit, total, phrasebook))
}

function quantity(unit: Progress['unit'], value: number, phrasebook: Phrasebook): string {
  const { format, phrases } = phrasebook
  if (unit === 'bytes') return format.bytes(value)
  const whole = value < 10 ? Math.round(value * 10) / 10 : Math.round(value)
  const figure = format.number(whole)
  if (unit === 'tables') return phrases.tables(whole, figure)
  if (unit === 'rows') return phrases.rows(whole, figure)
  return figure
}
