import { expect, it } from 'vitest'
import { bandwidthAt } from '../../../src/offsite/transfer/bandwidth.ts'

const OFFICE = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00', limit: 512 }
const NIGHT = { days: ['sat'], from: '22:00', to: '06:00', limit: 2048 }

it.each([
  ['2026-11-26T08:00:00Z', 512],
  ['2026-11-26T17:59:59Z', 512],
  ['2026-11-26T18:00:00Z', null],
  ['2026-11-28T10:00:00Z', null],
  ['2026-11-28T23:00:00Z', 2048],
  ['2026-11-29T05:59:00Z', 2048],
  ['2026-11-29T06:00:00Z', null],
  ['2026-11-30T05:00:00Z', null],
])('at %s the limit of the timetable is %s', (instant, limit) => {
  expect(bandwidthAt([OFFICE, NIGHT], new Date(instant), 'UTC').limit).toBe(limit)
})

it('hours are those of the time zone, and the next change is known to the second', () => {
  const now = bandwidthAt([OFFICE], new Date('2026-11-26T10:59:30Z'), 'America/Sao_Paulo')
  expect(now).toEqual({ limit: null, seconds: 30 })
  expect(bandwidthAt([OFFICE], new Date('2026-11-26T11:00:00Z'), 'America/Sao_Paulo')).toEqual({
    limit: 512,
    seconds: 10 * 60 * 60,
  })
})

it('of several limits the lowest counts; one limit holds for ever, and none is none', () => {
  const both = [OFFICE, { ...OFFICE, limit: 100 }]
  expect(bandwidthAt(both, new Date('2026-11-26T12:00:00Z'), 'UTC').limit).toBe(100)
  expect(bandwidthAt(5000, new Date(), 'UTC')).toEqual({ limit: 5000, seconds: null })
  expect(bandwidthAt(undefined, new Date(), 'UTC')).toEqual({ limit: null, seconds: null })
})
