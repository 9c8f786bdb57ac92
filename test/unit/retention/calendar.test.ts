import { describe, expect, it } from 'vitest'
import { isoWeekOf, monthOf } from '../../../src/retention/calendar.ts'

describe('isoWeekOf', () => {
  it.each([
    ['2025-12-28T12:00:00Z', '2025-W52'],
    ['2025-12-29T12:00:00Z', '2026-W01'],
    ['2026-01-01T12:00:00Z', '2026-W01'],
    ['2027-01-03T12:00:00Z', '2026-W53'],
    ['2027-01-04T12:00:00Z', '2027-W01'],
    ['2024-12-30T12:00:00Z', '2025-W01'],
    ['2021-01-01T12:00:00Z', '2020-W53'],
  ])('%s is in %s', (instant, week) => {
    expect(isoWeekOf(new Date(instant), 'UTC')).toBe(week)
  })

  it('changes at midnight of the time zone, not of UTC', () => {
    const sundayNight = new Date('2025-11-24T02:59:59Z')
    const monday = new Date('2025-11-24T03:00:00Z')
    expect(isoWeekOf(sundayNight, 'America/Sao_Paulo')).toBe('2025-W47')
    expect(isoWeekOf(monday, 'America/Sao_Paulo')).toBe('2025-W48')
  })
})

describe('monthOf', () => {
  it('changes at midnight of the time zone', () => {
    const instant = new Date('2025-12-01T01:00:00Z')
    expect(monthOf(instant, 'America/Sao_Paulo')).toBe('2025-11')
    expect(monthOf(instant, 'UTC')).toBe('2025-12')
  })
})
