import type { Fault } from './fault.ts'

/** Faults that share one drill. */
export type FaultSet = readonly Fault[]

/** A shared drill says of each of these which it found: more of them, and a miss is harder to read. */
const MOST_SHARED = 40

/** Puts together what lies apart in one database, so that it costs one drill; everything else has its own. */
export function shareDrills(faults: readonly Fault[]): readonly FaultSet[] {
  const sets = new Map<string, Fault[]>()
  for (const fault of faults) {
    const key = fault.kind === 'content' && fault.isApart ? `group ${fault.group}` : fault.id
    sets.set(key, [...(sets.get(key) ?? []), fault])
  }
  return [...sets.values()].flatMap((set) => portions(set, MOST_SHARED))
}

function portions(set: readonly Fault[], size: number): readonly FaultSet[] {
  const parts: FaultSet[] = []
  for (let start = 0; start < set.length; start += size) parts.push(set.slice(start, start + size))
  return parts
}
