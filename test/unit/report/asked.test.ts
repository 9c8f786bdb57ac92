import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../../src/report/html.ts'
import { parseReport, writeReport } from '../../../src/report/json.ts'
import { renderMarkdown } from '../../../src/report/markdown.ts'
import type { Report } from '../../../src/report/report.ts'
import { renderSummary } from '../../../src/report/summary.ts'
import { renderTerminal } from '../../../src/report/terminal.ts'
import { BROKEN_PROBES, QUERIES, SEED_PROBES } from '../../fixtures/reports/asked.ts'
import { failedDrill, goodBackup, seedDrill } from '../../fixtures/reports/reports.ts'

const ptBr = { locale: 'pt-BR', timeZone: 'America/Sao_Paulo' } as const
const en = { locale: 'en', timeZone: 'UTC' } as const

const asked: Report = { ...seedDrill(), probes: SEED_PROBES, queries: QUERIES }
const broken: Report = {
  ...failedDrill(),
  probes: BROKEN_PROBES,
  application: { started: 'node server.js', log: ['listening on 127.0.0.1:3001', 'Error: boom'] },
}

/** The lines of a terminal report from a heading to the next empty line. */
function part(text: string, heading: string): readonly string[] {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.includes(heading))
  return lines.slice(start, lines.indexOf('', start))
}

describe('what the application and the queries answered', () => {
  it('stands in a terminal as operators know it', () => {
    const text = renderTerminal(asked, ptBr)
    expect(part(text, 'FUNCIONALIDADES')).toEqual([
      '✅ FUNCIONALIDADES:',
      '   - Login: ✅ OK (200) · 84 ms',
      '   - Listar Produtos: ✅ OK (28 produtos) · 12 ms',
      '   - Listar Vendas: ✅ OK (18 vendas) · 9 ms',
      '   - Listar Clientes: ✅ OK (21 clientes) · 1 ms',
      '   - Dashboard Stats: ✅ OK',
    ])
    expect(part(text, 'CONSULTAS')).toEqual([
      '✅ CONSULTAS:',
      '   - Empresas: ✅ OK (3)',
      '   - Nenhum item sem venda: ✅ OK (100/100 tenants)',
      '   - Sem estoque negativo: ✅ OK',
    ])
  })

  it('says what was answered instead, for how many, and what the application said last', () => {
    const text = renderTerminal(broken, en)
    expect(part(text, 'FUNCTIONALITY')).toEqual([
      '❌ FUNCTIONALITY:',
      '   - Login: ✅ OK (100/100 tenants) · 310 ms',
      '   - List products: ❌ 99/100 tenants · status 500: {"error":"internal"} · 1.3',
      '     s',
      '   - List sales: ❔ none',
    ])
    expect(part(text, 'LAST LINES')).toEqual([
      '📜 LAST LINES OF THE APPLICATION:',
      '   listening on 127.0.0.1:3001',
      '   Error: boom',
    ])
  })

  it('stands open in Markdown and in the summary of a job, the log folded', () => {
    for (const markdown of [renderMarkdown(broken, en), renderSummary(broken, en)]) {
      expect(markdown).toContain('### ❌ Functionality\n')
      expect(markdown).toContain('| ✅ | Login | OK (100/100 tenants) · 310 ms |')
      expect(markdown).toContain('<details><summary>Last lines of the application</summary>')
      expect(markdown).toContain('<code>Error: boom</code>')
    }
    expect(renderMarkdown(asked, ptBr)).toContain(
      '| ✅ | Listar Produtos | OK (28 produtos) · 12 ms |',
    )
  })

  it('stands in HTML beside its mark', () => {
    const page = renderHtml(broken, en)
    expect(page).toContain('<h2>Functionality</h2>')
    expect(page).toContain('<span>Login</span><b>OK (100/100 tenants) · 310 ms ✓</b>')
    expect(page).toContain('<li>Error: boom</li>')
    expect(renderHtml(asked, ptBr)).toContain('<h2>Consultas</h2>')
  })

  it('is read again from the JSON as it was', () => {
    expect(parseReport(writeReport(broken))).toEqual(broken)
  })

  it('leaves no trace where nothing was asked', () => {
    const report = goodBackup()
    const all = [renderTerminal(report, en), renderMarkdown(report, en), renderHtml(report, en)]
    for (const text of all) expect(text).not.toMatch(/Functionality|FUNCTIONALITY|Queries|QUERIES/)
  })
})
