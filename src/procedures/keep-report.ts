import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { makeDirectoryDurably, writeFileDurably } from '../files/durable-files.ts'
import { appendLedger } from '../ledger/append.ts'
import { headHash } from '../ledger/line.ts'
import type { LocaleName } from '../locale/locale-name.ts'
import { renderHtml } from '../report/html.ts'
import { writeReport } from '../report/json.ts'
import { renderMarkdown } from '../report/markdown.ts'
import type { Report } from '../report/report.ts'

/** Where a report was written, and its place in the ledger. */
export interface KeptReport {
  readonly json: string
  readonly markdown: string
  readonly html: string
  /** SHA-256 of the ledger's newest line: noted elsewhere, it anchors the whole history. */
  readonly ledgerHead: string
}

/** How reports are written. */
export interface KeepOptions {
  readonly stateDir: string
  readonly locale: LocaleName
  readonly timezone: string
  /** Where the files go; `<stateDir>/reports` when absent. */
  readonly directory?: string
}

/** Writes the report in every format and appends the run to the ledger. */
export async function keepReport(report: Report, options: KeepOptions): Promise<KeptReport> {
  const directory = options.directory ?? join(options.stateDir, 'reports')
  await makeDirectoryDurably(directory)
  const stamp = report.startedAt.replace(/[-:]/g, '').replace(/\..*$/, 'Z')
  const base = join(
    directory,
    `${report.procedure}_${stamp}_${report.run.id.replace(/[^A-Za-z0-9-]/g, '-')}`,
  )
  const json = writeReport(report)
  const rendering = { locale: options.locale, timeZone: options.timezone }
  await writeFileDurably(`${base}.json`, json)
  await writeFileDurably(`${base}.md`, renderMarkdown(report, rendering))
  await writeFileDurably(`${base}.html`, renderHtml(report, rendering))
  const line = await appendLedger(options.stateDir, {
    time: report.finishedAt,
    host: report.run.host,
    procedure: report.procedure,
    run: report.run.id,
    trigger: report.run.trigger,
    actor: report.run.actor,
    verdict: report.verdict.value,
    reason: report.verdict.reason,
    duration: report.durationSeconds,
    metrics: Object.fromEntries(report.metrics.map((metric) => [metric.id, metric.value])),
    'report-sha256': createHash('sha256').update(json).digest('hex'),
  })
  return {
    json: `${base}.json`,
    markdown: `${base}.md`,
    html: `${base}.html`,
    ledgerHead: headHash(line),
  }
}
