import { describe, expect, it } from 'vitest'
import { quantile } from '../../../src/forecast/statistics.ts'
import { seededRandom } from '../../../src/procedures/drill-check/seeded-random.ts'
import { curves, FILLING, HARMLESS } from './patterns.ts'
import { proposed } from './proposed.ts'
import {
  earlyAlarms,
  falseAlarms,
  leadDays,
  type Outcome,
  ours,
  type Predictor,
  predictLinear,
  simulate,
} from './simulate.ts'

/** The predictor was tuned on seeds 0 to 99; these it has never seen. */
const HOLD_OUT = Array.from({ length: 20 }, (_, index) => 2000 + index)

const LEAST_SEEN = 0.95
const MOST_FALSE = 0.1

type Played = readonly (readonly [name: string, outcomes: readonly Outcome[]])[]

// Several tests look at the same simulations.
const played = new Map<Predictor, Map<typeof HARMLESS, Played>>()

function outcomesOf(shapes: typeof HARMLESS, predict: Predictor): Played {
  const known = played.get(predict) ?? new Map<typeof HARMLESS, Played>()
  played.set(predict, known)
  const found =
    known.get(shapes) ??
    Object.entries(shapes).map(([name, shape]) => {
      return [name, curves(shape, HOLD_OUT).map((curve) => simulate(curve, predict))] as const
    })
  known.set(shapes, found)
  return found
}

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

  it('is at least as good as the predictor that was proposed, on the same disks', () => {
    const figuresOf = (predict: Predictor) => {
      const fills = outcomesOf(FILLING, predict).map(([, outcomes]) => outcomes)
      const leads = fills.map(leadDays)
      const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0)
      return {
        alarms: sum(outcomesOf(HARMLESS, predict).map(([, outcomes]) => falseAlarms(outcomes))),
        early: sum(fills.map(earlyAlarms)),
        seen: Math.min(...leads.map(shareSeen)),
        medians: leads.map((days) => quantile(days, 0.5)),
        tenths: sum(leads.map((days) => quantile(days, 0.1))),
      }
    }
    const [own, theirs] = [figuresOf(ours), figuresOf(proposed)]
    expect(own.alarms).toBeLessThanOrEqual(theirs.alarms)
    expect(own.early).toBeLessThanOrEqual(theirs.early)
    expect(own.seen).toBeGreaterThanOrEqual(theirs.seen)
    expect(own.tenths).toBeGreaterThanOrEqual(theirs.tenths)
    const gained = own.medians.map((days, place) => days - (theirs.medians[place] ?? 0))
    expect(gained.reduce((total, days) => total + days, 0)).toBeGreaterThanOrEqual(0)
    // A runaway is looked at three times where the proposal looks twice: a copy of a day is none.
    expect(Math.min(...gained)).toBeGreaterThanOrEqual(-0.5)
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
