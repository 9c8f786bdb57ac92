import type { Phrasebook } from '../locale/phrasebook.ts'
import type { CopyFacts } from './copy-facts.ts'
import { COPY_STATUS, type Held, heldText, readText, remoteTiers, totalOf } from './copy-wording.ts'
import type { Report } from './report.ts'
import type { TerminalSheet } from './terminal-sheet.ts'
import { ICONS, iconOf } from './wording.ts'

const ITEM = { indent: 3, hang: 2 }

/** Backups here and on a remote by tier, as an operator likes to look at them. */
export function copyLines(sheet: TerminalSheet, { copy }: Report, book: Phrasebook): void {
  if (copy === undefined) return
  const { labels } = book.copies
  sheet.line(`🔗 ${labels.remoteName}: ${copy.remote} (${copy.place})`)
  sheet.blank()
  heading(sheet, labels.local, book)
  for (const { tier, local } of copy.tiers) tierLine(sheet, tier, { held: local, icon: '' }, book)
  const total = totalOf(copy.tiers.map(({ local }) => local))
  sheet.line(`${labels.total}: ${heldText(total, book)}`, ITEM)
  sheet.blank()
  remoteLines(sheet, copy, book)
  sheet.blank()
}

function remoteLines(sheet: TerminalSheet, copy: CopyFacts, book: Phrasebook): void {
  const { labels } = book.copies
  heading(sheet, labels.remote, book)
  if (copy.verdict === 'unreachable') {
    sheet.line(`${labels.unreachable} ${ICONS.unknown}`, ITEM)
    return
  }
  for (const { tier, remote, isSame } of copy.tiers)
    if (remote) tierLine(sheet, tier, { held: remote, icon: iconOf(isSame) }, book)
  const total = heldText(totalOf(remoteTiers(copy)), book)
  sheet.line(`${labels.total}: ${total} ${ICONS[COPY_STATUS[copy.verdict]]}`, ITEM)
  if (copy.keptThere && copy.keptThere.backups > 0)
    sheet.line(`${labels.keptThere}: ${heldText(copy.keptThere, book)}`, ITEM)
  sheet.line(readText(copy, book), ITEM)
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
function heading(sheet: TerminalSheet, text: string, { locale }: Phrasebook): void {
  sheet.line(`📊 ${text.toLocaleUpperCase(locale)}:`, { style: 'heading' })
}
