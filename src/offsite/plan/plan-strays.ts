import type { RemoteFile } from '../remote.ts'
import { countedSince, type TimeBook } from './counted-time.ts'

/** A cut transfer is resumed the next night; one that nobody came back for in so many is nobody's. */
const STRAY_MS = 14 * 24 * 60 * 60 * 1000

/** A file on its way that no plan sends, as it was first seen: bytes, and milliseconds of the wall clock. */
export interface Stray {
  readonly bytes: number
  readonly since: number
}

/** What is left of transfers that were cut. */
export interface StrayPlan {
  /** Path in `incoming`. */
  readonly remove: readonly string[]
  /** All of them, by path. */
  readonly strays: Readonly<Record<string, Stray>>
}

/** What the plan is made from. */
export interface StrayRequest {
  readonly incoming: readonly RemoteFile[]
  /** Paths that this run sends: what lies there of them is gone on from. */
  readonly owned: ReadonlySet<string>
  readonly before: Readonly<Record<string, Stray>>
  readonly time: TimeBook
  /** Nothing goes while the clock cannot be believed. */
  readonly isFrozen: boolean
}

/**
 * Partial files that nobody sends any more go when they have lain there for two weeks without growing: what another machine is
 * sending grows. By when they were seen, for a file that arrived whole has the time of its source. Pure.
 */
export function planStrays({ incoming, owned, before, time, isFrozen }: StrayRequest): StrayPlan {
  const strays = incoming
    .filter(({ path }) => !owned.has(path))
    .map(({ path, bytes }) => {
      const known = before[path]
      const isSame = known?.bytes === bytes && known.since <= time.seenAt
      return [path, { bytes, since: isSame ? known.since : time.seenAt }] as const
    })
  const due = strays.filter(([, { since }]) => countedSince(since, time) >= STRAY_MS)
  return { remove: isFrozen ? [] : due.map(([path]) => path), strays: Object.fromEntries(strays) }
}
