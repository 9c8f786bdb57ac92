import { describe, expect, it } from 'vitest'
import { quantile } from '../../../src/forecast/statistics.ts'
import { seededRandom } from '../../../src/procedures/drill-check/seeded-random.ts'
import { curves, FILLING, HARMLESS } from './patterns.ts'
import {
  earlyAlarms,
  falseAlarms,
  leadDays,
  ours,
  type Predictor,
  predictLinear,
  simulate,
} from './simulate.ts'

/** The predictor was tuned on seeds 0 to 99; these it has never seen. */
const HOLD_OUT = Array.from({ length: 20 }, (_, index) => 2000 + index)

const LEAST_SEEN = 0.95
const MOST_FALSE = 0.1

const outcomesOf = (shapes: typeof HARMLESS, predict: Predictor) =>
  Object.entries(shapes).map(([name, shape]) => {
    return [name, curves(shape, HOLD_OUT).map((curve) => simulate(curve, predict))] as const
  })

const shareSeen = (leads: readonly number[]) =>
  leads.filter((days) => days >= 1).length / leads.length

/** False alarms per 90 days, summed over all harmless disks, and the worst share of fills that were seen a day ahead. */
function score(predict: Predictor): { readonly alarms: number; readonly seen: number } {
  const alarms = outcomesOf(HARMLESS, predict).map(([, outcomes]) => falseAlarms(outcomes))
  const seen = outcomesOf(FILLING, predict).map(([, outcomes]) => shareSeen(leadDays(outcomes)))
  return { alarms: alarms.reduce((sum, one) => sum + one, 0), seen: Math.min(...seen) }
}

describe('the forecast of full disks, on disks it was not tuned on', () => {
  it('raises at most 0.1 false alarms in 90 days, all harmless disks together', () => {
    const alarms = outcomesOf(HARMLESS, ours).map(
      ([name, all]) => [name, falseAlarms(all)] as const,
    )
    expect(alarms.filter(([, rate]) => rate > 0)).toEqual([])
    expect(alarms.reduce((sum, [, rate]) => sum + rate, 0)).toBeLessThanOrEqual(MOST_FALSE)
  })

  it.each(Object.entries(FILLING))('sees at least 95 % a day ahead: %s', (_name, shape) => {
    const outcomes = curves(shape, HOLD_OUT).map((curve) => simulate(curve, ours))
    expect(outcomes.every(({ fullAt }) => fullAt !== null)).toBe(true)
    const leads = leadDays(outcomes)
    expect(shareSeen(leads)).toBeGreaterThanOrEqual(LEAST_SEEN)
    expect(quantile(leads, 0.1)).toBeGreaterThanOrEqual(1)
    expect(earlyAlarms(outcomes)).toBeLessThanOrEqual(1)
  })

  it.each([1, 7])('does what a straight line through %d days of points cannot', (days) => {
    const { alarms, seen } = score(predictLinear(days))
    expect(alarms <= MOST_FALSE && seen >= LEAST_SEEN).toBe(false)
  })

  it('does so also when one run in seven did not take place', () => {
    const random = seededRandom(77)
    const missing = () => random() < 1 / 7
    const alarms = Object.values(HARMLESS).map((shape) =>
      falseAlarms(curves(shape, HOLD_OUT).map((curve) => simulate(curve, ours, missing))),
    )
    expect(alarms.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(MOST_FALSE)
    const fills = Object.values(FILLING).flatMap((shape) =>
      curves(shape, HOLD_OUT.slice(0, 10)).map((curve) => simulate(curve, ours, missing)),
    )
    expect(shareSeen(leadDays(fills))).toBeGreaterThanOrEqual(0.9)
  })
})
