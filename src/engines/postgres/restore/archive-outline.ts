import { type ArchiveEntry, type ArchiveSection, archiveEntries } from './archive-contents.ts'
import { UnexpectedArchive } from './archive-reader.ts'
import { IntColumn } from './int-column.ts'
import { PlacesById } from './places-by-id.ts'
import { TextColumn } from './text-column.ts'

/** Belong to the schema whose entry they hang on. */
const OF_A_SCHEMA = new Set(['COMMENT', 'ACL', 'SECURITY LABEL'])

/** pg_dump counts its objects: one beyond it would be a database of millions of tables, or damage. */
const LARGEST_ID = 2 ** 24

/**
 * What the order of a restore hangs on, of every entry of an archive: some 30 bytes of each, because a thousand tenants
 * have a hundred thousand. An entry is known by its place in the archive, in which it follows what it depends on; what it
 * depends on is known the same way, as far as it is in the archive and before it.
 */
export class ArchiveOutline {
  readonly #ids = new IntColumn()
  readonly #descriptions = new TextColumn<string>()
  readonly #sections = new TextColumn<ArchiveSection>()
  readonly #schemas = new TextColumn<string>()
  /** Where the needs of the next entry begin. */
  readonly #ends = new IntColumn()
  readonly #needs = new IntColumn()
  readonly #places = new PlacesById()

  get length(): number {
    return this.#ids.length
  }

  /** @throws UnexpectedArchive for an id that pg_dump does not give. */
  add(entry: ArchiveEntry): void {
    const { id } = entry
    if (id < 0 || id > LARGEST_ID) throw new UnexpectedArchive(`an entry with the number ${id}`)
    const needs = entry.dependencies.flatMap((each) => this.#places.of(each) ?? [])
    const schema = this.#schemaOf(entry, needs)
    this.#places.note(id, this.length)
    this.#ids.push(id)
    this.#descriptions.push(entry.description)
    this.#sections.push(entry.section)
    this.#schemas.push(schema)
    for (const need of needs) this.#needs.push(need)
    this.#ends.push(this.#needs.length)
  }

  /** The number by which pg_restore knows it. */
  idAt(place: number): number {
    return this.#ids.at(place)
  }

  descriptionAt(place: number): string {
    return this.#descriptions.at(place)
  }

  sectionAt(place: number): ArchiveSection {
    return this.#sections.at(place)
  }

  /** Schema that it belongs to; empty for what has none. */
  schemaAt(place: number): string {
    return this.#schemas.at(place)
  }

  /** How many entries it depends on. */
  needCount(place: number): number {
    return this.#ends.at(place) - this.#startOfNeeds(place)
  }

  /** Place of the index-th entry that it depends on; one by one, because a list for each would be more than the outline. */
  needAt(place: number, index: number): number {
    return this.#needs.at(this.#startOfNeeds(place) + index)
  }

  #startOfNeeds(place: number): number {
    return place === 0 ? 0 : this.#ends.at(place - 1)
  }

  #schemaOf({ namespace, description, tag }: ArchiveEntry, needs: readonly number[]): string {
    if (namespace !== '') return namespace
    if (description === 'SCHEMA') return tag
    if (!OF_A_SCHEMA.has(description)) return ''
    const schema = needs.find((place) => this.descriptionAt(place) === 'SCHEMA')
    return schema === undefined ? '' : this.schemaAt(schema)
  }
}

/**
 * Outlines an archive as its table of contents is read.
 * @throws UnexpectedArchive as `archiveEntries` does.
 */
export async function outlineArchive(path: string): Promise<ArchiveOutline> {
  const outline = new ArchiveOutline()
  for await (const entry of archiveEntries(path)) outline.add(entry)
  return outline
}
