import { type ArchiveReader, UnexpectedArchive } from './archive-reader.ts'

/** Formats of pg_dump that have a table of contents. Source: PostgreSQL, pg_backup_archiver.h, ArchiveFormat. */
export const ARCHIVE_FORMATS = { custom: 1, tar: 3, directory: 5 } as const

/** A format of pg_dump that has a table of contents. */
export type ArchiveFormat = keyof typeof ARCHIVE_FORMATS

/** What stands before the table of contents. */
export interface ArchiveHead {
  /** Minor version of the format, which is always 1.x. */
  readonly minor: number
  readonly format: ArchiveFormat
}

/** Versions whose table of contents we know: PostgreSQL 10 and 11 (12, 13), 12–15 (14), 16 (15), 17 and later (16). */
const KNOWN_MINORS = new Set([12, 13, 14, 15, 16])

/**
 * Passes over the head of an archive, or of the `toc.dat` of one in tar or directory format.
 * Source: PostgreSQL, pg_backup_archiver.c, ReadHead.
 * @throws UnexpectedArchive when it is none, or of a version we do not know.
 */
export function readHead(reader: ArchiveReader): Promise<ArchiveHead> {
  return reader.whole(() => takeHead(reader))
}

function takeHead(reader: ArchiveReader): ArchiveHead {
  for (const expected of Buffer.from('PGDMP')) expectByte(reader, expected)
  expectByte(reader, 1)
  const minor = reader.byte()
  if (!KNOWN_MINORS.has(minor)) throw new UnexpectedArchive(`archive version 1.${minor}`)
  reader.byte()
  expectByte(reader, 4)
  expectByte(reader, 8)
  const format = formatOf(reader.byte())
  if (minor >= 15) reader.byte()
  else reader.integer()
  for (let field = 0; field < 7; field++) reader.integer()
  for (let text = 0; text < 3; text++) reader.skipString()
  return { minor, format }
}

function expectByte(reader: ArchiveReader, expected: number): void {
  const found = reader.byte()
  if (found !== expected) throw new UnexpectedArchive(`byte ${found} in place of ${expected}`)
}

function formatOf(byte: number): ArchiveFormat {
  if (byte === ARCHIVE_FORMATS.custom) return 'custom'
  if (byte === ARCHIVE_FORMATS.tar) return 'tar'
  if (byte === ARCHIVE_FORMATS.directory) return 'directory'
  throw new UnexpectedArchive(`archive format ${byte}`)
}
