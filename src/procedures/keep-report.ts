import { createHash } from 'node:crypto'
import { access, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileAnswers } from '../disk/answers-in-time.ts'
import { CheckFailure } from '../errors.ts'
import { makeDirectoryDurably, PARTIAL_ENDING, writeFileDurably } from '../files/durable-files.ts'
import { appendLedger } from '../ledger/append.ts'
import { headHash } from '../ledger/line-hash.ts'
import type { LocaleName } from '../locale/locale-name.ts'
import { inTurn } from '../lock/turn.ts'
import type { World } from '../ports.ts'
import { renderHtml } from '../report/html.ts'
import { writeReport } from '../report/json.ts'
import { renderMarkdown } from '../report/markdown.ts'
import type { Report } from '../report/report.ts'
import { appendRunLog } from './run-log.ts'

/** Where a report was written, and its place in the ledger. */
export interface KeptReport {
  readonly json: string
  readonly markdown: string
  readonly html: string
  /** SHA-256 of the ledger's newest line: noted elsewhere, it anchors the whole history. */
  readonly ledgerHead: string
  /** Why the line of the run log could not be written. */
  readonly runLogProblem?: string
}

/** How reports are written. */
export interface KeepOptions {
  readonly stateDir: string
  readonly locale: LocaleName
  readonly timezone: string
  /** Where the files go; `<stateDir>/reports` when absent. */
  readonly directory?: string
  /** File that gets one line per run. */
  readonly runLog?: string
  /** Who asks whether the run log answers; without it nobody does. */
  readonly world?: Pick<World, 'processes' | 'signal'>
}

/** A report that could not be kept. */
export interface NotKept {
  readonly problem: string
}

/**
 * Keeps a report where that can be done. The run is over either way: a full disk, or a state directory that is not ours, must not
 * hide how it ended.
 */
export async function keepIfPossible(
  report: Report,
  options: KeepOptions,
): Promise<KeptReport | NotKept> {
  try {
    return await keepReport(report, options)
  } catch (error) {
    const isOfTheSystem = error instanceof Error && 'code' in error
    if (!isOfTheSystem && !(error instanceof CheckFailure)) throw error
    return { problem: error.message }
  }
}

/** Writes the report in every format and appends the run to the ledger, then to the run log, whose failure is only told. */
export async function keepReport(report: Report, options: KeepOptions): Promise<KeptReport> {
  const { stateDir, locale, timezone } = options
  const directory = options.directory ?? join(stateDir, 'reports')
  const json = writeReport(report)
  const rendering = { locale, timeZone: timezone }
  const { procedure, run } = report
  const base = await inTurn({ stateDir, resource: 'reports', procedure, run: run.id }, async () => {
    await makeDirectoryDurably(directory)
    await sweepPartialReports(directory)
    const base = await freeBase(join(directory, baseName(report)))
    await Promise.all([
      writeFileDurably(`${base}.json`, json),
      writeFileDurably(`${base}.md`, renderMarkdown(report, rendering)),
      writeFileDurably(`${base}.html`, renderHtml(report, rendering)),
    ])
    return base
  })
  const line = await appendLedger(stateDir, {
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
    ...(report.subject === undefined ? {} : { subject: report.subject }),
  })
  return {
    json: `${base}.json`,
    markdown: `${base}.md`,
    html: `${base}.html`,
    ledgerHead: headHash(line),
    ...(await noteInRunLog(report, options)),
  }
}

/** Patience with a disk that is not of this machine. */
const RUN_LOG_SECONDS = 3

/** A log that cannot be written changes nothing: the ledger has the run. */
async function noteInRunLog(
  report: Report,
  { runLog, world }: KeepOptions,
): Promise<Pick<KeptReport, 'runLogProblem'>> {
  if (runLog === undefined) return {}
  try {
    if (world && !(await fileAnswers(runLog, { seconds: RUN_LOG_SECONDS, world })))
      return { runLogProblem: 'it does not answer' }
    await appendRunLog(runLog, report)
    return {}
  } catch (error) {
    return { runLogProblem: error instanceof Error ? error.message : String(error) }
  }
}

const REPORT_NAME = /^[a-z-]+_\d{8}T\d{6}Z_[A-Za-z0-9-]+\.(json|md|html)$/

function baseName({ procedure, startedAt, run }: Report): string {
  const stamp = startedAt.replace(/[-:]/g, '').replace(/\..*$/, 'Z')
  return `${procedure}_${stamp}_${run.id.replace(/[^A-Za-z0-9-]/g, '-')}`
}

/** One run may have several reports that began in the same second: of each of several remotes, and the plans of them take less. */
async function freeBase(base: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}-${count}`
    const isTaken = await access(`${name}.json`).then(
      () => true,
      () => false,
    )
    if (!isTaken) return name
  }
}

/** In our turn nobody alive writes a report here: what is partial was left by a run that was killed. */
async function sweepPartialReports(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const isOurs =
      name.endsWith(PARTIAL_ENDING) && REPORT_NAME.test(name.slice(0, -PARTIAL_ENDING.length))
    if (isOurs) await rm(join(directory, name), { force: true })
  }
}
