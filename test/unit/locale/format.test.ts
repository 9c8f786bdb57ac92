import { describe, expect, it } from 'vitest'
import { createFormat } from '../../../src/locale/format.ts'

const english = createFormat('en', 'UTC')
const portuguese = createFormat('pt-BR', 'America/Sao_Paulo')

describe('figures', () => {
  it.each([
    [0, '0 B', '0 B'],
    [999, '999 B', '999 B'],
    [36_200, '36.2 kB', '36,2 kB'],
    [999_499, '999 kB', '999 kB'],
    [999_999, '1 MB', '1 MB'],
    [61_204_112, '61.2 MB', '61,2 MB'],
    [1.5e15, '1.5 PB', '1,5 PB'],
    [Number.NaN, '—', '—'],
  ])('%d bytes are %s and %s', (value, en, pt) => {
    expect([english.bytes(value), portuguese.bytes(value)]).toEqual([en, pt])
  })

  it.each([
    [0, '0 s', '0 s'],
    [0.0001, '1 ms', '1 ms'],
    [0.35, '350 ms', '350 ms'],
    [0.9996, '1 s', '1 s'],
    [4.25, '4.3 s', '4,3 s'],
    [9.97, '10 s', '10 s'],
    [59.6, '1 min', '1 min'],
    [252, '4 min 12 s', '4 min 12 s'],
    [3599.7, '1 h', '1 h'],
    [12_540, '3 h 29 min', '3 h 29 min'],
    [86_400, '1 d', '1 d'],
    [97_300, '1 d 3 h', '1 d 3 h'],
    [-5, '−5 s', '−5 s'],
    [Number.POSITIVE_INFINITY, '—', '—'],
  ])('%d seconds are %s and %s', (value, en, pt) => {
    expect([english.duration(value), portuguese.duration(value)]).toEqual([en, pt])
  })

  it('separates thousands and decimals as the locale does', () => {
    expect([english.number(1_204_311.5), portuguese.number(1_204_311.5)]).toEqual([
      '1,204,311.5',
      '1.204.311,5',
    ])
    expect([english.ratio(4.777), portuguese.ratio(4.777)]).toEqual(['4.78 ×', '4,78 ×'])
    expect([english.percent(0.415), portuguese.percent(0.415)]).toEqual(['41.5%', '41,5%'])
  })

  it('shows instants in the time zone, midnight as 00', () => {
    expect(english.dateTime('2025-11-21T00:00:00Z')).toBe('2025-11-21 00:00:00')
    expect(portuguese.dateTime(new Date('2025-11-21T00:00:00Z'))).toBe('20/11/2025 21:00:00')
    expect(portuguese.dateTime('2025-11-21T03:00:00Z')).toBe('21/11/2025 00:00:00')
  })

  it('gives back a text that is no instant', () => {
    expect(english.dateTime('yesterday')).toBe('yesterday')
  })

  it('refuses a time zone that does not exist', () => {
    expect(() => createFormat('en', 'Mars/Olympus')).toThrow(RangeError)
  })
})
