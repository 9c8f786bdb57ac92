import type { Phrasebook } from '../locale/phrasebook.ts'
import {
  attentionGroups,
  factsOf,
  phasesOf,
  recoveryMetric,
  restorableTenants,
  shortTenantNames,
  troubledTenants,
  verdictStatus,
} from './digest.ts'
import { escapeMarkdown, markdownProse, markdownTable } from './markdown-text.ts'
import type { Metric, Report, TenantVerdict } from './report.ts'
import { tenantLine } from './tenant-line.ts'
import {
  differenceOf,
  headlineFigures,
  ICONS,
  metricAgainstObjective,
  metricText,
  objectiveFigures,
  provenText,
  sizeText,
  TENANT_STATUS,
  verdictWords,
} from './wording.ts'

/** What a Markdown rendering is made from. */
export interface MarkdownScope {
  readonly report: Report
  readonly phrasebook: Phrasebook
  /** Rows of any one table. */
  readonly rowLimit: number
}

const TENANTS_PER_LINE = 20
const TENANTS_SHOWN = 1000
const BAR_WIDTH = 20

/** Verdict, why, and the key figures. */
export function headlineSection({ report, phrasebook }: MarkdownScope): string {
  const { labels } = phrasebook
  const { value, reason, facts } = report.verdict
  const title = `## ${ICONS[verdictStatus(value)]} ${verdictWords(report, phrasebook).word} — ${labels.procedures[report.procedure]} · ${escapeMarkdown(report.system)}`
  const figures = [headlineFigures(report, phrasebook)]
  for (const [label, metric] of objectiveFigures(report, phrasebook))
    figures.push(`${label}: ${metricAgainstObjective(metric, phrasebook)}`)
  if (report.backup) figures.push(`${labels.backupSize}: ${sizeText(report, phrasebook)}`)
  const lines = [title, '', markdownProse(phrasebook.reason(reason, facts).title), '']
  lines.push(...figures.filter(Boolean).map((figure) => `- ${figure}`))
  lines.push(`- ${labels.proven}: ${markdownProse(provenText(report, phrasebook))}`)
  return lines.join('\n')
}

/** One row per finding, most severe reason first, with what to do. */
export function attentionSection(scope: MarkdownScope): string {
  const { report, phrasebook } = scope
  const { labels } = phrasebook
  // Of disks it is hosts and paths that findings name, not schemas.
  const whole = report.disk ? report.run.host : labels.wholeDatabase
  const rows = attentionGroups(report).flatMap(({ reason, status, facts, findings }) => {
    if (findings.length === 0) {
      const text = phrasebook.reason(reason, facts)
      const cells = [ICONS[status], escapeMarkdown(whole), '', markdownProse(text.title)]
      return [[...cells, markdownProse(text.hint)]]
    }
    return findings.map((finding) => {
      const text = phrasebook.reason(reason, { ...factsOf(finding), ...facts })
      return [
        ICONS[finding.status],
        escapeMarkdown(finding.schema || whole),
        escapeMarkdown(finding.object),
        `${markdownProse(text.title)} ${escapeMarkdown(differenceOf(finding, phrasebook))}`,
        markdownProse(text.hint),
      ]
    })
  })
  if (rows.length === 0) return ''
  const headers = [
    '',
    report.disk ? labels.host : labels.schema,
    labels.object,
    labels.what,
    labels.whatToDo,
  ]
  const parts = [`### ${labels.needsPerson}`, '', boundedTable(headers, rows, scope)]
  if (report.error !== undefined) parts.push('', `${labels.error}: ${escapeMarkdown(report.error)}`)
  if (report.findingsTotal > report.findings.length) parts.push('', findingsShown(scope))
  return parts.join('\n')
}

function findingsShown({ report, phrasebook }: MarkdownScope): string {
  const { format, phrases } = phrasebook
  const shown = format.number(report.findings.length)
  return phrases.findingsShown(shown, format.number(report.findingsTotal))
}

/** Phases of the recovery with their share, and the total against the objective. */
export function phasesSection(scope: MarkdownScope): string {
  const { report, phrasebook } = scope
  const { labels, format } = phrasebook
  const phases = phasesOf(report)
  const total = phases.reduce((sum, { seconds }) => sum + seconds, 0)
  if (total <= 0) return ''
  const rows = phases.map(({ id, seconds }) => {
    const bar = '█'.repeat(Math.round((seconds / total) * BAR_WIDTH)) || '▏'
    const share = format.percent(seconds / total)
    return [escapeMarkdown(phrasebook.step(id)), format.duration(seconds), `${bar} ${share}`]
  })
  const rto = recoveryMetric(report)
  const sum = rto ? metricAgainstObjective(rto, phrasebook) : format.duration(total)
  rows.push([`**${rto ? labels.recoveryTime : labels.total}**`, `**${sum}**`, ''])
  const headers = [labels.phase, labels.duration, labels.share]
  return [`### ${labels.phases}`, '', boundedTable(headers, rows, scope)].join('\n')
}

/** Grid of all tenants and a table of those in trouble. */
export function tenantsSection(scope: MarkdownScope): string {
  const { report, phrasebook } = scope
  const tenants = report.tenants ?? []
  if (tenants.length === 0) return ''
  const { labels, format } = phrasebook
  const count = `${format.number(restorableTenants(tenants))}/${format.number(tenants.length)}`
  const parts = [`### ${labels.tenants} ${count}`, '', tenantGrid(tenants)]
  const troubled = troubledTenants(tenants)
  if (troubled.length === 0) return parts.join('\n')
  const rows = troubled.map((one) => tenantRow(one, phrasebook))
  const headers = ['', labels.tenant, labels.what, labels.findings]
  return [...parts, '', boundedTable(headers, rows, scope)].join('\n')
}

function tenantGrid(tenants: readonly TenantVerdict[]): string {
  const names = shortTenantNames(tenants.map(({ tenant }) => tenant))
  const lines: string[] = []
  for (let start = 0; start < Math.min(tenants.length, TENANTS_SHOWN); start += TENANTS_PER_LINE) {
    const line = tenants.slice(start, start + TENANTS_PER_LINE)
    const icons = line.map(({ verdict }) => ICONS[TENANT_STATUS[verdict]]).join('')
    lines.push(`${icons} ${escapeMarkdown(names[start] ?? '')} …`)
  }
  return lines.join('<br>\n')
}

function tenantRow(one: TenantVerdict, phrasebook: Phrasebook): readonly string[] {
  // Of findings it is made of names, otherwise of our own texts.
  const line = tenantLine(one, phrasebook)
  const why = one.worst ? escapeMarkdown(line) : markdownProse(line)
  const findings = phrasebook.format.number(one.findings)
  return [ICONS[TENANT_STATUS[one.verdict]], escapeMarkdown(one.tenant), why, findings]
}

/** A metric's row: name, value, objective. */
export function metricRow(metric: Metric, phrasebook: Phrasebook): readonly string[] {
  const objective = metric.objective
  return [
    escapeMarkdown(phrasebook.metric(metric.id)),
    metricText(metric, metric.value, phrasebook),
    objective === undefined ? '' : metricText(metric, objective, phrasebook),
  ]
}

/** A table of at most the scope's rows, and how many more there are of `total`. */
export function boundedTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  { rowLimit, phrasebook }: MarkdownScope,
  total = rows.length,
): string {
  const table = markdownTable(headers, rows.slice(0, rowLimit))
  const rest = total - rowLimit
  if (rest <= 0) return table
  return `${table}\n\n${phrasebook.phrases.more(phrasebook.format.number(rest))}`
}
