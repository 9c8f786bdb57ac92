import { describe, expect, it } from 'vitest'
import type { Progress } from '../../../src/ports.ts'
import { type Annotation, chooseAnnotations } from '../../../src/runner/annotations.ts'
import { createProgressLines } from '../../../src/runner/progress-lines.ts'
import { limitSummary, SUMMARY_BYTES } from '../../../src/runner/summary.ts'

const remarks = (level: Annotation['level'], count: number): Annotation[] =>
  Array.from({ length: count }, (_, i) => ({ level, title: `${level} ${i}`, message: '' }))

describe('annotations', () => {
  it('up to ten of a level are all shown, errors first', () => {
    const chosen = chooseAnnotations([...remarks('notice', 10), ...remarks('error', 10)])
    expect(chosen.map(({ title }) => title)).toEqual(
      [...remarks('error', 10), ...remarks('notice', 10)].map(({ title }) => title),
    )
  })

  it('of eleven, nine are shown in their order and the tenth counts the rest', () => {
    const titles = chooseAnnotations(remarks('warning', 11)).map(({ title }) => title)
    expect(titles).toHaveLength(10)
    expect(titles.slice(0, 2)).toEqual(['warning 0', 'warning 1'])
    expect(titles[9]).toBe('2 more')
  })
})

describe('a summary', () => {
  it('that fits stays as it is, to the byte', () => {
    const markdown = `${'x'.repeat(SUMMARY_BYTES - 1)}\n`
    expect(limitSummary(markdown, '/r.md')).toBe(markdown)
  })

  it('one byte too long is cut at a line and names the full report', () => {
    const line = `| ${'ç'.repeat(50)} |\n`
    const markdown = line.repeat(Math.ceil(SUMMARY_BYTES / Buffer.byteLength(line)) + 1)
    const cut = limitSummary(markdown, '/r.md')
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(SUMMARY_BYTES)
    const [table = '', note] = cut.split('\n\n> ')
    expect(table.replaceAll(line.trimEnd(), '').trim()).toBe('')
    expect(note).toMatch(/^\d+ more lines were left out; the full report is in `\/r.md`\.\n$/)
  })

  it('cut inside code and folded parts closes both before the note', () => {
    const markdown = `<details>\n<details>\n\n\`\`\`\n${'row\n'.repeat(300_000)}`
    const end = limitSummary(markdown, '/r.md').slice(-200)
    expect(end).toMatch(/```\n+<\/details>\n+<\/details>\n+> \d+ more lines/)
  })
})

describe('progress in a log', () => {
  const lineAt = (...reports: readonly [seconds: number, progress: Progress][]) => {
    let now = 0
    const toLine = createProgressLines({
      now: () => new Date(0),
      monotonicSeconds: () => now,
      sleep: () => Promise.resolve(),
    })
    return reports.map(([seconds, progress]) => {
      now = seconds
      return toLine(progress)
    })
  }
  const dump = (done: number): Progress => ({ activity: 'dump', done, total: 300e6, unit: 'bytes' })

  it('is one line in ten seconds for each activity', () => {
    const rows: Progress = { activity: 'rows', done: 5, unit: 'rows' }
    expect(
      lineAt([0, dump(0)], [5, dump(1e6)], [10, dump(45.1e6)], [12, rows], [19, dump(9e7)]),
    ).toEqual([undefined, undefined, 'dump: 45.1 MB of 300.0 MB (15%)', undefined, undefined])
  })

  it('tells no share where the total is unknown', () => {
    const tables = (done: number): Progress => ({ activity: 'restore', done, unit: 'tables' })
    expect(lineAt([0, tables(0)], [11, tables(7)])[1]).toBe('restore: 7 tables')
  })
})
