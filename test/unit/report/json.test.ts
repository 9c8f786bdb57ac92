import { describe, expect, it } from 'vitest'
import { parseReport, ReportUnreadable, writeReport } from '../../../src/report/json.ts'
import { failedDrill, goodBackup, goodDrill, seedDrill } from '../../fixtures/reports/reports.ts'

/** The same value with every object's keys the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}

function changed(path: string, value: unknown): string {
  const report: Record<string, unknown> = { ...seedDrill() }
  report[path] = value
  return JSON.stringify(report)
}

describe('a report as JSON', () => {
  it.each([
    ['of a good drill', goodDrill()],
    ['of a failed drill', failedDrill()],
    ['of a backup', goodBackup()],
  ])('%s is read as it was written', (_, report) => {
    expect(parseReport(writeReport(report))).toEqual(report)
  })

  it('has equal bytes for equal reports, however they were built', () => {
    const text = writeReport(failedDrill())
    const other = parseReport(JSON.stringify(reversed(failedDrill())))
    expect(writeReport(other)).toBe(text)
    expect(text.endsWith('}\n')).toBe(true)
  })

  it('keeps reason codes and fields of a newer version from harm', () => {
    const verdict = { value: 'not-restorable', reason: 'moon-phase-wrong', facts: {} }
    expect(parseReport(changed('verdict', verdict)).verdict.reason).toBe('moon-phase-wrong')
    expect(parseReport(changed('weather', 'rain'))).toEqual(seedDrill())
  })

  it.each([
    ['not JSON', '{"format":', /^not JSON/],
    ['another format', changed('format', 'lastro/report@2'), /format/],
    [
      'an unknown verdict',
      changed('verdict', { value: 'fine', reason: '', facts: {} }),
      /verdict\.value/,
    ],
    ['an unknown procedure', changed('procedure', 'teleport'), /procedure/],
    ['a missing list', changed('checks', undefined), /checks/],
    ['a figure that is text', changed('durationSeconds', '52'), /durationSeconds/],
    ['a list', '[]', /top level|format/],
    ['nothing', 'null', /top level/],
  ])('%s is refused with the place', (_, text, message) => {
    expect(() => parseReport(text)).toThrow(ReportUnreadable)
    expect(() => parseReport(text)).toThrow(message)
  })
})
