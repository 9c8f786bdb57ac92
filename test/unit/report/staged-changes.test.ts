import { expect, it } from 'vitest'
import { renderHtml } from '../../../src/report/html.ts'
import { parseReport, writeReport } from '../../../src/report/json.ts'
import { renderMarkdown } from '../../../src/report/markdown.ts'
import { redactSections } from '../../../src/report/redact-report.ts'
import type { ApplicationFacts, Report } from '../../../src/report/report.ts'
import { renderTerminal } from '../../../src/report/terminal.ts'
import { seedDrill } from '../../fixtures/reports/reports.ts'

const application: ApplicationFacts = {
  started: 'service backend of docker-compose.yml',
  changes: [
    { field: 'services.backend.ports', change: 'replaced', value: '3001:3000' },
    { field: 'services.backend.environment.DATABASE_URL', change: 'replaced', value: '' },
    { field: 'volumes.uploads', change: 'emptied', value: 'production|uploads' },
  ],
}
const report: Report = { ...seedDrill(), application }
const en = { locale: 'en', timeZone: 'UTC' } as const
const ptBr = { locale: 'pt-BR', timeZone: 'America/Sao_Paulo' } as const

it('what of a Compose file is otherwise in a drill stands in every rendering, in both languages', () => {
  const terminal = renderTerminal(report, ptBr)
  expect(terminal).toContain('DIFERENTE DO ARQUIVO DO COMPOSE')
  expect(terminal).toContain('- services.backend.ports: 3001:3000 (substituído)')
  expect(terminal).toContain('- services.backend.environment.DATABASE_URL: substituído')

  const markdown = renderMarkdown(report, en)
  expect(markdown).toContain('<summary>Otherwise than in the Compose file</summary>')
  expect(markdown).toMatch(/\| volumes\.uploads \| new and empty \| production.{1,6}uploads \|/)

  const page = renderHtml(report, en)
  expect(page).toContain('<li><span>services.backend.ports · 3001:3000</span><b>replaced</b></li>')
  expect(parseReport(writeReport(report))).toEqual(report)
})

it('what stands in the file is redacted', () => {
  const redact = (text: string) => text.replace('production', '***')
  expect(redactSections({ application }, redact).application?.changes?.[2]).toMatchObject({
    value: '***|uploads',
  })
})
