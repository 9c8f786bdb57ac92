import type { Phrasebook } from '../locale/phrasebook.ts'
import {
  type AttentionGroup,
  attentionGroups,
  checkCounts,
  factsOf,
  meetsObjective,
  metricOf,
  placeOf,
  restorableTenants,
  shortTenantNames,
  troubledTenants,
  verdictStatus,
} from './digest.ts'
import { htmlTable, moreLine } from './html-table.ts'
import { html, htmlProse, nothing, type SafeHtml } from './html-tag.ts'
import type { CheckStatus, Finding, Metric, Report, TenantVerdict } from './report.ts'
import { tenantLine } from './tenant-line.ts'
import {
  differenceOf,
  headlineFigures,
  metricText,
  TENANT_STATUS,
  verdictWords,
} from './wording.ts'

/** Shapes beside the colours, for those who do not tell these colours apart. */
export const MARKS: Readonly<Record<CheckStatus, string>> = {
  pass: '✓',
  warn: '!',
  fail: '✕',
  unknown: '?',
}

const TENANT_CELLS = 2000
/** More than these do not fit a screen with their names. */
const NAMED_CELLS = 200

/** Metrics that one looks for first where a procedure has them: of a recovery, of a migration, of the drill of the drill. */
const OWN_FIGURES = [
  'expected',
  'downtime',
  'rows-lost',
  'migration-rows-lost',
  'longest-lock',
  'faults-caught',
  'faults-missed',
  'false-alarms',
] as const

/** The verdict, why, and of what. */
export function verdictHeader(report: Report, phrasebook: Phrasebook): SafeHtml {
  const { labels, format } = phrasebook
  const { value, reason, facts } = report.verdict
  const status = verdictStatus(value)
  const text = phrasebook.reason(reason, facts)
  const meta = [
    `${format.dateTime(report.startedAt)} (${format.timeZone})`,
    report.backup?.name ?? '',
    report.run.host,
  ].filter((part) => part !== '')
  return html`<header class="card verdict ${status}"><p class="kicker">${report.system} · ${labels.procedures[report.procedure]}</p>
<h1><span class="mark" aria-hidden="true">${MARKS[status]}</span>${verdictWords(report, phrasebook).word}</h1>
<p class="why">${htmlProse(text.title)}</p><p class="meta">${[headlineFigures(report, phrasebook), ...meta].filter(Boolean).join(' · ')}</p></header>`
}

/** The figures one looks for first. */
export function keyFigures(report: Report, phrasebook: Phrasebook): SafeHtml {
  const { labels, format, phrases } = phrasebook
  const { backup, tenants } = report
  const tiles: SafeHtml[] = []
  for (const [id, label] of [
    ['rto', labels.recovery],
    ['tenant-rto', labels.tenantRecovery],
    ['rpo', labels.loss],
  ] as const) {
    const metric = metricOf(report, id)
    if (metric) tiles.push(objectiveTile(label, metric, phrasebook))
  }
  for (const id of OWN_FIGURES) {
    const metric = metricOf(report, id)
    if (metric) tiles.push(objectiveTile(phrasebook.metric(id), metric, phrasebook))
  }
  if (tenants && tenants.length > 0) {
    const good = restorableTenants(tenants)
    const count = `${format.number(good)}/${format.number(tenants.length)}`
    tiles.push(tile(labels.tenants, count, '', good === tenants.length ? 'pass' : 'fail'))
  }
  if (backup) {
    const tables = phrases.tables(backup.tables, format.number(backup.tables))
    tiles.push(tile(labels.rows, format.number(backup.rows), tables))
    const plain =
      backup.plainBytes === undefined ? '' : phrases.uncompressed(format.bytes(backup.plainBytes))
    tiles.push(tile(labels.backupSize, format.bytes(backup.bytes), plain))
  }
  const { passed, total } = checkCounts(report)
  const checks = `${format.number(passed)}/${format.number(total)}`
  const took = phrases.took(format.duration(report.durationSeconds))
  const isBroken = report.checks.some(({ status }) => status === 'fail')
  tiles.push(tile(labels.checks, checks, took, isBroken ? 'fail' : 'pass'))
  return html`<dl class="figures">${tiles}</dl>`
}

function objectiveTile(label: string, metric: Metric, phrasebook: Phrasebook): SafeHtml {
  const value = metricText(metric, metric.value, phrasebook)
  if (metric.objective === undefined) return tile(label, value, '')
  const met = meetsObjective(metric) === true
  const objective = phrasebook.phrases.objective(metricText(metric, metric.objective, phrasebook))
  const status = met ? 'pass' : 'fail'
  return tile(label, value, `${objective} ${MARKS[status]}`, status)
}

function tile(label: string, value: string, note: string, status?: CheckStatus): SafeHtml {
  const second = note === '' ? nothing : html`<dd>${note}</dd>`
  return html`<div class="${status ?? 'plain'}"><dt>${label}</dt><dd>${value}</dd>${second}</div>`
}

/** What needs a person: one block per reason, with the objects and what to do. */
export function attentionSection(report: Report, phrasebook: Phrasebook): SafeHtml {
  const groups = attentionGroups(report)
  if (groups.length === 0) return nothing
  const { labels, phrases, format } = phrasebook
  const shown = format.number(report.findings.length)
  const total = format.number(report.findingsTotal)
  const note =
    report.findingsTotal > report.findings.length
      ? html`<small>${phrases.findingsShown(shown, total)}</small>`
      : nothing
  const error =
    report.error === undefined
      ? nothing
      : html`<p class="more">${labels.error}: <code>${report.error}</code></p>`
  return html`<section class="card"><h2>${labels.needsPerson}${note}</h2>${groups.map((group) => attentionBlock(group, phrasebook))}${error}</section>`
}

function attentionBlock(group: AttentionGroup, phrasebook: Phrasebook): SafeHtml {
  const { labels } = phrasebook
  const [first] = group.findings
  const text = phrasebook.reason(group.reason, { ...(first && factsOf(first)), ...group.facts })
  const hint = text.hint === '' ? nothing : html`<p class="hint">${htmlProse(text.hint)}</p>`
  const columns = [{ title: '' }, { title: '' }]
  const rows = group.findings.map((finding) => findingRow(finding, phrasebook))
  const table = rows.length === 0 ? nothing : htmlTable(columns, rows, phrasebook)
  return html`<div class="group ${group.status}"><h3><span>${htmlProse(text.title)}</span><span class="tag">${labels.statuses[group.status]}</span></h3>${hint}${table}</div>`
}

function findingRow(finding: Finding, phrasebook: Phrasebook): readonly SafeHtml[] {
  const place = placeOf(finding) || phrasebook.labels.wholeDatabase
  return [html`<code>${place}</code>`, html`${differenceOf(finding, phrasebook)}`]
}

/** All tenants as cells, and a table of those in trouble. */
export function tenantsSection(report: Report, phrasebook: Phrasebook): SafeHtml {
  const tenants = report.tenants ?? []
  if (tenants.length === 0) return nothing
  const { labels, format, phrases } = phrasebook
  const names = shortTenantNames(tenants.map(({ tenant }) => tenant))
  const isDense = tenants.length > NAMED_CELLS
  const cells = tenants.slice(0, TENANT_CELLS).map((one, index) => {
    const name = names[index] ?? one.tenant
    // The name stays for those who hear the page, and under the pointer.
    return tenantCell(
      one,
      isDense ? html`<span class="vh">${name}</span>` : html`${name}`,
      phrasebook,
    )
  })
  const count = phrases.tenantsRestorable(
    format.number(restorableTenants(tenants)),
    format.number(tenants.length),
  )
  const more = moreLine(tenants.length - TENANT_CELLS, phrasebook)
  return html`<section class="card"><h2>${labels.tenants}<small>${count}</small></h2><ul class="${isDense ? 'tenants dense' : 'tenants'}">${cells}</ul>${more}${troubledTable(tenants, phrasebook)}</section>`
}

function tenantCell(one: TenantVerdict, name: SafeHtml, phrasebook: Phrasebook): SafeHtml {
  const { format, phrases } = phrasebook
  const status = TENANT_STATUS[one.verdict]
  const word = phrasebook.verdict(one.verdict).word
  const facts = [
    phrases.tables(one.tables, format.number(one.tables)),
    phrases.rows(one.rows, format.number(one.rows)),
    ...(one.rpoSeconds === undefined ? [] : [`RPO ${format.duration(one.rpoSeconds)}`]),
    ...(one.verdict === 'restorable' ? [] : [tenantLine(one, phrasebook)]),
  ]
  const mark = status === 'pass' ? '' : MARKS[status]
  return html`<li class="${status}" title="${one.tenant}: ${word} · ${facts.join(' · ')}">${mark}${name}<span class="vh"> ${word}</span></li>`
}

function troubledTable(tenants: readonly TenantVerdict[], phrasebook: Phrasebook): SafeHtml {
  const troubled = troubledTenants(tenants)
  if (troubled.length === 0) return nothing
  const { labels, format } = phrasebook
  const rows = troubled.map((one) => [
    html`<code>${one.tenant}</code>`,
    html`<span class="tag ${TENANT_STATUS[one.verdict]}">${phrasebook.verdict(one.verdict).word}</span>`,
    one.worst ? html`${tenantLine(one, phrasebook)}` : htmlProse(tenantLine(one, phrasebook)),
    html`${format.number(one.findings)}`,
  ])
  const columns = [{ title: labels.tenant }, { title: labels.verdict }, { title: labels.what }]
  return htmlTable([...columns, { title: labels.findings, figure: true }], rows, phrasebook)
}
