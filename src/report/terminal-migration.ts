import type { Phrasebook } from '../locale/phrasebook.ts'
import type { MigrationFacts } from './migration-facts.ts'
import { changeText, outcomeText, placeText, tableText } from './migration-wording.ts'
import type { Report } from './report.ts'
import type { TerminalSheet } from './terminal-sheet.ts'
import { iconOf } from './wording.ts'

const ITEM = { indent: 3, hang: 2 }
const INNER = { indent: 6, hang: 2 }
const CHANGES_SHOWN = 30
const LINES_SHOWN = 12

/** What a migration did: the command, the structure once for all tenants, rows, locks. */
export function migrationLines(sheet: TerminalSheet, report: Report, phrasebook: Phrasebook): void {
  const { migration } = report
  if (!migration) return
  const words = phrasebook.migration
  const title = words.heading.toLocaleUpperCase(phrasebook.locale)
  const isApplied = migration.outcome === 'applied'
  sheet.line(`${iconOf(isApplied)} ${title}: ${outcomeText(migration, phrasebook)}`, {
    style: 'heading',
  })
  sheet.line(`$ ${migration.command}`, ITEM)
  if (!isApplied) for (const line of migration.output) sheet.line(`| ${line}`, INNER)
  structureLines(sheet, migration, phrasebook)
  rowLines(sheet, migration, phrasebook)
  lockLines(sheet, migration, phrasebook)
  sheet.blank()
}

function structureLines(
  sheet: TerminalSheet,
  { structure }: MigrationFacts,
  book: Phrasebook,
): void {
  for (const group of structure) {
    sheet.line(`${placeText(group, book)}:`, ITEM)
    for (const change of group.changes.slice(0, CHANGES_SHOWN))
      sheet.line(changeText(change, book), INNER)
    more(sheet, group.changesTotal - CHANGES_SHOWN, book)
  }
}

function rowLines(sheet: TerminalSheet, { rows }: MigrationFacts, book: Phrasebook): void {
  if (rows.length === 0) return
  const { format, migration: words } = book
  sheet.line(`${words.rows}:`, ITEM)
  for (const row of rows.slice(0, LINES_SHOWN)) {
    const figures = (['lost', 'changed', 'added'] as const)
      .filter((figure) => row[figure] > 0)
      .map(
        (figure) => `${words[figure].toLocaleLowerCase(book.locale)} ${format.number(row[figure])}`,
      )
    const note = row.isAllowed ? ` (${words.mayChange})` : ''
    sheet.line(`- ${tableText(row, book)}: ${figures.join(', ')}${note}`, INNER)
  }
  more(sheet, rows.length - LINES_SHOWN, book)
}

function lockLines(sheet: TerminalSheet, { locks }: MigrationFacts, book: Phrasebook): void {
  if (locks.length === 0) return
  const { format, migration: words } = book
  sheet.line(`${words.locks}:`, ITEM)
  for (const lock of locks.slice(0, LINES_SHOWN)) {
    const who = words.blocked[lock.blocked]
    const time = format.duration(lock.seconds)
    sheet.line(
      `- ${tableText(lock, book)}: ${words.closedTo.toLocaleLowerCase(book.locale)} ${who}, ${time}`,
      INNER,
    )
  }
  more(sheet, locks.length - LINES_SHOWN, book)
}

function more(sheet: TerminalSheet, rest: number, { phrases, format }: Phrasebook): void {
  if (rest > 0) sheet.line(phrases.more(format.number(rest)), { ...INNER, style: 'dim' })
}
