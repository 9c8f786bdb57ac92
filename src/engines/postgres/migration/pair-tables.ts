import type { TableSpec } from '../truth/tables.ts'
import type { StagedColumn, StagedTable } from './staged-tables.ts'

/** A column that both states have; `isConverted` when its type is another now, so that only its text can be compared. */
export interface ColumnPair {
  readonly before: StagedColumn
  readonly after: StagedColumn
  readonly isConverted: boolean
}

/** A table before and after a migration, under whatever name. */
export interface TablePair {
  readonly before: StagedTable
  readonly after: StagedTable
  readonly columns: readonly ColumnPair[]
  readonly dropped: readonly StagedColumn[]
}

/** Which tables of two states belong together. */
export interface Pairing {
  readonly pairs: readonly TablePair[]
  readonly dropped: readonly StagedTable[]
  readonly added: readonly StagedTable[]
}

/**
 * Finds every table again: by its OID, which a rename leaves and a copy of the database keeps; else by its name, for
 * tools that build a new table, move the rows and put it in the place of the old one.
 */
export function pairTables(before: readonly StagedTable[], after: readonly StagedTable[]): Pairing {
  const byOid = new Map(after.map((table) => [table.oid, table]))
  const left = new Map(after.map((table) => [table.oid, table]))
  const pairs: TablePair[] = []
  const unmatched: StagedTable[] = []
  const match = (one: StagedTable, other: StagedTable | undefined) => {
    if (!other) return unmatched.push(one)
    left.delete(other.oid)
    return pairs.push(pairColumns(one, other))
  }
  const [kept, gone] = partition(before, ({ oid }) => byOid.has(oid))
  for (const table of kept) match(table, byOid.get(table.oid))
  const byName = new Map([...left.values()].map((table) => [nameOf(table), table]))
  for (const table of gone) match(table, byName.get(nameOf(table)))
  return { pairs, dropped: unmatched, added: [...left.values()] }
}

function pairColumns(before: StagedTable, after: StagedTable): TablePair {
  const isSame = before.oid === after.oid
  const byNumber = new Map(isSame ? after.columns.map((column) => [column.number, column]) : [])
  const taken = new Set(before.columns.flatMap(({ number }) => byNumber.get(number)?.name ?? []))
  const byName = new Map(
    after.columns.filter(({ name }) => !taken.has(name)).map((column) => [column.name, column]),
  )
  const partnerOf = (column: StagedColumn) => byNumber.get(column.number) ?? byName.get(column.name)
  const columns = before.columns.flatMap((column) => {
    const partner = partnerOf(column)
    if (!partner) return []
    return [{ before: column, after: partner, isConverted: column.type !== partner.type }]
  })
  const dropped = before.columns.filter((column) => partnerOf(column) === undefined)
  return { before, after, columns, dropped }
}

/** The two tables cut to the columns that both have, in one order, so that equal rows have equal fingerprints. */
export function comparable({ before, after, columns }: TablePair): {
  readonly before: TableSpec
  readonly after: TableSpec
} {
  // What is no type of its own is hashed by its text: 7 and '7' are the same to it.
  const typed = ({ isConverted }: ColumnPair, type: string) => (isConverted ? 'other' : type)
  return {
    before: {
      ...before,
      columns: columns.map((pair) => ({
        name: pair.before.name,
        type: typed(pair, pair.before.type),
      })),
    },
    after: {
      ...after,
      columns: columns.map((pair) => ({
        name: pair.after.name,
        type: typed(pair, pair.after.type),
      })),
    },
  }
}

function nameOf({ schema, name }: StagedTable): string {
  return `${schema}\0${name}`
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}
