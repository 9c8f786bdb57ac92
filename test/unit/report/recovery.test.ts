import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../../src/report/html.ts'
import { parseReport, writeReport } from '../../../src/report/json.ts'
import { renderMarkdown } from '../../../src/report/markdown.ts'
import { renderTerminal } from '../../../src/report/terminal.ts'
import { goodRecovery } from '../../fixtures/reports/recoveries.ts'

const EN = { locale: 'en', timeZone: 'UTC' } as const
const PT = { locale: 'pt-BR', timeZone: 'America/Sao_Paulo' } as const
const RENDERINGS = [
  [
    'the terminal',
    (options: typeof EN | typeof PT) => renderTerminal(goodRecovery(), { ...options, width: 200 }),
  ],
  ['Markdown', (options: typeof EN | typeof PT) => renderMarkdown(goodRecovery(), options)],
  ['HTML', (options: typeof EN | typeof PT) => renderHtml(goodRecovery(), options)],
] as const

describe.each(RENDERINGS)('a recovery in %s', (name, render) => {
  it('says what was done, in order, how long it was expected to take, and where the old one is', () => {
    const text = render(EN)
    const steps = [
      'Back up what is there',
      'Restore the backup beside',
      'Swap in one',
      'Keep what was',
    ]
    const places = steps.map((step) => text.indexOf(step))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    expect(text).toContain('expected 59 s (from 4 earlier drills')
    expect(text).toContain('restaurante_lastro_old_20251120_041500_16999')
  })

  it('says what only the old one has, per tenant and per table', () => {
    const text = render(EN)
    expect(text).toContain('rows more now: 3 · tables that differ: 2')
    expect(text).toContain('2025-11-20 07:14:00')
    expect(text).toMatch(/tenant_042\.orders/)
    expect(text).not.toContain('tenant_001')
    expect(text).toContain('the same in both: 1')
  })

  it('shows the commands of the way back whole, each line a line', () => {
    const text = render(EN)
    expect(text).toContain('lastro recover undo --source chefwell --confirm restaurante')
    expect(text).toMatch(/^( *|.*<pre>)BEGIN;$/m)
  })

  it('speaks Portuguese', () => {
    expect(render(PT)).toMatch(/Guardar o que existia/)
    expect(render(PT)).toContain('20/11/2025 04:14:00')
  })

  it('lets no name of a table become markup', () => {
    if (name === 'HTML') expect(render(EN)).not.toContain('torn|<b>')
    if (name === 'Markdown') expect(render(EN)).not.toMatch(/torn\|<b>/)
  })
})

it('in a narrow terminal breaks no command, no path and no row of a table: people copy them', () => {
  const lines = renderTerminal(goodRecovery(), { ...PT, width: 64 })
    .split('\n')
    .map((line) => line.trim())
  const { commands = [] } = goodRecovery().recovery ?? {}
  const copied = commands.flatMap(({ command }) => command.split('\n'))
  expect(lines).toEqual(expect.arrayContaining(copied))
  expect(lines).toEqual(expect.arrayContaining(goodRecovery().artifacts.map(({ path }) => path)))
  expect(lines.some((line) => /^tenant_042 .* 3 +2$/.test(line))).toBe(true)
})

it('a report of a recovery is read as it was written', () => {
  expect(parseReport(writeReport(goodRecovery()))).toEqual(goodRecovery())
})
