import type { Phrasebook } from '../locale/phrasebook.ts'
import { padEnd, truncate } from './display-width.ts'
import {
  matrixLines,
  matrixSubject,
  OUTCOME_STATUS,
  untried,
  whyNotTried,
} from './matrix-wording.ts'
import type { Report } from './report.ts'
import type { TerminalSheet } from './terminal-sheet.ts'
import { ICONS } from './wording.ts'

const NAME_WIDTH = 16
const COUNT_WIDTH = 9
const ICONS_PER_LINE = 20
const ITEM = { indent: 3, hang: 2 }

/** The detection matrix: a line per group, an icon per fault, then what could not be tried. */
export function matrixBlock(sheet: TerminalSheet, report: Report, phrasebook: Phrasebook): void {
  const { matrix } = report
  if (!matrix) return
  const { labels } = phrasebook.matrix
  sheet.line(`🎯 ${labels.title.toLocaleUpperCase(phrasebook.locale)}:`, { style: 'heading' })
  sheet.line(matrixSubject(matrix, phrasebook), { indent: 3, style: 'dim' })
  for (const { name, count, trials } of matrixLines(matrix, phrasebook)) {
    const icons = trials.map(({ outcome }) => ICONS[OUTCOME_STATUS[outcome]])
    const head = padEnd(truncate(name, NAME_WIDTH), NAME_WIDTH) + padEnd(count, COUNT_WIDTH)
    for (let start = 0; start < icons.length; start += ICONS_PER_LINE) {
      const row = icons.slice(start, start + ICONS_PER_LINE).join('')
      if (start === 0) sheet.line(head + row, { indent: 3 })
      else sheet.line(row, { indent: 3 + NAME_WIDTH + COUNT_WIDTH })
    }
  }
  for (const trial of untried(matrix)) {
    const why = whyNotTried(trial, phrasebook)
    sheet.line(
      `${ICONS.unknown} ${labels.outcomes['not-tried']}: ${phrasebook.fault(trial.id)} — ${why}`,
      ITEM,
    )
  }
  sheet.blank()
}
