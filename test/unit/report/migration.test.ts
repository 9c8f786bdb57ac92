import { describe, expect, it } from 'vitest'
import { createPhrasebook } from '../../../src/locale/phrasebook.ts'
import { renderHtml } from '../../../src/report/html.ts'
import { parseReport, writeReport } from '../../../src/report/json.ts'
import { migrationLine } from '../../../src/report/migration-wording.ts'
import { renderSummary } from '../../../src/report/summary.ts'
import { renderTerminal } from '../../../src/report/terminal.ts'
import { goodMigration, safeCheck, unsafeCheck } from '../../fixtures/reports/checks.ts'

const options = { locale: 'en', timeZone: 'UTC' } as const

describe('a migration in one line', () => {
  const line = (locale: 'en' | 'pt-BR', changes = {}) =>
    migrationLine({ ...goodMigration(), ...changes }, createPhrasebook(locale, 'UTC'))

  it.each([
    [
      'en',
      '2 tables added, 1 column changed, 1 index dropped, 0 rows lost · in 100 of 100 tenants',
    ],
    [
      'pt-BR',
      '2 tabelas criadas, 1 coluna alterada, 1 índice removido, 0 registros perdidos · em 100 de 100 tenants',
    ],
  ] as const)('in %s', (locale, text) => {
    expect(line(locale)).toBe(text)
  })

  it('that did nothing but lose a row', () => {
    expect(line('en', { structure: [], rowsLost: 1 })).toBe('nothing changed, 1 row lost')
  })

  it('counts an object once that came in two ways', () => {
    const [group] = goodMigration().structure
    const structure = [group, { ...group, schemas: ['tenant_007'], count: 1 }]
    expect(line('en', { structure })).toContain('2 tables added, 1 column changed, 0 rows lost')
  })
})

describe('a check of a migration', () => {
  it('is read back from its file as it was written', () => {
    for (const report of [safeCheck(), unsafeCheck()])
      expect(parseReport(writeReport(report))).toEqual(report)
  })

  it('leads the job summary with what the migration did', () => {
    const text = renderSummary(safeCheck(), options)
    expect(text).toContain('## ✅ SAFE — Migration check')
    expect(text).toContain('- 2 tables added, 1 column changed, 1 index dropped, 0 rows lost')
    expect(text).toContain(
      '**in 100 of 100 tenants**\n\n- + table loyalty\\_points'.replace('\\_', '_'),
    )
    expect(text).toContain('| ✅ | public.feature_flags | 4 | 5 | 0 | 0 | 1 |')
  })

  it('names in every form the tenant that was passed by, and where the migration stopped', () => {
    const texts = [
      renderSummary(unsafeCheck(), options),
      renderTerminal(unsafeCheck(), options),
      renderHtml(unsafeCheck(), options),
    ]
    for (const text of texts) {
      expect.soft(text).toContain('tenant_002')
      expect.soft(text).toMatch(/1 of 3 tenants/)
      expect.soft(text).toContain('already exists')
    }
  })

  it('shows what the command said, unfolded, only when it failed', () => {
    expect(renderTerminal(unsafeCheck(), options)).toContain('| ERROR: relation')
    const safe = { ...safeCheck(), migration: { ...goodMigration(), output: ['all well'] } }
    expect(renderTerminal(safe, options)).not.toContain('all well')
    expect(renderSummary(safe, options)).toContain('<summary>Last lines</summary>')
  })
})
