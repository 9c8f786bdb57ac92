import { type FileHandle, open } from 'node:fs/promises'
import { readHead } from './archive-head.ts'
import { ArchiveReader, UnexpectedArchive } from './archive-reader.ts'

/** Where a table's rows begin, and where the table of contents has room for that. */
interface Placement {
  readonly fieldPosition: number
  dataPosition?: number
}

const ROWS_BLOCK = 1
const LARGE_OBJECTS_BLOCK = 3
const POSITION_SET = 2
const NO_ROWS = 3
/** PostgreSQL 12; what is older was never measured. */
const OLDEST_INDEXED = 14

/**
 * Writes into an archive where the rows of each table begin.
 *
 * pg_dump can note that only in a file, and ours went through a pipe; without it every parallel job of pg_restore reads
 * past the rows of all other tables, row by row, which costs as much processor as sending its own. Changes only those
 * fields of the staged copy, so that it becomes what pg_dump would have written into a file. Source: PostgreSQL,
 * pg_backup_custom.c and pg_backup_archiver.c (ReadHead, ReadToc, ReadOffset).
 * @returns bytes of the rows of each entry, by its id; null when the archive is of a version we do not know or not whole:
 *   it is then left as it was.
 */
export async function indexArchive(path: string): Promise<ReadonlyMap<number, number> | null> {
  const file = await open(path, 'r+')
  try {
    const reader = new ArchiveReader(file)
    const { minor, format } = await readHead(reader)
    if (format !== 'custom' || minor < OLDEST_INDEXED) return null
    const placements = await readContents(reader, minor)
    await locateBlocks(reader, placements)
    await writePositions(file, [...placements.values()])
    return sizesOf(placements, reader.position)
  } catch (error) {
    if (error instanceof UnexpectedArchive) return null
    throw error
  } finally {
    await file.close()
  }
}

/** Passes over the table of contents; returns by dump id where each position stands. */
async function readContents(reader: ArchiveReader, minor: number): Promise<Map<number, Placement>> {
  const placements = new Map<number, Placement>()
  const entries = await reader.whole(() => reader.integer())
  for (let entry = 0; entry < entries; entry++) {
    const { id, fieldPosition, state } = await reader.whole(() => takeEntry(reader, minor))
    // What has no rows is most of a table of contents, and needs no place.
    if (state !== NO_ROWS) placements.set(id, { fieldPosition })
  }
  return placements
}

interface PlacedEntry {
  readonly id: number
  readonly fieldPosition: number
  readonly state: number
}

/** hadDumper; table OID, OID, tag, description; section; definition, drop, copy, namespace, tablespace, access method; (relkind;) owner, OIDs; dependencies. */
function takeEntry(reader: ArchiveReader, minor: number): PlacedEntry {
  const id = reader.integer()
  reader.integer()
  for (let text = 0; text < 4; text++) reader.skipString()
  reader.integer()
  for (let text = 0; text < 6; text++) reader.skipString()
  if (minor >= 16) reader.integer()
  for (let text = 0; text < 2; text++) reader.skipString()
  while (reader.skipString());
  const fieldPosition = reader.position
  const state = reader.byte()
  reader.skip(8)
  return { id, fieldPosition, state }
}

/** Passes over all blocks to the end of the file and notes where each begins. */
async function locateBlocks(
  reader: ArchiveReader,
  placements: ReadonlyMap<number, Placement>,
): Promise<void> {
  while (!(await reader.isAtEnd())) {
    const dataPosition = reader.position
    const { kind, id } = await reader.whole(() => ({ kind: reader.byte(), id: reader.integer() }))
    const placement = placements.get(id)
    if (!placement) throw new UnexpectedArchive('a block of an unknown entry')
    placement.dataPosition = dataPosition
    if (kind === ROWS_BLOCK) await reader.skipPortions()
    else if (kind === LARGE_OBJECTS_BLOCK) await skipLargeObjects(reader)
    else throw new UnexpectedArchive(`a block of kind ${kind}`)
  }
}

async function skipLargeObjects(reader: ArchiveReader): Promise<void> {
  while ((await reader.whole(() => reader.integer())) !== 0) await reader.skipPortions()
}

async function writePositions(file: FileHandle, placements: readonly Placement[]): Promise<void> {
  const field = Buffer.alloc(9)
  field.writeUInt8(POSITION_SET)
  for (const { fieldPosition, dataPosition } of placements) {
    if (dataPosition === undefined) continue
    field.writeBigUInt64LE(BigInt(dataPosition), 1)
    await file.write(field, 0, field.length, fieldPosition)
  }
}

/** A block ends where the next begins. */
function sizesOf(placements: ReadonlyMap<number, Placement>, end: number): Map<number, number> {
  const blocks = [...placements].flatMap(([id, { dataPosition }]) =>
    dataPosition === undefined ? [] : [{ id, start: dataPosition }],
  )
  blocks.sort((a, b) => a.start - b.start)
  return new Map(
    blocks.map(({ id, start }, index) => [id, (blocks[index + 1]?.start ?? end) - start]),
  )
}
