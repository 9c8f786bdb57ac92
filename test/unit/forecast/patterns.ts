import { seededRandom } from '../../../src/procedures/drill-check/seeded-random.ts'

const DAYS = 120
const DAY = 4

/** Percent used, a point every six hours. */
export type Curve = readonly number[]

/** What shapes one disk: random numbers of its seed, and bell-shaped noise of a size. */
interface Dice {
  readonly between: (low: number, high: number) => number
  readonly noise: (size: number) => number
}

type Shape = (dice: Dice) => (point: number) => number

/** A disk of a seed that follows a shape. */
function curve(shape: Shape, seed: number): Curve {
  const random = seededRandom(seed)
  const between = (low: number, high: number) => low + random() * (high - low)
  const noise = (size: number) => (random() + random() + random() - 1.5) * 2 * size
  const at = shape({ between, noise })
  return Array.from({ length: DAYS * DAY }, (_, point) => Math.min(100, Math.max(0, at(point))))
}

/** Up by a little each day, down to the start every `days`. */
const tooth = (point: number, days: number, height: number) =>
  (Math.floor((point % (days * DAY)) / DAY) / (days - 1)) * height

/** Never full: an alarm is wrong. */
export const HARMLESS: Readonly<Record<string, Shape>> = {
  flat: ({ between, noise }) => {
    const base = between(40, 68)
    return () => base + noise(0.4)
  },
  'nightly spike': ({ between, noise }) => {
    const [base, height] = [between(40, 65), between(8, 20)]
    return (point) => base + (point % DAY === 0 ? height + noise(0.8) : 0) + noise(0.3)
  },
  'weekly sawtooth': ({ between, noise }) => {
    const [base, height] = [between(45, 66), between(8, 16)]
    return (point) => base + tooth(point, 7, height) + noise(0.3)
  },
  'monthly sawtooth': ({ between, noise }) => {
    const [base, height] = [between(45, 55), between(18, 28)]
    return (point) => base + tooth(point, 30, height) + noise(0.3)
  },
  'weekly and nightly': ({ between, noise }) => {
    const [base, height, spike] = [between(45, 58), between(8, 12), between(4, 10)]
    return (point) => base + tooth(point, 7, height) + (point % DAY === 1 ? spike : 0) + noise(0.5)
  },
  'one step': ({ between, noise }) => {
    const [base, height, at] = [between(40, 60), between(6, 15), between(20, 100) * DAY]
    return (point) => base + (point >= at ? height : 0) + noise(0.4)
  },
  'copy of a day': ({ between, noise }) => {
    const [base, height, at] = [between(35, 55), between(6, 12), Math.floor(between(20, 100) * DAY)]
    return (point) => base + Math.min(1, Math.max(0, (point - at) / DAY)) * height + noise(0.3)
  },
  'growth that ends': ({ between, noise }) => {
    const [base, height, days] = [between(35, 50), between(15, 28), between(20, 40)]
    return (point) => base + height * (1 - Math.exp(-point / DAY / days)) + noise(0.4)
  },
  'cleaned, then refilled': ({ between, noise }) => {
    const [base, height, at] = [between(60, 75), between(10, 20), between(30, 90) * DAY]
    return (point) => {
      const back = Math.min(1, (point - at) / (12 * DAY))
      return base - (point >= at ? height * (1 - back) : 0) + noise(0.4)
    }
  },
  'slow growth': ({ between, noise }) => {
    const [base, perDay] = [between(40, 55), between(0.03, 0.12)]
    return (point) => base + (perDay * point) / DAY + tooth(point, 7, 8) + noise(0.4)
  },
  'odd days of large files': ({ between, noise }) => {
    const base = between(40, 60)
    let left = 0
    return () => {
      if (left === 0 && between(0, 1) < 0.01) left = Math.floor(between(2, 12))
      left = Math.max(0, left - 1)
      return base + (left > 0 ? 18 : 0) + noise(0.4)
    }
  },
}

/** Full within the 120 days: it must be seen a day ahead. */
export const FILLING: Readonly<Record<string, Shape>> = {
  'linear 0.5 %/d': ({ between, noise }) => {
    const base = between(40, 55)
    return (point) => base + (0.5 * point) / DAY + noise(0.4)
  },
  'weekly sawtooth + 0.4 %/d': ({ between, noise }) => {
    const [base, height] = [between(42, 50), between(8, 14)]
    return (point) => base + tooth(point, 7, height) + (0.4 * point) / DAY + noise(0.3)
  },
  'monthly sawtooth + 0.35 %/d': ({ between, noise }) => {
    const [base, height] = [between(40, 48), between(16, 22)]
    return (point) => base + tooth(point, 30, height) + (0.35 * point) / DAY + noise(0.3)
  },
  'retention broken, 2.5 %/d': ({ between, noise }) => {
    const [base, at] = [between(45, 60), Math.floor(between(40, 80)) * DAY]
    const height = 12
    return (point) =>
      base +
      tooth(Math.min(point, at), 7, height) +
      (2.5 * Math.max(0, point - at)) / DAY +
      noise(0.4)
  },
  'runaway 3 %/6 h': ({ between, noise }) => {
    const [base, at] = [between(40, 60), Math.floor(between(30, 100) * DAY)]
    return (point) => base + 3 * Math.max(0, point - at) + noise(0.4)
  },
  'exponential 5 %/week': ({ between, noise }) => {
    const base = between(45, 55)
    return (point) => base * 1.05 ** (point / DAY / 7) + noise(0.4)
  },
  'nightly spike + 0.5 %/d': ({ between, noise }) => {
    const [base, height] = [between(38, 48), between(8, 14)]
    return (point) => base + (point % DAY === 0 ? height : 0) + (0.5 * point) / DAY + noise(0.3)
  },
}

/** The curves of a shape, one per seed. */
export function curves(shape: Shape, seeds: readonly number[]): readonly Curve[] {
  return seeds.map((seed) => curve(shape, seed))
}
