import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../src/locale/locale-name.ts'
import { renderHtml } from '../../../src/report/html.ts'
import { parseReport, writeReport } from '../../../src/report/json.ts'
import { renderMarkdown } from '../../../src/report/markdown.ts'
import { renderSummary } from '../../../src/report/summary.ts'
import { renderTerminal } from '../../../src/report/terminal.ts'
import {
  filesystemFacts,
  localFacts,
  troubledDisks,
  wellDisks,
} from '../../fixtures/reports/disks.ts'

const inEnglish = { locale: 'en', timeZone: 'UTC' } as const
const inPortuguese = { locale: 'pt-BR', timeZone: 'America/Sao_Paulo' } as const

describe('the disks in a report', () => {
  it('go through the file of the report unchanged', () => {
    for (const report of [wellDisks(), troubledDisks()])
      expect(parseReport(writeReport(report))).toEqual(report)
  })

  it('look in a terminal as operators know them, in Portuguese', () => {
    const text = renderTerminal(wellDisks(), inPortuguese)
    expect(text).toContain('MONITOR DE ESPAÇO EM DISCO')
    expect(text).toContain('📊 STATUS DO SISTEMA:')
    expect(text).toContain('   /: 45,2 GB / 100 GB (46%) ▁▁▂▂ ✅ OK')
    expect(text).toContain('🗂 DETALHES DOS BACKUPS')
    expect(text).toContain('   Diários: 7 backups (24 MB)')
    expect(text).toContain('   Total: 52 MB (0,1%)')
    expect(text).toContain('TODOS OS SISTEMAS NORMAIS')
  })

  it('name what is full, what will be, what changed and what could be freed', () => {
    const text = renderTerminal(troubledDisks(), { ...inEnglish, width: 200 })
    expect(text).toContain('/var on local is 91% full, 9 GB left')
    expect(text).toContain('local:/var: 45.2 GB / 100 GB (91%)')
    expect(text).toContain('READ-ONLY, Inodes 71%')
    expect(text).toContain('full in 2 d 12 h (2 d – …, a guess)')
    expect(text).toContain('web: not reached ❔')
    expect(text).toContain('/var/log: 9 GB (+4 GB in 7 days)')
    expect(text).toContain('worse (EMERGENCY)')
    expect(text).toContain('docker image prune --all — 3 GB could be freed')
  })

  it('give no figure of backups that were not listed', () => {
    const [tree] = localFacts().trees
    if (tree === undefined) throw new Error('no tree')
    const silent = { ...tree, listed: false, allocatedBytes: 0, share: null }
    const report = wellDisks({ hosts: [localFacts({ trees: [silent] })], advice: [] })
    for (const text of [
      renderTerminal(report, inPortuguese),
      renderMarkdown(report, inPortuguese),
      renderHtml(report, inPortuguese),
    ]) {
      expect(text).toContain('não se sabe o que há ali')
      expect(text).not.toMatch(/Diários|0 B/)
    }
  })

  it('are a line each for hosts that are well, when there are many', () => {
    const hosts = Array.from({ length: 100 }, (_, index) =>
      localFacts({ host: `shop-${index}`, ...(index === 7 ? { level: 'warning' as const } : {}) }),
    )
    const text = renderTerminal(wellDisks({ hosts, advice: [] }), inEnglish)
    expect(text).toContain('   shop-6: ✅ OK\n')
    expect(text).toContain('   shop-7:/: 45.2 GB')
    expect(text.split('\n').length).toBeLessThan(140)
  })

  it.each(LOCALES)('are a table with folded details in Markdown, %s', (locale) => {
    for (const render of [renderMarkdown, renderSummary]) {
      const text = render(troubledDisks(), { locale, timeZone: 'UTC' })
      expect(text).toMatch(/^\| ❌ \| local \| \/var \| .* \|$/m)
      expect(text).toMatch(/^\| ❔ \| web \|/m)
      expect(text).toContain('<details><summary>local</summary>')
    }
  })

  it.each(LOCALES)('are a table in HTML, and no name of a path becomes markup, %s', (locale) => {
    const hostile = filesystemFacts({ mountPoint: '/<img src=x>|`' })
    const report = wellDisks({ hosts: [localFacts({ filesystems: [hostile] })], advice: [] })
    const options = { locale, timeZone: 'UTC' }
    expect(renderHtml(report, options)).not.toContain('<img')
    expect(renderMarkdown(report, options)).not.toContain('<img')
    expect(renderHtml(troubledDisks(), options)).toContain('<code>/var</code>')
  })
})
