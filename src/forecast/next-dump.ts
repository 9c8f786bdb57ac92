/** Free space below which a file system is too full whatever the forecast says. */
export const RESERVE_BYTES = 64 * 2 ** 20
/** A first dump has no history; zstd packs a database's files at least this well in what we measured. */
const FIRST_DUMP_RATIO = 0.6
/** The largest growth from one dump to the next that history shows is expected again, and a tenth on top. */
const MARGIN = 1.1

/** What the size of a dump is foretold from. */
export interface DumpHistory {
  /** Size of the database; only a first dump is reckoned from it. */
  readonly databaseBytes: number
  /** Sizes of the good dumps of this source, newest first. */
  readonly sizes: readonly number[]
}

/** Bytes that the next dump will need, from the sizes of those before. */
export function forecastDumpBytes({ databaseBytes, sizes: given }: DumpHistory): number {
  const sizes = given.filter((bytes) => bytes > 0)
  const [newest] = sizes
  if (newest === undefined) return Math.ceil(databaseBytes * FIRST_DUMP_RATIO)
  const growth = sizes.slice(1).map((older, index) => (sizes[index] ?? older) / older)
  return Math.ceil(newest * Math.max(1, ...growth) * MARGIN)
}
