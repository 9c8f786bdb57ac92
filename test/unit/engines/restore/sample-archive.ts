import {
  ARCHIVE_FORMATS,
  type ArchiveFormat,
} from '../../../../src/engines/postgres/restore/archive-head.ts'

/** An entry of a table of contents; what is absent is empty. */
export interface SampleEntry {
  readonly id: number
  readonly description: string
  readonly tag: string
  readonly namespace?: string
  readonly definition?: string
  readonly dependencies?: readonly number[]
}

/** Which archive is written. */
export interface SampleKind {
  readonly minor: number
  readonly format: ArchiveFormat
  readonly encoding?: BufferEncoding
}

/** Head and table of contents as pg_dump of that version writes them. Source: PostgreSQL, pg_backup_archiver.c. */
export function sampleArchive(entries: readonly SampleEntry[], kind: SampleKind): Buffer {
  const { minor, format, encoding = 'utf8' } = kind
  const text = (value: string | null) =>
    value === null
      ? integer(-1)
      : Buffer.concat([integer(Buffer.byteLength(value, encoding)), Buffer.from(value, encoding)])
  const none = text(null)
  const head = [
    Buffer.from('PGDMP'),
    Buffer.from([1, minor, 0, 4, 8, ARCHIVE_FORMATS[format]]),
    minor >= 15 ? Buffer.from([0]) : integer(0),
    ...Array.from({ length: 7 }, () => integer(1)),
    ...['database', '15.18', '15.18'].map(text),
    integer(entries.length),
  ]
  const bodies = entries.flatMap(({ id, description, tag, ...rest }) => [
    integer(id),
    integer(0),
    ...['0', '0', tag, description].map(text),
    integer(2),
    text(rest.definition ?? ''),
    ...['', null].map(text),
    rest.namespace === undefined ? none : text(rest.namespace),
    text(''),
    ...(minor >= 14 ? [text('heap')] : []),
    ...(minor >= 16 ? [integer(0)] : []),
    ...['postgres', 'false'].map(text),
    ...(rest.dependencies ?? []).map((each) => text(String(each))),
    none,
    format === 'custom' ? Buffer.alloc(9) : text('1.dat'),
  ])
  return Buffer.concat([...head, ...bodies])
}

function integer(value: number): Buffer {
  const bytes = Buffer.alloc(5)
  bytes.writeUInt8(value < 0 ? 1 : 0)
  bytes.writeUInt32LE(Math.abs(value), 1)
  return bytes
}
