import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../src/locale/locale-name.ts'
import { renderHtml } from '../../../src/report/html.ts'
import { parseReport, writeReport } from '../../../src/report/json.ts'
import { renderMarkdown } from '../../../src/report/markdown.ts'
import { renderTerminal } from '../../../src/report/terminal.ts'
import {
  badVerification,
  copyFacts,
  goodVerification,
  noVerification,
} from '../../fixtures/reports/copies.ts'

const inPortuguese = { locale: 'pt-BR', timeZone: 'America/Sao_Paulo' } as const
const inEnglish = { locale: 'en', timeZone: 'UTC', width: 200 } as const

describe('the copy on a remote in a report', () => {
  it('go through the file of the report unchanged', () => {
    for (const report of [goodVerification(), badVerification(), noVerification()])
      expect(parseReport(writeReport(report))).toEqual(report)
  })

  it('look in a terminal as the operator asked for them, in Portuguese', () => {
    expect(renderTerminal(goodVerification(), inPortuguese)).toContain(
      [
        '🔗 Remoto: backup (backup.seuservidor.com)',
        '',
        '📊 BACKUPS LOCAIS:',
        '   Diários: 7 backups (24 MB)',
        '   Semanais: 4 backups (16 MB)',
        '   Mensais: 3 backups (12 MB)',
        '   Total: 14 backups (52 MB)',
        '',
        '📊 BACKUPS REMOTOS:',
        '   Diários: 7 backups (24 MB) ✅',
        '   Semanais: 4 backups (16 MB) ✅',
        '   Mensais: 3 backups (12 MB) ✅',
        '   Total: 14 backups (52 MB) ✅',
      ].join('\n'),
    )
    expect(renderTerminal(goodVerification(), inPortuguese)).toContain(
      '✅ RESULTADO: LOCAL E REMOTO SINCRONIZADOS',
    )
  })

  it('name the tier that differs, and how much was read', () => {
    const text = renderTerminal(badVerification(), inEnglish)
    expect(text).toContain('   Daily: 7 backups (24 MB) ❌')
    expect(text).toContain('   Total: 14 backups (52 MB) ❌')
    expect(text).toContain('   Kept there only: 2 backups (8 MB)')
    expect(text).toContain('Read whole: 5 of 42 files (12 MB / 52 MB); every file within 30 days')
    expect(text).toContain('daily/chefwell_backup_20251120_030000.dump.zst')
    expect(renderTerminal(noVerification(), inEnglish)).toContain('   not reached ❔')
  })

  it.each(LOCALES)(
    'are a table in Markdown and HTML, where no name becomes markup, %s',
    (locale) => {
      const options = { locale, timeZone: 'UTC' }
      expect(renderMarkdown(badVerification(), options)).toMatch(/^\| ❌ \| .* \(24 MB\) \|$/m)
      const hostile = { ...goodVerification(), copy: copyFacts({ place: '<img src=x>|`' }) }
      expect(renderHtml(hostile, options)).not.toContain('<img')
      expect(renderMarkdown(hostile, options)).not.toContain('<img')
    },
  )
})
