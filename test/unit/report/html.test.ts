import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../src/locale/locale-name.ts'
import { renderHtml } from '../../../src/report/html.ts'
import { html } from '../../../src/report/html-tag.ts'
import { hostileText, withForeignText } from '../../fixtures/reports/hostile.ts'
import { failedDrill, goodBackup, goodDrill } from '../../fixtures/reports/reports.ts'

const options = { locale: 'en', timeZone: 'UTC' } as const
const VOID = new Set(['meta', 'br', 'rect', 'line', '!doctype'])

/** Names of the tags in order, `/` before an end; the style sheet left out. */
function skeleton(page: string): readonly string[] {
  const body = page.replace(/<style>.*?<\/style>/s, '')
  return [...body.matchAll(/<(\/?[!a-z][a-z0-9]*)(?:\s[^<>]*)?>/gi)].map((tag) => tag[1] ?? '')
}

function expectBalanced(page: string): void {
  const open: string[] = []
  for (const tag of skeleton(page)) {
    if (tag.startsWith('/')) expect(`/${open.pop()}`).toBe(tag)
    else if (!VOID.has(tag)) open.push(tag)
  }
  expect(open).toEqual([])
}

describe('the HTML report', () => {
  it.each(LOCALES)('in %s is well-formed and says its language', (locale) => {
    for (const report of [failedDrill(), goodDrill(), goodBackup()]) {
      const page = renderHtml(report, { locale, timeZone: 'UTC' })
      expectBalanced(page)
      expect(page).toContain(`<html lang="${locale}">`)
    }
  })

  it('loads nothing and runs nothing', () => {
    const page = renderHtml(failedDrill(), options)
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|\bhref=|url\(|@import|https?:/i)
    expect(page.includes('content="default-src &#39;none&#39;;')).toBe(true)
  })

  it('has the same tags whatever the names are', () => {
    const tags = (text: string) => skeleton(renderHtml(withForeignText(text), options))
    const harmless = tags('x')
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(tags(`x${text}`)).toEqual(harmless)
      }),
      { numRuns: 60 },
    )
  })

  it('escapes what would end an attribute or begin a tag', () => {
    const page = renderHtml(withForeignText(`"'><script>&`), options)
    expect(page).not.toContain('<script')
    expect(page).toContain('&quot;&#39;&gt;&lt;script&gt;&amp;')
  })

  it('shows the phases against the objective as a picture with words', () => {
    const page = renderHtml(failedDrill(), options)
    expect(page).toContain('<title id="phases-title">Phases of the recovery</title>')
    expect(page).toContain('11 min 52 s in all; objective 10 min.')
    expect(page.match(/<rect class="p\d"/g)).toHaveLength(8)
    expect(page).toContain('<title>Load data: 11 min 21 s</title>')
  })

  it('shows every tenant as a cell, the bad ones with a mark', () => {
    const page = renderHtml(failedDrill(), options)
    expect(page.match(/<li class="(?:pass|fail|unknown)" title="tenant_/g)).toHaveLength(100)
    expect(page).toMatch(/<li class="fail" title="tenant_042: NOT RESTORABLE[^"]*">✕042/)
    expect(page).toMatch(/<li class="unknown" title="tenant_077: CANNOT JUDGE[^"]*">\?077/)
  })

  it('leaves the names of a thousand tenants to the pointer', () => {
    const page = renderHtml(goodDrill(1000), options)
    expect(page).toContain('<ul class="tenants dense">')
    expect(page.match(/<li class="pass" title="tenant_/g)).toHaveLength(1000)
    expect(page).toContain('<span class="vh">042</span>')
  })

  it('names each file with its hash', () => {
    expect(renderHtml(goodBackup(), options)).toContain(`SHA-256 ${'9b1d40ee'.repeat(8)}`)
  })

  it('stays small: 100 tenants with 50 findings each below 300 kB', () => {
    const report = failedDrill()
    const [finding] = report.findings
    if (!finding) throw new Error('the fixture has findings')
    const findings = Array.from({ length: 500 }, () => finding)
    const page = renderHtml({ ...report, findings, findingsTotal: 5000 }, options)
    expect(Buffer.byteLength(page)).toBeLessThan(300_000)
    expect(page).toContain('500 of 5,000 findings shown')
  })
})

describe('the html tag', () => {
  it('escapes text, keeps markup, joins lists', () => {
    const items = ['<a>', '"b"'].map((text) => html`<li>${text}</li>`)
    expect(html`<ul title="${"'"}">${items}${3}</ul>`.toString()).toBe(
      '<ul title="&#39;"><li>&lt;a&gt;</li><li>&quot;b&quot;</li>3</ul>',
    )
  })
})
