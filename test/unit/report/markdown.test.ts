import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../src/locale/locale-name.ts'
import { renderMarkdown } from '../../../src/report/markdown.ts'
import { escapeMarkdown, markdownProse } from '../../../src/report/markdown-text.ts'
import type { Report } from '../../../src/report/report.ts'
import { renderSummary, SUMMARY_LIMIT_BYTES } from '../../../src/report/summary.ts'
import { hostileText, withForeignText } from '../../fixtures/reports/hostile.ts'
import { failedDrill, goodBackup, goodDrill } from '../../fixtures/reports/reports.ts'

const options = { locale: 'en', timeZone: 'UTC' } as const

/** Cells of a table line, split where GFM splits: at pipes that no backslash escapes. */
function cellCount(line: string): number {
  return line.split(/(?<!\\)(?:\\\\)*\|/).length - 2
}

/** Every table has as many cells in each row as in its header. */
function expectWholeTables(markdown: string): void {
  const lines = markdown.split('\n')
  let columns: number | undefined
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith('|')) columns = undefined
    else if (/^\|(?: --- \|)+$/.test(lines[index + 1] ?? '')) columns = cellCount(line)
    else expect(cellCount(line), line).toBe(columns)
  }
}

function manyFindings(value: string): Report {
  const report = failedDrill()
  const [finding] = report.findings
  if (!finding) throw new Error('the fixture has findings')
  const heavy = { ...finding, object: value, expected: value, actual: value }
  return {
    ...report,
    findings: Array.from({ length: 500 }, () => heavy),
    findingsTotal: 5000,
    contents: Array.from({ length: 20 }, () => ({
      schema: value,
      tables: Array.from({ length: 9000 }, () => ({ name: value, rows: 1, intact: true })),
    })),
  }
}

describe('the Markdown report', () => {
  it('leads with the verdict, then what needs a person, then the phases', () => {
    const text = renderSummary(failedDrill(), options)
    const order = ['## ❌ NOT RESTORABLE', '### Needs a person', '### Phases', '### Tenants 98/100']
    const places = order.map((part) => text.indexOf(part))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(text).toContain(
      '| ❌ | tenant_042 | orders | Rows are missing. Row counts 12 → 9 | Do not',
    )
    expect(text).toContain('| **Recovery time (RTO)** | **11 min 52 s (objective 10 min) ❌** |')
    expect(text).toContain('✅❌✅')
  })

  it('needs nobody when all is well', () => {
    expect(renderSummary(goodDrill(), options)).not.toContain('Needs a person')
    expect(renderSummary(goodBackup(), options)).toContain('## ✅ COMPLETE')
  })

  it.each(LOCALES)('in %s has whole tables', (locale) => {
    for (const report of [failedDrill(), goodDrill(), goodBackup()]) {
      expectWholeTables(renderMarkdown(report, { locale, timeZone: 'UTC' }))
    }
  })

  it('keeps its tables whole and raw HTML out, whatever the names are', () => {
    const ours = /<\/?(?:details|summary|code)>|<br>/g
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = renderMarkdown(withForeignText(text), options)
        expectWholeTables(markdown)
        expect(markdown.replace(ours, '')).not.toMatch(/[<>`]/)
      }),
      { numRuns: 60 },
    )
  })

  it('has the same lines whatever the names are', () => {
    const lines = (text: string) =>
      renderMarkdown(withForeignText(text), options).split('\n').length
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(lines(`x${text}`)).toBe(lines('x'))
      }),
      { numRuns: 40 },
    )
  })

  it('in a summary stays below the limit of the service and says what was left out', () => {
    const text = renderSummary(manyFindings('|'.repeat(5000)), options)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_LIMIT_BYTES)
    expect(text.includes('… and 452 more')).toBe(true)
    expect(text.includes('500 of 5,000 findings shown')).toBe(true)
    expect(text.includes('This run')).toBe(true)
  })

  it('of 100 tenants with 50 findings each is a page, not a book', () => {
    const report = { ...failedDrill(), findings: manyFindings('orders').findings }
    expect(Buffer.byteLength(renderSummary(report, options))).toBeLessThan(40_000)
    expect(Buffer.byteLength(renderMarkdown(report, options))).toBeLessThan(150_000)
  })

  it.each([
    ['tenant_042', 'tenant_042'],
    ['_x_', '\\_x\\_'],
    ['a|b', 'a&#124;b'],
    ['<b>', '&lt;b&gt;'],
    ['`x`', '&#96;x&#96;'],
    ['**[a](b)**', '\\*\\*\\[a\\](b)\\*\\*'],
    ['two\nlines', 'two lines'],
  ])('shows %j as it is', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected)
  })

  it('shows commands of hints as code', () => {
    expect(markdownProse('Run `a <b>` now')).toBe('Run <code>a &lt;b&gt;</code> now')
  })
})
