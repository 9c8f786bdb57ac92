import type { Phrasebook } from '../locale/phrasebook.ts'
import { padEnd } from './display-width.ts'
import { htmlTable } from './html-table.ts'
import { html, nothing, type SafeHtml } from './html-tag.ts'
import { boundedTable, type MarkdownScope } from './markdown-sections.ts'
import { escapeMarkdown } from './markdown-text.ts'
import { plainLine } from './plain-text.ts'
import { type RecoveryBlock, recoveryBlocks } from './recovery-blocks.ts'
import type { Report } from './report.ts'
import type { TerminalSheet } from './terminal-sheet.ts'

const ROWS_IN_TERMINAL = 30
const ITEM = { indent: 3, hang: 3 }
const COMMAND = { indent: 5, isVerbatim: true }
const ROW = { indent: 3, isVerbatim: true }

/** A recovery for a terminal: steps, losses, commands. */
export function recoveryLines(sheet: TerminalSheet, report: Report, phrasebook: Phrasebook): void {
  for (const block of recoveryBlocks(report, phrasebook)) {
    sheet.line(`🧭 ${block.title}`, { style: 'heading', hang: 3 })
    tableLines(sheet, block.table, phrasebook)
    for (const [index, line] of (block.lines ?? []).entries())
      sheet.line(`${block.isOrdered ? `${index + 1}.` : '-'} ${line}`, ITEM)
    for (const { about, command } of block.commands ?? []) {
      sheet.line(`- ${about}`, ITEM)
      for (const line of command.split('\n')) sheet.line(line, COMMAND)
    }
    sheet.blank()
  }
}

function tableLines(
  sheet: TerminalSheet,
  table: RecoveryBlock['table'],
  { phrases, format }: Phrasebook,
): void {
  if (!table) return
  const rows = [table.headers, ...table.rows.slice(0, ROWS_IN_TERMINAL)].map((cells) =>
    cells.map(plainLine),
  )
  const widths = table.headers.map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  )
  for (const cells of rows)
    sheet.line(
      cells
        .map((cell, column) => padEnd(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
      ROW,
    )
  const rest = table.rows.length - ROWS_IN_TERMINAL
  if (rest > 0) sheet.line(phrases.more(format.number(rest)), { ...ITEM, style: 'dim' })
}

/** A recovery in Markdown. */
export function recoverySection(scope: MarkdownScope): string {
  return recoveryBlocks(scope.report, scope.phrasebook)
    .map((block) => markdownBlock(block, scope))
    .join('\n\n')
}

function markdownBlock(block: RecoveryBlock, scope: MarkdownScope): string {
  const lines = (block.lines ?? []).map(
    (line, index) => `${block.isOrdered ? `${index + 1}.` : '-'} ${escapeMarkdown(line)}`,
  )
  const table = block.table
    ? [
        boundedTable(
          block.table.headers.map(escapeMarkdown),
          block.table.rows.map((cells) => cells.map(escapeMarkdown)),
          scope,
        ),
      ]
    : []
  const commands = (block.commands ?? []).map(
    ({ about, command }) => `${escapeMarkdown(about)}\n\n${fenced(command)}`,
  )
  return [`### ${escapeMarkdown(block.title)}`, ...table, lines.join('\n'), ...commands]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** A command holds names of databases, and those may hold anything. */
function fenced(command: string): string {
  const lines = command.split('\n').map(plainLine)
  const longest = Math.max(
    2,
    ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length),
  )
  const fence = '`'.repeat(longest + 1)
  return [`${fence}sh`, ...lines, fence].join('\n')
}

/** A recovery on the page. */
export function recoveryHtml(report: Report, phrasebook: Phrasebook): SafeHtml {
  const blocks = recoveryBlocks(report, phrasebook)
  if (blocks.length === 0) return nothing
  return html`${blocks.map((block) => htmlBlock(block, phrasebook))}`
}

function htmlBlock(block: RecoveryBlock, phrasebook: Phrasebook): SafeHtml {
  const items = (block.lines ?? []).map((line) => html`<li>${line}</li>`)
  const filled = block.isOrdered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
  const list = items.length === 0 ? nothing : filled
  const table = block.table
    ? htmlTable(
        block.table.headers.map((title, index) => ({ title, figure: index > 0 })),
        block.table.rows.map((cells) => cells.map((cell) => html`${cell}`)),
        phrasebook,
      )
    : nothing
  const commands = (block.commands ?? []).map(({ about, command }) => {
    // One block each, so that one drag of the mouse selects what is typed, and nothing else.
    const lines = command.split('\n').map((line) => html`${line}\n`)
    return html`<p class="hint">${about}</p><pre>${lines}</pre>`
  })
  return html`<section class="card"><h2>${block.title}</h2>${table}${list}${commands}</section>`
}
