import { expect, it } from 'vitest'
import { renderHtml } from '../../../src/report/html.ts'
import { renderMarkdown } from '../../../src/report/markdown.ts'
import { renderTerminal } from '../../../src/report/terminal.ts'
import { goodSync, refusedSync, syncFacts } from '../../fixtures/reports/syncs.ts'

it('a copy is shown as a table of tiers, in both languages', () => {
  const pt = renderTerminal(goodSync(), { locale: 'pt-BR', timeZone: 'UTC' })
  expect(pt).toContain('📦 PLANO PARA O REMOTO (backup,')
  expect(pt).toMatch(/Diários\s+3\s+0\s+3\s+18\s+3,4 MB/)
  expect(pt).toContain('Saem do histórico do remoto: 3')
  expect(pt).toContain('O REMOTO TEM TUDO O QUE ESTÁ AQUI')
  const en = renderMarkdown(goodSync(), { locale: 'en', timeZone: 'UTC' })
  expect(en).toContain('### Plan for the remote')
  expect(en).toContain('| Total | 3 | 0 | 3 | 39 | 3.4 MB |')
  expect(en).toContain('Expected time of sending: 1 min 35 s')
})

it('a refused plan names its gate, what it is about and the word that opens it, in every rendering', () => {
  for (const render of [renderTerminal, renderMarkdown, renderHtml]) {
    const text = render(refusedSync(), { locale: 'en', timeZone: 'UTC' })
    expect(text).toContain('REFUSED')
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'lastro offsite-sync --remote backup --override vanished-3f9a2c1b',
    )
    expect(text).toContain('daily/shop 6/7')
  }
})

it('of several sources each has a row of its own, of one it is not named', () => {
  const one = renderMarkdown(goodSync(), { locale: 'en', timeZone: 'UTC' })
  expect(one).not.toContain('· shop')
  const [daily] = syncFacts().tiers
  if (!daily) throw new Error('no tier')
  const tiers = [daily, { ...daily, source: 'crm', new: 1 }]
  const two = { ...goodSync(), sync: syncFacts({ tiers }) }
  const text = renderMarkdown(two, { locale: 'en', timeZone: 'UTC' })
  expect(text).toContain('| Daily · shop | 3 | 0 |')
  expect(text).toContain('| Daily · crm | 1 | 0 |')
})
