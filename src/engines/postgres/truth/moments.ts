import { isTimestamp, looksLikeMoment } from './columns.ts'
import type { TableSpec } from './tables.ts'

/** Columns that say when the business wrote a row: as configured, or found by name and type where absent. */
export type MomentRule = readonly { readonly table: string; readonly column: string }[] | undefined

/** The moment columns of one table. */
export function momentsOf(table: TableSpec, rule: MomentRule): string[] {
  if (!rule) return table.columns.filter(looksLikeMoment).map((column) => column.name)
  const wanted = rule.filter((each) => each.table === table.name).map((each) => each.column)
  return table.columns
    .filter((column) => wanted.includes(column.name) && isTimestamp(column))
    .map((column) => column.name)
}
