import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** What `pg_restore --list` says of an archive, in numbers: a thousand tenants list a hundred thousand lines. */
export interface ArchiveListing {
  readonly entries: number
  /** Entries with rows: `TABLE DATA`. */
  readonly tableData: number
  /** Major versions; 0 where the header does not say. */
  readonly sourceMajor: number
  readonly dumpMajor: number
}

const ENTRY = /^\d+; /
const HAS_ROWS = /^\d+; \d+ \d+ TABLE DATA /
const VERSION = /^;\s+(Dumped from database|Dumped by pg_dump) version: (\d+)/

/** Reads a listing line by line. */
export async function readListing(listing: Readable): Promise<ArchiveListing> {
  const found = { entries: 0, tableData: 0, sourceMajor: 0, dumpMajor: 0 }
  for await (const line of createInterface({
    input: listing,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (ENTRY.test(line)) found.entries += 1
    if (HAS_ROWS.test(line)) found.tableData += 1
    const [, which, major] = VERSION.exec(line) ?? []
    if (which === 'Dumped from database') found.sourceMajor = Number(major)
    if (which === 'Dumped by pg_dump') found.dumpMajor = Number(major)
  }
  return found
}
