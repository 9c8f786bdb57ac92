import { seededRandom } from '../../src/procedures/drill-check/seeded-random.ts'

/** Moments of a run as shares of its duration. */
export interface Moments {
  /** To be shown, so that a failure can be repeated with `LASTRO_KILL_SEED`. */
  readonly seed: number
  readonly shares: readonly number[]
}

/** One random moment in each of `count` equal parts of a run: together they leave no part out. */
export function randomMoments(count: number): Moments {
  const given = Number(process.env.LASTRO_KILL_SEED)
  const seed = Number.isInteger(given) && given > 0 ? given : Date.now() % 2 ** 31
  const random = seededRandom(seed)
  return { seed, shares: Array.from({ length: count }, (_, part) => (part + random()) / count) }
}
