import type { PartSize } from './measurement.ts'

/** More entries of one directory are nothing that anybody reads. */
export const MOST_PARTS = 50

/** The largest first; equal ones by path, so that two looks at one directory tell the same. */
export function largestParts(parts: readonly PartSize[]): readonly PartSize[] {
  return [...parts]
    .sort(
      (one, other) => other.allocatedBytes - one.allocatedBytes || (one.path < other.path ? -1 : 1),
    )
    .slice(0, MOST_PARTS)
}
