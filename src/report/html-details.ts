import { PHASE_PREFIX, type Phrasebook } from '../locale/phrasebook.ts'
import { tablesShown } from './digest.ts'
import { MARKS } from './html-sections.ts'
import { type Column, htmlTable, ROW_LIMIT } from './html-table.ts'
import { html, htmlProse, nothing, type SafeHtml } from './html-tag.ts'
import type { CheckStatus, Report, Step } from './report.ts'
import { shorten } from './shorten.ts'
import { metricText } from './wording.ts'

/** Integrity and restored tables side by side. */
export function contentsSection(report: Report, phrasebook: Phrasebook): SafeHtml {
  const { labels, format } = phrasebook
  const lines = (report.integrity ?? []).map(
    ({ id, intact, total }) =>
      html`<li class="${toneOf(intact === total)}"><span>${phrasebook.check(id)}</span><b>${format.number(intact)}/${format.number(total)} ${MARKS[toneOf(intact === total)]}</b></li>`,
  )
  const schemas = schemaDetails(report, phrasebook)
  if (lines.length === 0 && schemas.length === 0) return nothing
  const integrity =
    lines.length === 0
      ? nothing
      : html`<section class="card"><h2>${labels.integrity}</h2><ul class="lines">${lines}</ul></section>`
  const contents =
    schemas.length === 0
      ? nothing
      : html`<section class="card"><h2>${labels.contents}</h2>${schemas}</section>`
  return html`<div class="two">${integrity}${contents}</div>`
}

function toneOf(intact: boolean): CheckStatus {
  return intact ? 'pass' : 'fail'
}

function schemaDetails(report: Report, phrasebook: Phrasebook): readonly SafeHtml[] {
  const { labels, format, phrases } = phrasebook
  return (report.contents ?? []).map((contents) => {
    const { schema, tables } = contents
    const whole = tables.every(({ intact }) => intact)
    const rows = tablesShown(contents, ROW_LIMIT).map(({ name, rows: count, intact }) => [
      html`${name}`,
      html`${format.number(count)}`,
      html`<span class="tag ${toneOf(intact)}">${MARKS[toneOf(intact)]}</span>`,
    ])
    const columns = [{ title: labels.tables }, { title: labels.rows, figure: true }]
    const table = htmlTable(
      [...columns, { title: '', figure: true }],
      rows,
      phrasebook,
      tables.length,
    )
    const count = phrases.tables(tables.length, format.number(tables.length))
    const mark = html`<span class="tag ${toneOf(whole)}">${MARKS[toneOf(whole)]}</span>`
    return html`<details${whole ? nothing : html` open`}><summary>${schema} ${mark}<small>${count}</small></summary>${table}</details>`
  })
}

/** Everything a reader asks for later, folded. */
export function detailsSection(report: Report, phrasebook: Phrasebook): SafeHtml {
  const parts = [checks, metrics, steps, artifacts, retention, run]
  return html`<section class="card">${parts.map((part) => part(report, phrasebook))}</section>`
}

function checks(report: Report, phrasebook: Phrasebook): SafeHtml {
  const { labels } = phrasebook
  const rows = report.checks.map(({ id, status, expected, actual }) => [
    html`${phrasebook.check(id)}`,
    html`<span class="tag ${status}">${MARKS[status]} ${labels.statuses[status]}</span>`,
    html`${shorten(expected)}`,
    html`${shorten(actual)}`,
  ])
  const columns = [labels.check, labels.status, labels.expected, labels.actual]
  return folded(labels.checks, columns.map(asColumn), rows, phrasebook)
}

function metrics(report: Report, phrasebook: Phrasebook): SafeHtml {
  const { labels } = phrasebook
  // Phases stand above, as a picture.
  const shown = report.metrics.filter(({ id }) => !id.startsWith(PHASE_PREFIX))
  const rows = shown.map((metric) => [
    html`${phrasebook.metric(metric.id)}`,
    html`${metricText(metric, metric.value, phrasebook)}`,
    html`${metric.objective === undefined ? '' : metricText(metric, metric.objective, phrasebook)}`,
  ])
  const figures = [labels.value, labels.objective].map((title) => ({ title, figure: true }))
  return folded(labels.metrics, [{ title: labels.metric }, ...figures], rows, phrasebook)
}

function steps(report: Report, phrasebook: Phrasebook): SafeHtml {
  const { labels, format } = phrasebook
  const rowsOf = (step: Step, depth: number): readonly (readonly SafeHtml[])[] => [
    [
      html`<span style="padding-left:${depth * 18}px">${phrasebook.step(step.id)}</span>`,
      html`${labels.outcomes[step.outcome]}`,
      html`${format.duration(step.durationSeconds)}`,
    ],
    ...step.steps.flatMap((inner) => rowsOf(inner, depth + 1)),
  ]
  const rows = report.steps.flatMap((step) => rowsOf(step, 0))
  const columns = [labels.step, labels.status].map(asColumn)
  const duration = { title: labels.duration, figure: true }
  return folded(labels.steps, [...columns, duration], rows, phrasebook)
}

function artifacts(report: Report, phrasebook: Phrasebook): SafeHtml {
  const { labels, format } = phrasebook
  const rows = report.artifacts.map(({ kind, path, bytes, sha256 }) => [
    html`${labels.artifactKinds[kind]}`,
    html`${path}${sha256 === undefined ? nothing : html`<br><span class="hash">SHA-256 ${sha256}</span>`}`,
    html`${format.bytes(bytes)}`,
  ])
  const columns = [labels.kind, labels.path].map(asColumn)
  const size = { title: labels.size, figure: true }
  return folded(labels.artifacts, [...columns, size], rows, phrasebook)
}

function retention(report: Report, phrasebook: Phrasebook): SafeHtml {
  const { labels } = phrasebook
  const rows = (report.retention ?? []).map(({ action, tier, name, reason }) => [
    html`${labels.retention[action]}`,
    html`${tier}`,
    html`${name}`,
    reason === '' ? nothing : htmlProse(phrasebook.reason(reason).title),
  ])
  const columns = [labels.action, labels.tier, labels.name, labels.reason].map(asColumn)
  return folded(labels.retentionPlan, columns, rows, phrasebook)
}

function run(report: Report, phrasebook: Phrasebook): SafeHtml {
  const { labels, format } = phrasebook
  const { backup } = report
  const origin = backup
    ? [
        [labels.backup, backup.name],
        [labels.source, `${backup.source}, ${backup.tier}`],
        [labels.takenAt, format.dateTime(backup.takenAt)],
      ]
    : []
  const pairs = [
    ...origin,
    [labels.started, format.dateTime(report.startedAt)],
    [labels.finished, format.dateTime(report.finishedAt)],
    [labels.timeZone, format.timeZone],
    [labels.runId, report.run.id],
    [labels.trigger, report.run.trigger],
    [labels.actor, report.run.actor],
    [labels.host, report.run.host],
  ]
  const rows = pairs.map((pair) => pair.map((text) => html`${text}`))
  return folded(labels.run, [{ title: '' }, { title: '' }], rows, phrasebook)
}

function asColumn(title: string): Column {
  return { title }
}

function folded(
  title: string,
  columns: readonly Column[],
  rows: readonly (readonly SafeHtml[])[],
  phrasebook: Phrasebook,
): SafeHtml {
  if (rows.length === 0) return nothing
  const count = phrasebook.format.number(rows.length)
  return html`<details><summary>${title}<small>${count}</small></summary>${htmlTable(columns, rows, phrasebook)}</details>`
}
