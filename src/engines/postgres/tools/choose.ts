import type { Installation } from './installations.ts'

/** Oldest server whose fingerprints we can take: hash_record_extended came with 14. */
export const OLDEST_SUPPORTED_MAJOR = 14

/**
 * Client programs for dumping a server: the server's own major where installed, else the next newer one.
 * An older pg_dump refuses a newer server; a newer one writes archives that older pg_restore refuses.
 */
export function chooseClient(
  installations: readonly Installation[],
  serverMajor: number,
): Installation | null {
  return nextNotOlder(
    installations.filter((each) => each.hasClient),
    serverMajor,
  )
}

/** A server for staging: the source's major where installed, else the next newer one; it needs its own client programs too. */
export function chooseServer(
  installations: readonly Installation[],
  sourceMajor: number,
): Installation | null {
  return nextNotOlder(
    installations.filter((each) => each.hasServer),
    sourceMajor,
  )
}

/** pg_restore that can read an archive of the given pg_dump major; the staging's own where it is new enough. */
export function chooseRestore(
  installations: readonly Installation[],
  dumpMajor: number,
): Installation | null {
  return nextNotOlder(
    installations.filter((each) => each.hasClient),
    dumpMajor,
  )
}

/** What the operator named comes first. */
function nextNotOlder(candidates: readonly Installation[], major: number): Installation | null {
  const fitting = candidates.filter((each) => each.major >= major)
  return (
    fitting.sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || a.major - b.major)[0] ?? null
  )
}
