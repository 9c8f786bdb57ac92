import { stripVTControlCharacters } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../src/locale/locale-name.ts'
import { displayWidth } from '../../../src/report/display-width.ts'
import { renderTerminal } from '../../../src/report/terminal.ts'
import { hostileText, withForeignText } from '../../fixtures/reports/hostile.ts'
import { failedDrill, goodBackup, goodDrill, seedDrill } from '../../fixtures/reports/reports.ts'

const timeZone = 'America/Sao_Paulo'
const EN = { locale: 'en', timeZone } as const
const REPORTS = { seedDrill, goodDrill, failedDrill, goodBackup }

function boxLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => /^[╔║╚]/.test(line))
}

describe('the terminal report', () => {
  it('is the validation report of the operators, in Portuguese', () => {
    expect(renderTerminal(seedDrill(), { locale: 'pt-BR', timeZone })).toMatchInlineSnapshot(`
      "╔══════════════════════════════════════════════════════════════╗
      ║        RELATÓRIO DE VALIDAÇÃO — ENSAIO DE RESTAURAÇÃO        ║
      ║                           chefwell                           ║
      ║          ✅ RESTAURÁVEL · 1/1 tenants restauráveis           ║
      ╚══════════════════════════════════════════════════════════════╝

      📅 Data: 20/11/2025 15:30:00 (America/Sao_Paulo)
      📦 Backup: chefwell_backup_20251120_030000.dump
         Feito em 20/11/2025 03:00:00 (chefwell, daily)
      ⏳ Tempo de Restauração: 35 s

      ✅ SCHEMAS:
         - public (companies, users) ✅
         - tenant_chefwell ✅

      ✅ TABELAS (public):
         - companies: 1 registro ✅
         - users: 4 registros ✅

      ✅ TABELAS (tenant_chefwell):
         - products: 28 registros ✅
         - categories: 5 registros ✅
         - sales: 18 registros ✅
         - customers: 21 registros ✅
         - tabs: 5 registros ✅
         - orders: 12 registros ✅
         - expenses: 0 registros ✅
         - stripe_payments: 0 registros ✅

      ✅ INTEGRIDADE:
         - Foreign Keys: 9/9 ✅
         - Indexes: 14/14 ✅
         - Unique Constraints: 2/2 ✅

      ✅ FUNCIONALIDADES:
         - Login: ✅ OK (200) · 84 ms
         - Listar Produtos: ✅ OK (28 produtos) · 12 ms
         - Listar Vendas: ✅ OK (18 vendas) · 9 ms
         - Listar Clientes: ✅ OK (21 clientes) · 1 ms
         - Dashboard Stats: ✅ OK

      📈 FASES DA RECUPERAÇÃO:
         - Buscar                         1,2 s ██
         - Verificar arquivo              2,4 s ████
         - Criar staging                 900 ms ██
         - Papéis, extensões             300 ms █
         - Carregar dados                  14 s ████████████████████████
         - Índices                         13 s █████████████████████
         - Constraints                    6,2 s ███████████
         - Validar                        7,3 s ████████████

      ✅ RESULTADO: BACKUP VÁLIDO E RESTAURÁVEL

      🔎 Provado: 19 de 19 verificações passaram: Isolamento da produção, SHA-256,
         Passaporte, Dump legível, Extensões, Papéis, Schemas, Tabelas, Contagem de
         registros, Impressões dos registros, Colunas, Constraints, Indexes, Foreign
         Keys, Sequências, Triggers, Páginas (amcheck), Tempo de recuperação (RTO),
         Janela de perda de dados (RPO)
      📊 Tempo de Recuperação (RTO): 45 s (objetivo 10 min) ✅
      🕐 Janela de Perda de Dados (RPO): 3 h 29 min (objetivo 1 d) ✅
      💾 Tamanho do Backup: 36,2 kB (comprimido; 214 kB descomprimido)
      "
    `)
  })

  it('is the same in English', () => {
    expect(renderTerminal(seedDrill(), EN)).toMatchInlineSnapshot(`
      "╔══════════════════════════════════════════════════════════════╗
      ║              VALIDATION REPORT — RESTORE DRILL               ║
      ║                           chefwell                           ║
      ║            ✅ RESTORABLE · 1/1 tenants restorable            ║
      ╚══════════════════════════════════════════════════════════════╝

      📅 Date: 2025-11-20 15:30:00 (America/Sao_Paulo)
      📦 Backup: chefwell_backup_20251120_030000.dump
         Taken at 2025-11-20 03:00:00 (chefwell, daily)
      ⏳ Restore time: 35 s

      ✅ SCHEMAS:
         - public (companies, users) ✅
         - tenant_chefwell ✅

      ✅ TABLES (public):
         - companies: 1 row ✅
         - users: 4 rows ✅

      ✅ TABLES (tenant_chefwell):
         - products: 28 rows ✅
         - categories: 5 rows ✅
         - sales: 18 rows ✅
         - customers: 21 rows ✅
         - tabs: 5 rows ✅
         - orders: 12 rows ✅
         - expenses: 0 rows ✅
         - stripe_payments: 0 rows ✅

      ✅ INTEGRITY:
         - Foreign Keys: 9/9 ✅
         - Indexes: 14/14 ✅
         - Unique Constraints: 2/2 ✅

      ✅ FUNCTIONALITY:
         - Login: ✅ OK (200) · 84 ms
         - Listar Produtos: ✅ OK (28 produtos) · 12 ms
         - Listar Vendas: ✅ OK (18 vendas) · 9 ms
         - Listar Clientes: ✅ OK (21 clientes) · 1 ms
         - Dashboard Stats: ✅ OK

      📈 PHASES OF THE RECOVERY:
         - Fetch                          1.2 s ██
         - Verify file                    2.4 s ████
         - Create staging                900 ms ██
         - Roles, extensions             300 ms █
         - Load data                       14 s ████████████████████████
         - Indexes                         13 s █████████████████████
         - Constraints                    6.2 s ███████████
         - Validate                       7.3 s ████████████

      ✅ RESULT: BACKUP VALID AND RESTORABLE

      🔎 Proven: 19 of 19 checks passed: Isolation from production, SHA-256,
         Passport, Archive readable, Extensions, Roles, Schemas, Tables, Row counts,
         Row fingerprints, Columns, Constraints, Indexes, Foreign Keys, Sequences,
         Triggers, Pages (amcheck), Recovery time (RTO), Data loss window (RPO)
      📊 Recovery time (RTO): 45 s (objective 10 min) ✅
      🕐 Data loss window (RPO): 3 h 29 min (objective 1 d) ✅
      💾 Backup size: 36.2 kB (compressed; 214 kB uncompressed)
      "
    `)
  })

  it('of a backup names the files, their hashes and the rotation', () => {
    expect(renderTerminal(goodBackup(), EN)).toMatchInlineSnapshot(`
      "╔══════════════════════════════════════════════════════════════╗
      ║                        BACKUP REPORT                         ║
      ║                           chefwell                           ║
      ║          ✅ COMPLETE · 916 tables · 1,204,311 rows           ║
      ╚══════════════════════════════════════════════════════════════╝

      📅 Date: 2025-11-20 03:00:00 (America/Sao_Paulo)
      📦 Backup: chefwell_backup_20251120_030000.dump
         Taken at 2025-11-20 03:00:00 (chefwell, daily)
      ⏳ Duration: 14 s

      📁 FILES:
         - dump (61.2 MB):
           /srv/backups/daily/chefwell_backup_20251120_030000.dump
           SHA-256 9b1d40ee9b1d40ee9b1d40ee9b1d40ee9b1d40ee9b1d40ee9b1d40ee9b1d40ee
         - passport (1.12 MB):
           /srv/backups/daily/chefwell_backup_20251120_030000.passport.json
           SHA-256 77aa01fc77aa01fc77aa01fc77aa01fc77aa01fc77aa01fc77aa01fc77aa01fc

      ✅ RETENTION:
         - keep: daily/chefwell_backup_20251120_030000.dump
         - promote: weekly/chefwell_backup_20251120_030000.dump
         - remove: daily/chefwell_backup_20251113_030000.dump

      ✅ RESULT: BACKUP COMPLETE AND READ BACK

      🔎 Proven: 6 of 6 checks passed: Server reachable, Client version, Disk
         space, Lock table, Row-level security, Backup directory
      💾 Backup size: 61.2 MB (compressed; 292 MB uncompressed)
      "
    `)
  })

  it('says first what needs a person, and what to do', () => {
    const text = renderTerminal(failedDrill(), EN)
    const attention = text.indexOf('NEEDS A PERSON')
    expect(attention).toBeGreaterThan(text.indexOf('❌ NOT RESTORABLE · 98/100'))
    expect(attention).toBeLessThan(text.indexOf('📅'))
    expect(text).toContain('tenant_042.orders: Row counts 12 → 9')
    expect(text).toContain('→ Do not recover from this backup')
    expect(text).toContain('041      ✅❌✅')
    expect(text).toContain('061      ✅✅✅✅✅✅✅✅✅✅✅✅✅✅✅✅❔✅✅✅')
    expect(text).toContain('❌ tenant_042: orders 12 → 9, fk orders_tab_id_fkey has 3 orphans')
    expect(text).toContain('(objective 10 min) ❌')
    expect(text).toContain('orders: 9 rows ❌')
  })

  it.each(
    LOCALES.flatMap((locale) =>
      Object.entries(REPORTS).map(([name, make]) => ({ locale, name, make })),
    ),
  )('of $name in $locale has a box whose lines are equally wide', ({ locale, make }) => {
    const lines = boxLines(renderTerminal(make(), { locale, timeZone }))
    expect(lines.length).toBeGreaterThanOrEqual(5)
    expect(new Set(lines.map(displayWidth))).toEqual(new Set([64]))
  })

  it('keeps the box and sends no control characters, whatever the names are', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const rendered = renderTerminal(withForeignText(text), { locale: 'pt-BR', timeZone })
        expect(rendered).not.toMatch(/[^\P{Cc}\n]/u)
        for (const line of boxLines(rendered).slice(0, 1)) expect(displayWidth(line)).toBe(64)
        // Paths and hashes are copied, so they are never broken; all else is.
        const folded = { ...withForeignText(text), artifacts: [] }
        for (const line of renderTerminal(folded, { locale: 'pt-BR', timeZone }).split('\n'))
          expect(displayWidth(line)).toBeLessThanOrEqual(80)
      }),
      { numRuns: 60 },
    )
  })

  it('shows a reason of a newer version as its code', () => {
    const verdict = { value: 'not-restorable', reason: 'moon-phase-wrong', facts: {} } as const
    const text = renderTerminal({ ...failedDrill(), verdict }, EN)
    expect(text).toContain('❌ moon-phase-wrong')
  })

  it('is coloured only when asked, and says the same', () => {
    const plain = renderTerminal(failedDrill(), EN)
    const coloured = renderTerminal(failedDrill(), { locale: 'en', timeZone, colour: true })
    expect(plain).not.toContain('\u001b')
    expect(coloured).toContain('\u001b[31m')
    expect(stripVTControlCharacters(coloured)).toBe(plain)
  })

  it('of 100 tenants with 50 findings each fits some screens', () => {
    const [finding] = failedDrill().findings
    if (!finding) throw new Error('the fixture has findings')
    const findings = Array.from({ length: 500 }, () => finding)
    const text = renderTerminal({ ...failedDrill(), findings, findingsTotal: 5000 }, EN)
    expect(text.split('\n').length).toBeLessThan(120)
    expect(text).toContain('Rows are missing. (500)')
    expect(text).toContain('… and 495 more')
  })
})
