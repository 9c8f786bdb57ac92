import type { Phrasebook } from '../locale/phrasebook.ts'
import type { CopyFacts } from './copies-facts.ts'
import {
  COPY_STATUS,
  type Held,
  heldText,
  readText,
  remoteTiers,
  totalOf,
} from './copies-wording.ts'
import type { Report } from './report.ts'
import type { TerminalSheet } from './terminal-sheet.ts'
import { ICONS, iconOf } from './wording.ts'

const ITEM = { indent: 3, hang: 2 }

/** Backups here and on each remote by tier, as an operator likes to look at them. */
export function copyLines(sheet: TerminalSheet, { copies }: Report, book: Phrasebook): void {
  const [first] = copies ?? []
  if (copies === undefined || first === undefined) return
  const { labels } = book.copies
  sheet.line(`📊 ${upper(labels.local, book)}:`, { style: 'heading' })
  for (const { tier, local } of first.tiers) tierLine(sheet, tier, { held: local, icon: '' }, book)
  const total = totalOf(first.tiers.map(({ local }) => local))
  sheet.line(`${labels.total}: ${heldText(total, book)}`, ITEM)
  sheet.blank()
  for (const copy of copies) remoteLines(sheet, copy, book)
}

function remoteLines(sheet: TerminalSheet, copy: CopyFacts, book: Phrasebook): void {
  const { labels } = book.copies
  const status = COPY_STATUS[copy.verdict]
  sheet.line(`📊 ${upper(labels.remote, book)} (${copy.remote}, ${copy.place}):`, {
    style: 'heading',
  })
  if (copy.verdict === 'unreachable') {
    sheet.line(`${labels.unreachable} ${ICONS.unknown}`, ITEM)
    sheet.blank()
    return
  }
  for (const { tier, remote, isSame } of copy.tiers)
    if (remote) tierLine(sheet, tier, { held: remote, icon: iconOf(isSame) }, book)
  sheet.line(
    `${labels.total}: ${heldText(totalOf(remoteTiers(copy)), book)} ${ICONS[status]}`,
    ITEM,
  )
  if (copy.keptThere && copy.keptThere.backups > 0)
    sheet.line(`${labels.keptThere}: ${heldText(copy.keptThere, book)}`, ITEM)
  sheet.line(readText(copy, book), ITEM)
  sheet.blank()
}

function tierLine(
  sheet: TerminalSheet,
  tier: CopyFacts['tiers'][number]['tier'],
  { held, icon }: { readonly held: Held; readonly icon: string },
  book: Phrasebook,
): void {
  sheet.line(`${book.disk.labels.tiers[tier]}: ${heldText(held, book)} ${icon}`.trimEnd(), ITEM)
}

/** Upper case by the rules of the report's language. */
function upper(text: string, { locale }: Phrasebook): string {
  return text.toLocaleUpperCase(locale)
}
