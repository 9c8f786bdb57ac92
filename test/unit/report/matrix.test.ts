import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../src/locale/locale-name.ts'
import { renderHtml } from '../../../src/report/html.ts'
import { parseReport, writeReport } from '../../../src/report/json.ts'
import { renderMarkdown } from '../../../src/report/markdown.ts'
import { matrixTotals } from '../../../src/report/matrix.ts'
import { renderSummary } from '../../../src/report/summary.ts'
import { renderTerminal } from '../../../src/report/terminal.ts'
import {
  goodMatrix,
  trustworthyCheck,
  untrustworthyCheck,
} from '../../fixtures/reports/detections.ts'

const inEnglish = { locale: 'en', timeZone: 'UTC' } as const
const inPortuguese = { locale: 'pt-BR', timeZone: 'UTC' } as const

describe('a detection matrix', () => {
  it('is counted: harmless changes are no faults, and what was not tried is neither caught nor missed', () => {
    const { trials } = goodMatrix()
    const harmless = trials.filter(({ group }) => group === 'harmless').length

    expect(matrixTotals(goodMatrix())).toEqual({
      caught: trials.length - harmless,
      tried: trials.length - harmless,
      notTried: 1,
      harmless: harmless - 1,
      cleanRuns: 50,
      falseAlarms: 0,
    })
    expect(matrixTotals(untrustworthyCheck().matrix ?? goodMatrix())).toMatchObject({
      caught: trials.length - harmless - 1,
      tried: trials.length - harmless,
      falseAlarms: 1,
    })
  })

  it('goes through the file of the report unchanged', () => {
    for (const report of [trustworthyCheck(), untrustworthyCheck()])
      expect(parseReport(writeReport(report))).toEqual(report)
  })

  it.each(LOCALES)('has every fault and every group in %s, in all renderings', (locale) => {
    const rendering = { locale, timeZone: 'UTC' }
    for (const text of [
      renderTerminal(trustworthyCheck(), rendering),
      renderMarkdown(trustworthyCheck(), rendering),
      renderHtml(trustworthyCheck(), rendering),
    ]) {
      expect(text).not.toMatch(/\bundefined\b|\[object/)
    }
    for (const { id } of goodMatrix().trials)
      expect(renderMarkdown(trustworthyCheck(), rendering)).not.toContain(`| ${id} |`)
  })

  it('stands in the headline with its figures', () => {
    const { caught } = matrixTotals(goodMatrix())
    const headline = `${caught}/${caught} caught · 0 false alarms in 50 clean runs · 1 not tried`

    expect(renderMarkdown(trustworthyCheck(), inEnglish)).toContain(headline)
    expect(renderTerminal(trustworthyCheck(), inPortuguese)).toContain(
      `CONFIÁVEL · ${caught}/${caught} detectadas`,
    )
  })

  it('shows what was missed first, with what was expected and what came', () => {
    const report = untrustworthyCheck()
    const terminal = renderTerminal(report, inEnglish)
    const markdown = renderSummary(report, inEnglish)
    for (const text of [terminal, markdown]) {
      expect(text).toMatch(/index-missing.*→.*restorable: proven/s)
      expect(text.indexOf('index-dropped')).toBeLessThan(text.search(/detection matrix/i))
    }
    const rows = markdown.split('\n').filter((line) => line.startsWith('| '))
    const [first, second] = rows.filter((line) => / (missed|false alarm) /.test(line))
    expect(first).toContain('An index dropped')
    expect(second).toContain('The clock two minutes behind')
    expect(rows.indexOf(second ?? '')).toBeLessThan(
      rows.findIndex((line) => line.includes('| caught |')),
    )
  })

  it('is a picture in the page: a cell per fault that says its name, its outcome and what came', () => {
    const page = renderHtml(untrustworthyCheck(), inEnglish)
    const cells = [...page.matchAll(/<li class="(pass|fail|unknown)" title="([^"]*)">/g)]

    expect(cells).toHaveLength(goodMatrix().trials.length + 50)
    expect(cells.filter(([, status]) => status === 'fail')).toHaveLength(2)
    expect(page).toContain(
      'title="An index dropped: missed · not-restorable: index-missing; tenant_002.orders_tab_idx: index-missing → restorable: proven"',
    )
    expect(page).toContain('Staging in a newer PostgreSQL: not tried')
  })
})
