import type { Phrasebook } from '../locale/phrasebook.ts'
import {
  phasesOf,
  restorableTenants,
  shortTenantNames,
  tablesShown,
  troubledTenants,
} from './digest.ts'
import { padEnd, truncate } from './display-width.ts'
import { plainLine } from './plain-text.ts'
import type { CheckStatus, Report, SchemaContents, TenantVerdict } from './report.ts'
import { tenantLine } from './tenant-line.ts'
import type { TerminalSheet } from './terminal-sheet.ts'
import { ICONS, iconOf, TENANT_STATUS } from './wording.ts'

const ITEM = { indent: 3, hang: 2 }
const TENANTS_PER_LINE = 20
const TENANT_LINES = 25
const TROUBLED_SHOWN = 20
const TABLES_NAMED = 6
const TABLES_SHOWN = 40
const BAR_WIDTH = 24
const LABEL_WIDTH = 24
const RETENTION_SHOWN = 20

/** Schemas, and the tables of each with their restored rows. */
export function contentLines(sheet: TerminalSheet, report: Report, phrasebook: Phrasebook): void {
  const contents = report.contents ?? []
  if (contents.length === 0) return
  const { labels } = phrasebook
  const tenants = new Set(report.tenants?.map(({ tenant }) => tenant))
  heading(sheet, capitals(labels.schemas, phrasebook), passIf(contents.every(isIntact)))
  for (const schema of contents) {
    const names = tenants.has(schema.schema) ? '' : tableNames(schema)
    sheet.line(`- ${schema.schema}${names} ${iconOf(isIntact(schema))}`, ITEM)
  }
  sheet.blank()
  for (const schema of contents) tableLines(sheet, schema, phrasebook)
}

function isIntact(schema: SchemaContents): boolean {
  return schema.tables.every(({ intact }) => intact)
}

function tableNames({ tables }: SchemaContents): string {
  if (tables.length === 0) return ''
  const names = tables.slice(0, TABLES_NAMED).map(({ name }) => name)
  return ` (${names.join(', ')}${tables.length > TABLES_NAMED ? ', …' : ''})`
}

function tableLines(sheet: TerminalSheet, schema: SchemaContents, phrasebook: Phrasebook): void {
  const { labels, phrases, format } = phrasebook
  if (schema.tables.length === 0) return
  const title = `${capitals(labels.tables, phrasebook)} (${schema.schema})`
  heading(sheet, title, passIf(isIntact(schema)))
  for (const { name, rows, intact } of tablesShown(schema, TABLES_SHOWN)) {
    sheet.line(`- ${name}: ${phrases.rows(rows, format.number(rows))} ${iconOf(intact)}`, ITEM)
  }
  moreLine(sheet, schema.tables.length - TABLES_SHOWN, phrasebook)
  sheet.blank()
}

/** `Foreign Keys: 9/9`, one line per kind of object. */
export function integrityLines(sheet: TerminalSheet, report: Report, book: Phrasebook): void {
  const lines = report.integrity ?? []
  if (lines.length === 0) return
  const { labels, format } = book
  const whole = lines.every(({ intact, total }) => intact === total)
  heading(sheet, capitals(labels.integrity, book), passIf(whole))
  for (const { id, intact, total } of lines) {
    const count = `${format.number(intact)}/${format.number(total)}`
    sheet.line(`- ${book.check(id)}: ${count} ${iconOf(intact === total)}`, ITEM)
  }
  sheet.blank()
}

/** A grid of all tenants, then the names of those that are not restorable. */
export function tenantLines(sheet: TerminalSheet, report: Report, phrasebook: Phrasebook): void {
  const tenants = report.tenants ?? []
  // One tenant that is well stands among the schemas already.
  if (tenants.length === 0 || (tenants.length === 1 && worstTenant(tenants) === 'pass')) return
  const { labels, format } = phrasebook
  const good = restorableTenants(tenants)
  const count = ` ${format.number(good)}/${format.number(tenants.length)}`
  heading(sheet, capitals(labels.tenants, phrasebook) + count, worstTenant(tenants))
  if (tenants.length > 1) tenantGrid(sheet, tenants, phrasebook)
  const troubled = troubledTenants(tenants)
  for (const one of troubled.slice(0, TROUBLED_SHOWN)) {
    const icon = ICONS[TENANT_STATUS[one.verdict]]
    sheet.line(`${icon} ${one.tenant}: ${tenantLine(one, phrasebook)}`, ITEM)
  }
  moreLine(sheet, troubled.length - TROUBLED_SHOWN, phrasebook)
  sheet.blank()
}

function tenantGrid(
  sheet: TerminalSheet,
  tenants: readonly TenantVerdict[],
  phrasebook: Phrasebook,
): void {
  const names = shortTenantNames(tenants.map(({ tenant }) => tenant))
  const shown = Math.min(tenants.length, TENANTS_PER_LINE * TENANT_LINES)
  for (let start = 0; start < shown; start += TENANTS_PER_LINE) {
    const line = tenants.slice(start, start + TENANTS_PER_LINE)
    const icons = line.map(({ verdict }) => ICONS[TENANT_STATUS[verdict]]).join('')
    const label = padEnd(truncate(plainLine(names[start] ?? ''), 8), 8)
    sheet.line(`${label} ${icons}`, ITEM)
  }
  moreLine(sheet, tenants.length - shown, phrasebook)
}

/** Phases of the recovery as bars; the longest fills the line. */
export function phaseLines(sheet: TerminalSheet, report: Report, phrasebook: Phrasebook): void {
  const phases = phasesOf(report)
  const longest = Math.max(...phases.map(({ seconds }) => seconds))
  if (phases.length === 0 || longest <= 0) return
  const { labels, format } = phrasebook
  sheet.line(`📈 ${labels.phases.toLocaleUpperCase(phrasebook.locale)}:`, { style: 'heading' })
  for (const { id, seconds } of phases) {
    const name = padEnd(truncate(phrasebook.step(id), LABEL_WIDTH), LABEL_WIDTH)
    const duration = format.duration(seconds).padStart(12)
    const filled = Math.round((seconds / longest) * BAR_WIDTH)
    sheet.line(`- ${name}${duration} ${'█'.repeat(filled) || '▏'}`, ITEM)
  }
  sheet.blank()
}

/** Files that a backup left, with the hash that proves them. */
export function artifactLines(sheet: TerminalSheet, report: Report, phrasebook: Phrasebook): void {
  const { labels, format } = phrasebook
  if (report.artifacts.length === 0) return
  sheet.line(`📁 ${labels.artifacts.toLocaleUpperCase(phrasebook.locale)}:`, { style: 'heading' })
  for (const { kind, path, bytes, sha256 } of report.artifacts) {
    sheet.line(`- ${labels.artifactKinds[kind]} (${format.bytes(bytes)}):`, ITEM)
    sheet.line(path, { indent: 5, isVerbatim: true })
    if (sha256 !== undefined)
      sheet.line(`SHA-256 ${sha256}`, { indent: 5, style: 'dim', isVerbatim: true })
  }
  sheet.blank()
}

/** What the rotation keeps, promotes and removes. */
export function retentionLines(sheet: TerminalSheet, report: Report, phrasebook: Phrasebook): void {
  const lines = report.retention ?? []
  if (lines.length === 0) return
  const { labels } = phrasebook
  const frozen = lines.some(({ action }) => action === 'freeze')
  const title = labels.retentionPlan.toLocaleUpperCase(phrasebook.locale)
  sheet.line(`${ICONS[frozen ? 'warn' : 'pass']} ${title}:`, { style: 'heading' })
  for (const { action, tier, name, reason } of lines.slice(0, RETENTION_SHOWN)) {
    const why = reason === '' ? '' : ` — ${phrasebook.reason(reason).title}`
    sheet.line(`- ${labels.retention[action]}: ${tier}/${name}${why}`, ITEM)
  }
  moreLine(sheet, lines.length - RETENTION_SHOWN, phrasebook)
  sheet.blank()
}

function passIf(good: boolean): CheckStatus {
  return good ? 'pass' : 'fail'
}

function worstTenant(tenants: readonly TenantVerdict[]): CheckStatus {
  const [worst] = troubledTenants(tenants)
  return worst ? TENANT_STATUS[worst.verdict] : 'pass'
}

function heading(sheet: TerminalSheet, title: string, status: CheckStatus): void {
  sheet.line(`${ICONS[status]} ${title}:`, { style: 'heading' })
}

function capitals(text: string, phrasebook: Phrasebook): string {
  return text.toLocaleUpperCase(phrasebook.locale)
}

function moreLine(sheet: TerminalSheet, rest: number, phrasebook: Phrasebook): void {
  if (rest <= 0) return
  sheet.line(phrasebook.phrases.more(phrasebook.format.number(rest)), { ...ITEM, style: 'dim' })
}
