import { PHASE_PREFIX } from '../locale/phrasebook.ts'
import { tablesShown } from './digest.ts'
import { applicationLog, stagedChanges } from './markdown-asked.ts'
import { boundedTable, type MarkdownScope, metricRow } from './markdown-sections.ts'
import { escapeMarkdown, markdownDetails, markdownProse } from './markdown-text.ts'
import type { Step } from './report.ts'
import { ICONS, iconOf } from './wording.ts'

/** Everything that is folded, in the order a reader asks for it; empty parts left out. */
export function detailSections(scope: MarkdownScope): readonly string[] {
  const parts = [
    applicationLog,
    stagedChanges,
    integrity,
    contents,
    checks,
    metrics,
    steps,
    artifacts,
    retention,
    run,
  ]
  return parts.map((part) => part(scope)).filter((text) => text !== '')
}

function integrity(scope: MarkdownScope): string {
  const { report, phrasebook } = scope
  const { labels, format } = phrasebook
  const rows = (report.integrity ?? []).map(({ id, intact, total }) => [
    iconOf(intact === total),
    phrasebook.check(id),
    `${format.number(intact)}/${format.number(total)}`,
  ])
  return folded(labels.integrity, ['', labels.check, labels.actual], rows, scope)
}

function contents(scope: MarkdownScope): string {
  const { report, phrasebook } = scope
  const { labels, format } = phrasebook
  return (report.contents ?? [])
    .filter(({ tables }) => tables.length > 0)
    .map((schema) => {
      const rows = tablesShown(schema, scope.rowLimit).map(({ name, rows: count, intact }) => [
        iconOf(intact),
        escapeMarkdown(name),
        format.number(count),
      ])
      const headers = ['', labels.tables, labels.rows]
      const table = boundedTable(headers, rows, scope, schema.tables.length)
      return markdownDetails(`${labels.tables} (${escapeMarkdown(schema.schema)})`, table)
    })
    .join('\n\n')
}

function checks(scope: MarkdownScope): string {
  const { report, phrasebook } = scope
  const { labels } = phrasebook
  const rows = report.checks.map(({ id, status, expected, actual }) => [
    `${ICONS[status]} ${labels.statuses[status]}`,
    escapeMarkdown(phrasebook.check(id)),
    escapeMarkdown(expected),
    escapeMarkdown(actual),
  ])
  const headers = [labels.status, labels.check, labels.expected, labels.actual]
  return folded(labels.checks, headers, rows, scope)
}

function metrics(scope: MarkdownScope): string {
  const { report, phrasebook } = scope
  const { labels } = phrasebook
  // Phases stand above, with their share.
  const rows = report.metrics
    .filter(({ id }) => !id.startsWith(PHASE_PREFIX))
    .map((metric) => metricRow(metric, phrasebook))
  return folded(labels.metrics, [labels.metric, labels.value, labels.objective], rows, scope)
}

function steps(scope: MarkdownScope): string {
  const { report, phrasebook } = scope
  const { labels, format } = phrasebook
  const rowsOf = (step: Step, depth: number): readonly (readonly string[])[] => [
    [
      '&emsp;'.repeat(depth) + escapeMarkdown(phrasebook.step(step.id)),
      format.duration(step.durationSeconds),
      labels.outcomes[step.outcome],
    ],
    ...step.steps.flatMap((inner) => rowsOf(inner, depth + 1)),
  ]
  const rows = report.steps.flatMap((step) => rowsOf(step, 0))
  return folded(labels.steps, [labels.step, labels.duration, labels.status], rows, scope)
}

function artifacts(scope: MarkdownScope): string {
  const { report, phrasebook } = scope
  const { labels, format } = phrasebook
  const rows = report.artifacts.map(({ kind, path, bytes, sha256 }) => [
    labels.artifactKinds[kind],
    escapeMarkdown(path),
    format.bytes(bytes),
    escapeMarkdown(sha256 ?? ''),
  ])
  return folded(labels.artifacts, [labels.kind, labels.path, labels.size, 'SHA-256'], rows, scope)
}

function retention(scope: MarkdownScope): string {
  const { report, phrasebook } = scope
  const { labels } = phrasebook
  const rows = (report.retention ?? []).map(({ action, tier, name, reason }) => [
    labels.retention[action],
    escapeMarkdown(tier),
    escapeMarkdown(name),
    reason === '' ? '' : markdownProse(phrasebook.reason(reason).title),
  ])
  const headers = [labels.action, labels.tier, labels.name, labels.reason]
  return folded(labels.retentionPlan, headers, rows, scope)
}

function run(scope: MarkdownScope): string {
  const { report, phrasebook } = scope
  const { labels, format, phrases } = phrasebook
  const zone = escapeMarkdown(format.timeZone)
  const rows = [
    [labels.started, `${format.dateTime(report.startedAt)} (${zone})`],
    [labels.finished, `${format.dateTime(report.finishedAt)} (${zone})`],
    [labels.backup, escapeMarkdown(report.backup?.name ?? '')],
    [labels.runId, escapeMarkdown(report.run.id)],
    [labels.trigger, escapeMarkdown(report.run.trigger)],
    [labels.actor, escapeMarkdown(report.run.actor)],
    [labels.host, escapeMarkdown(report.run.host)],
    ['Lastro', escapeMarkdown(phrases.madeBy(report.lastro))],
  ]
  return folded(labels.run, ['', ''], rows, scope)
}

function folded(
  title: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  scope: MarkdownScope,
): string {
  return rows.length === 0 ? '' : markdownDetails(title, boundedTable(headers, rows, scope))
}
