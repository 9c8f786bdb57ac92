import type { ArchiveEntry } from './archive-contents.ts'
import { isRoutine, RoutineTexts } from './routine-texts.ts'

/**
 * Why an entry elsewhere is needed. `depends`: the archive's own dependencies say so. `named`: the text of a function
 * names it, or it is an extension, whose functions such a text may call; PostgreSQL records neither, so it may be one
 * too many.
 */
export type NeededBecause = 'depends' | 'named'

/** Used without a record of it as soon as their type is there. */
const COMPANIONS_OF_TYPES = new Set(['CAST', 'OPERATOR CLASS', 'OPERATOR FAMILY', 'TRANSFORM'])
const TYPES = new Set(['TYPE', 'DOMAIN'])
/** What a partitioned table hands down to its partitions without writing it there again. */
const HANDED_DOWN = new Set(['FK CONSTRAINT', 'TRIGGER'])

/** Follows what the entries of one schema need outside of it. */
export class SharedNeeds {
  readonly #byId: ReadonlyMap<number, ArchiveEntry>
  /** Id → entries that depend on it. */
  readonly #dependants: ReadonlyMap<number, readonly ArchiveEntry[]>
  readonly #own: ReadonlySet<ArchiveEntry>
  readonly #found = new Map<ArchiveEntry, NeededBecause>()
  #because: NeededBecause = 'depends'

  constructor(contents: readonly ArchiveEntry[], own: ReadonlySet<ArchiveEntry>) {
    this.#own = own
    this.#byId = new Map(contents.map((entry) => [entry.id, entry]))
    this.#dependants = dependantsOf(contents)
    this.#followAll(own)
    // Only then what may be too much, so that nothing certain is called a guess.
    this.#because = 'named'
    for (const entry of contents) if (entry.description === 'EXTENSION') this.#need(entry)
    this.#followTexts(new RoutineTexts(contents))
  }

  /** Why an entry is needed; undefined when it is not, or is one of the schema's own. */
  reasonOf(entry: ArchiveEntry): NeededBecause | undefined {
    return this.#found.get(entry)
  }

  /** Functions that a text names have texts of their own. */
  #followTexts(texts: RoutineTexts): void {
    const read = new Set<ArchiveEntry>()
    for (let before = -1; before < this.#found.size; ) {
      before = this.#found.size
      for (const entry of [...this.#own, ...this.#found.keys()]) {
        if (!isRoutine(entry) || read.has(entry)) continue
        read.add(entry)
        for (const named of texts.namedIn(entry)) this.#need(named)
      }
    }
  }

  #need(first: ArchiveEntry): void {
    if (!this.#own.has(first) && !this.#found.has(first)) {
      this.#found.set(first, this.#because)
      this.#followAll([first])
    }
  }

  /** By a list of our own: a chain of dependencies may be longer than the stack is deep. */
  #followAll(start: Iterable<ArchiveEntry>): void {
    const pending = [...start]
    for (let entry = pending.pop(); entry; entry = pending.pop()) {
      for (const next of this.#needsOf(entry)) {
        if (this.#own.has(next) || this.#found.has(next)) continue
        this.#found.set(next, this.#because)
        pending.push(next)
      }
    }
  }

  #needsOf(entry: ArchiveEntry): ArchiveEntry[] {
    const depends = this.#dependenciesOf(entry)
    const { description } = entry
    if (TYPES.has(description)) depends.push(...this.#dependantsAmong(entry, COMPANIONS_OF_TYPES))
    else if (description === 'TABLE') depends.push(...this.#attachmentOf(entry))
    else if (description === 'SEQUENCE') depends.push(...this.#dataOf(entry, 'SEQUENCE SET'))
    else if (description === 'TABLE ATTACH') depends.push(...this.#handedDown(entry))
    else if (description === 'FK CONSTRAINT') depends.push(...this.#referencedRows(entry))
    else if (description === 'MATERIALIZED VIEW DATA') depends.push(...this.#rowsBelow(entry))
    return depends
  }

  #dependenciesOf({ dependencies }: ArchiveEntry): ArchiveEntry[] {
    return dependencies.flatMap((id) => this.#byId.get(id) ?? [])
  }

  #dependantsAmong({ id }: ArchiveEntry, descriptions: ReadonlySet<string>): ArchiveEntry[] {
    return (this.#dependants.get(id) ?? []).filter(({ description }) =>
      descriptions.has(description),
    )
  }

  #dataOf(entry: ArchiveEntry, description: string): ArchiveEntry[] {
    return (this.#dependants.get(entry.id) ?? []).filter(
      (data) => data.description === description && isOfSameName(data, entry),
    )
  }

  /** The entry that makes a table a partition. */
  #attachmentOf(table: ArchiveEntry): ArchiveEntry[] {
    return this.#dataOf(table, 'TABLE ATTACH')
  }

  /** Of the table that a partition is attached to: the keys and triggers it gives its partitions. */
  #handedDown(attachment: ArchiveEntry): ArchiveEntry[] {
    const parents = this.#dependenciesOf(attachment).filter(
      (table) => !isOfSameName(attachment, table),
    )
    return parents.flatMap((parent) =>
      this.#dependantsAmong(parent, HANDED_DOWN).filter((each) => isPartOf(each, parent)),
    )
  }

  /** Rows of the tables that a foreign key points to. */
  #referencedRows(key: ArchiveEntry): ArchiveEntry[] {
    const tables = this.#dependenciesOf(key).filter(
      (each) => each.description === 'TABLE' && !isPartOf(key, each),
    )
    return tables.flatMap((table) => this.#rowsOf(table))
  }

  /** Rows of a table, and of its partitions wherever they are. */
  #rowsOf(table: ArchiveEntry): ArchiveEntry[] {
    const attached = this.#dependantsAmong(table, new Set(['TABLE ATTACH'])).filter(
      (attachment) => !isOfSameName(attachment, table),
    )
    const partitions = attached.flatMap((attachment) =>
      this.#dependenciesOf(attachment).filter((each) => isOfSameName(attachment, each)),
    )
    return [
      ...this.#dataOf(table, 'TABLE DATA'),
      ...attached,
      ...partitions.flatMap((partition) => this.#rowsOf(partition)),
    ]
  }

  /** Rows of all tables that a materialized view reads, through other views too. */
  #rowsBelow(data: ArchiveEntry): ArchiveEntry[] {
    const rows: ArchiveEntry[] = []
    const seen = new Set<ArchiveEntry>()
    const pending = this.#dependenciesOf(data)
    for (let entry = pending.pop(); entry; entry = pending.pop()) {
      if (seen.has(entry)) continue
      seen.add(entry)
      if (entry.description === 'TABLE') rows.push(...this.#rowsOf(entry))
      if (entry.description === 'MATERIALIZED VIEW')
        rows.push(...this.#dataOf(entry, 'MATERIALIZED VIEW DATA'))
      if (/VIEW$|^RULE$/.test(entry.description)) pending.push(...this.#dependenciesOf(entry))
    }
    return rows
  }
}

function dependantsOf(contents: readonly ArchiveEntry[]): Map<number, ArchiveEntry[]> {
  const dependants = new Map<number, ArchiveEntry[]>()
  for (const entry of contents)
    for (const id of entry.dependencies) {
      const list = dependants.get(id)
      if (list) list.push(entry)
      else dependants.set(id, [entry])
    }
  return dependants
}

function isOfSameName(one: ArchiveEntry, other: ArchiveEntry): boolean {
  return one.tag === other.tag && one.namespace === other.namespace
}

/** Tags of keys and triggers begin with their table: `orders orders_tab_id_fkey`. */
function isPartOf(part: ArchiveEntry, table: ArchiveEntry): boolean {
  return part.namespace === table.namespace && part.tag.startsWith(`${table.tag} `)
}
