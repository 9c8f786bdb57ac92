import { open } from 'node:fs/promises'
import { type Decode, decoderFor, encodingIn } from '../text-encoding.ts'
import { type ArchiveHead, readHead } from './archive-head.ts'
import { ArchiveReader, UnexpectedArchive } from './archive-reader.ts'

/** Source: PostgreSQL, pg_backup.h, teSection, which begins at 1. */
const SECTIONS = ['none', 'pre-data', 'data', 'post-data'] as const

/** The part of a restore that an entry belongs to. */
export type ArchiveSection = (typeof SECTIONS)[number]

/** One entry of a table of contents. `pg_restore --list` shows all of it but what it depends on. */
export interface ArchiveEntry {
  /** The number by which `pg_restore --use-list` knows it. */
  readonly id: number
  /** What it is, as `pg_restore --list` says it: `TABLE DATA`, `FK CONSTRAINT` … */
  readonly description: string
  /** Name of the object; of an index or key with that of its table before it. */
  readonly tag: string
  /** When a restore makes it; `none`: together with what it depends on (comments, grants, settings of the session). */
  readonly section: ArchiveSection
  /** Schema; empty where an object has none. */
  readonly namespace: string
  /** Ids of the entries that must be restored before it. Some may not be in the archive. */
  readonly dependencies: readonly number[]
  /** The statement, of the few kinds of entries where it is asked for; of all others empty. */
  readonly definition: string
}

/** Kinds whose definition somebody reads; those of all others would cost the memory of the schema. */
const DEFINED = new Set(['ENCODING', 'FK CONSTRAINT', 'FUNCTION', 'PROCEDURE', 'TABLE ATTACH'])

/**
 * Reads the table of contents of an archive in custom format, or of the `toc.dat` of one in tar or directory format, one
 * entry after the other in the archive's order. Source: PostgreSQL, pg_backup_archiver.c, ReadToc.
 * @throws UnexpectedArchive when it is none of them, of a version we do not know, or not whole.
 */
export async function* archiveEntries(path: string): AsyncGenerator<ArchiveEntry, void> {
  const file = await open(path, 'r')
  try {
    const reader = new ArchiveReader(file)
    const head = await readHead(reader)
    const count = await reader.whole(() => reader.integer())
    let decode = decoderFor('UTF8')
    for (let index = 0; index < count; index++) {
      const reading = decode
      const entry = await reader.whole(() => takeEntry(reader, head, reading))
      if (entry.description === 'ENCODING') decode = decoderFor(encodingIn(entry.definition))
      yield entry
    }
  } finally {
    await file.close()
  }
}

/**
 * All entries at once, as `archiveEntries` reads them; of a thousand tenants they are many times the memory of an
 * `ArchiveOutline`.
 */
export async function readArchiveContents(path: string): Promise<ArchiveEntry[]> {
  const entries: ArchiveEntry[] = []
  for await (const entry of archiveEntries(path)) entries.push(entry)
  return entries
}

function takeEntry(reader: ArchiveReader, head: ArchiveHead, decode: Decode): ArchiveEntry {
  const text = () => decode(reader.string() ?? Buffer.alloc(0))
  const id = reader.integer()
  reader.integer()
  for (let oid = 0; oid < 2; oid++) reader.skipString()
  const tag = text()
  const description = text()
  const section = SECTIONS[reader.integer() - 1]
  if (section === undefined) throw new UnexpectedArchive('an entry of no section')
  const isDefined = DEFINED.has(description)
  const definition = isDefined ? text() : ''
  // The statement itself, the one that drops it, and the one that begins its rows.
  for (let statement = isDefined ? 1 : 0; statement < 3; statement++) reader.skipString()
  const namespace = text()
  skipStorage(reader, head)
  const dependencies = takeDependencies(reader)
  skipPlacement(reader, head)
  return { id, description, tag, section, namespace, dependencies, definition }
}

/** Tablespace; access method; kind of relation; owner; whether it has OIDs. */
function skipStorage(reader: ArchiveReader, { minor }: ArchiveHead): void {
  reader.skipString()
  if (minor >= 14) reader.skipString()
  if (minor >= 16) reader.integer()
  for (let text = 0; text < 2; text++) reader.skipString()
}

/** Numbers as text, up to a string that is none. */
function takeDependencies(reader: ArchiveReader): number[] {
  const dependencies: number[] = []
  for (;;) {
    const id = reader.digits()
    if (id === null) return dependencies
    dependencies.push(id)
  }
}

/** Where the rows are: a position in the file, or the name of another one. */
function skipPlacement(reader: ArchiveReader, { format }: ArchiveHead): void {
  if (format !== 'custom') {
    reader.skipString()
    return
  }
  reader.byte()
  reader.skip(8)
}
