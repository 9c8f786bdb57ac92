import { describe, expect, it } from 'vitest'
import { parseReport, writeReport } from '../../../src/report/json.ts'
import type { Finding } from '../../../src/report/report.ts'
import { ReportRecorder } from '../../../src/report/report-recorder.ts'
import { fakeWorld } from '../../fixtures/reports/fake-world.ts'

const SUBJECT = { procedure: 'restore-drill', lastro: '0.1.0', system: 'chefwell' } as const
const PROVEN = { value: 'restorable', reason: 'proven' } as const

function setUp() {
  const world = fakeWorld()
  return { world, recorder: new ReportRecorder(world, SUBJECT) }
}

function finding(status: Finding['status'], object: string): Finding {
  const texts = { schema: 'public', expected: '', actual: '' }
  return { check: 'rows', reason: 'rows-missing', status, object, ...texts }
}

describe('a report recorder', () => {
  it('times steps, nests them and names their log groups', async () => {
    const { world, recorder } = setUp()
    const value = await recorder.step('validate', async () => {
      world.clock.advance(1)
      await recorder.step('rows', async () => world.clock.advance(2.5))
      return 7
    })
    recorder.skip('amcheck')
    const { steps, durationSeconds } = recorder.build(PROVEN)
    expect(value).toBe(7)
    expect(steps).toEqual([
      {
        id: 'validate',
        startedAt: '2025-11-20T06:00:00.000Z',
        durationSeconds: 3.5,
        outcome: 'done',
        steps: [
          {
            id: 'rows',
            startedAt: '2025-11-20T06:00:01.000Z',
            durationSeconds: 2.5,
            outcome: 'done',
            steps: [],
          },
        ],
      },
      {
        id: 'amcheck',
        startedAt: '2025-11-20T06:00:03.500Z',
        durationSeconds: 0,
        outcome: 'skipped',
        steps: [],
      },
    ])
    expect(durationSeconds).toBe(3.5)
    expect(world.log.groups).toEqual(['Validate', 'Compare rows'])
  })

  it('keeps no figure under a name that holds what must be masked', () => {
    const { recorder } = setUp()
    recorder.metric({ id: 'part-bytes@local:/log/hunter2', value: 1, unit: 'bytes' })
    recorder.metric({ id: 'part-bytes@local:/log', value: 2, unit: 'bytes' })
    const ids = recorder.build(PROVEN).metrics.map(({ id }) => id)
    expect(ids).toEqual(['part-bytes@local:/log', 'duration'])
  })

  it('does not mix steps that run side by side', async () => {
    const { recorder } = setUp()
    const tick = () => new Promise((resolve) => setImmediate(resolve))
    await Promise.all(
      ['dump', 'passport'].map((id) =>
        recorder.step(id, async () => {
          await tick()
          await recorder.step(`${id}-inner`, tick)
        }),
      ),
    )
    const names = recorder
      .build(PROVEN)
      .steps.map(({ id, steps }) => `${id}>${steps.map((step) => step.id).join()}`)
    expect(names).toEqual(['dump>dump-inner', 'passport>passport-inner'])
  })

  it('marks a step that threw as failed and throws on', async () => {
    const { recorder } = setUp()
    const boom = new Error('boom')
    await expect(recorder.step('load', () => Promise.reject(boom))).rejects.toBe(boom)
    expect(recorder.build(PROVEN).steps[0]).toMatchObject({ id: 'load', outcome: 'failed' })
  })

  it('keeps the 500 most severe findings and counts all', () => {
    const { recorder } = setUp()
    for (let i = 0; i < 600; i += 1) recorder.finding(finding('warn', `w${i}`))
    recorder.finding(finding('fail', 'late'))
    recorder.finding(finding('unknown', 'later'))
    const { findings, findingsTotal } = recorder.build(PROVEN)
    expect(findingsTotal).toBe(602)
    expect(findings).toHaveLength(500)
    expect(findings.slice(0, 3).map(({ object }) => object)).toEqual(['late', 'later', 'w0'])
  })

  it('lets no secret into the report, wherever it stands', () => {
    const { recorder } = setUp()
    const text = 'x hunter2 y'
    recorder.check({ id: 'server', status: 'fail', expected: text, actual: text, facts: { text } })
    recorder.finding({ ...finding('fail', text), schema: text, expected: text, actual: text })
    recorder.artifact({ kind: 'report', path: text, bytes: 1, sha256: 'ab' })
    const one = { tenant: text, verdict: 'restorable', reasons: [] } as const
    recorder.sections({
      tenants: [{ ...one, tables: 1, rows: 1, findings: 0 }],
      contents: [{ schema: text, tables: [{ name: text, rows: 1, intact: true }] }],
      retention: [{ action: 'keep', tier: 'daily', name: text, reason: '' }],
    })
    const facts = { detail: text, count: 3 }
    const report = recorder.build({
      value: 'not-restorable',
      reason: 'restore-failed',
      facts,
      error: text,
    })
    expect(writeReport(report)).not.toContain('hunter2')
    expect(report.verdict.facts).toEqual({ detail: 'x *** y', count: 3 })
    expect(report.error).toBe('x *** y')
  })

  it('keeps the later of two values of a metric and drops what is no figure', () => {
    const { recorder } = setUp()
    recorder.metric({ id: 'rto', value: 1, unit: 'seconds' })
    recorder.metric({ id: 'rto', value: 2, unit: 'seconds' })
    recorder.metric({ id: 'compression-ratio', value: Number.NaN, unit: 'ratio' })
    expect(recorder.build(PROVEN).metrics).toEqual([
      { id: 'rto', value: 2, unit: 'seconds' },
      { id: 'duration', value: 0, unit: 'seconds' },
    ])
  })

  it('builds a report that can be written and read', async () => {
    const { world, recorder } = setUp()
    await recorder.step('fetch', async () => world.clock.advance(0.1234567))
    recorder.check({ id: 'rows', status: 'pass', expected: '1', actual: '1' })
    const report = recorder.build(PROVEN)
    expect(parseReport(writeReport(report))).toEqual(report)
    expect(report.run).toEqual(world.run)
  })
})
