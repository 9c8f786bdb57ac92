import { expect, it } from 'vitest'
import { renderHtml } from '../../../src/report/html.ts'
import { renderMarkdown } from '../../../src/report/markdown.ts'
import { renderTerminal } from '../../../src/report/terminal.ts'
import { goodSync, refusedSync } from '../../fixtures/reports/syncs.ts'

it('a copy is shown as a table of tiers, in both languages', () => {
  const pt = renderTerminal(goodSync(), { locale: 'pt-BR', timeZone: 'UTC' })
  expect(pt).toContain('📦 O QUE VAI PARA O REMOTO (backup,')
  expect(pt).toMatch(/Diários\s+3\s+0\s+3\s+18\s+3,4 MB/)
  expect(pt).toContain('Saem do histórico do remoto: 3')
  expect(pt).toContain('O REMOTO TEM TUDO O QUE ESTÁ AQUI')
  const en = renderMarkdown(goodSync(), { locale: 'en', timeZone: 'UTC' })
  expect(en).toContain('### What goes to the remote')
  expect(en).toContain('| Total | 3 | 0 | 3 | 39 | 3.4 MB |')
})

it('a refused plan names its gate, what it is about and the word that opens it, in every rendering', () => {
  for (const render of [renderTerminal, renderMarkdown, renderHtml]) {
    const text = render(refusedSync(), { locale: 'en', timeZone: 'UTC' })
    expect(text).toContain('REFUSED')
    expect(text).toContain('--override vanished-3f9a2c1b')
    expect(text).toContain('daily shop: 6 of 7')
  }
})
