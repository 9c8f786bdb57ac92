import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { createPhrasebook } from '../../../src/locale/phrasebook.ts'
import type { Progress } from '../../../src/ports.ts'
import { displayWidth } from '../../../src/report/display-width.ts'
import { progressBar, progressLine } from '../../../src/report/live.ts'
import { ProgressMeter } from '../../../src/report/progress-meter.ts'
import { TerminalLog } from '../../../src/report/terminal-log.ts'
import { FakeClock } from '../../fixtures/reports/fake-world.ts'

const TOTAL = 300_000_000

function setUp(isTTY: boolean, verbose = false) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 100 })
  let written = ''
  stream.on('data', (chunk) => {
    written += String(chunk)
  })
  const clock = new FakeClock()
  const redact = (text: string) => text.replaceAll('hunter2', '***')
  const log = new TerminalLog({ stream, clock, locale: 'en', redact, verbose })
  return { log, clock, written: () => written }
}

function dumping(done: number): Progress {
  return { activity: 'dump', done, total: TOTAL, unit: 'bytes' }
}

describe('live progress', () => {
  const meter = new ProgressMeter(dumping(0), 0)
  meter.update(dumping(123_000_000), 5)

  it('tells amount, rate and time left', () => {
    const line = progressLine(meter.read(5), createPhrasebook('en', 'UTC'), true)
    expect(line).toBe('dumping ████████▎░░░░░░░░░░░ 41% · 123 MB of 300 MB · 24.6 MB/s · 8 s left')
  })

  it('tells it in Portuguese, without a bar in a log', () => {
    const line = progressLine(meter.read(5), createPhrasebook('pt-BR', 'UTC'), false)
    expect(line).toBe('fazendo o dump 41% · 123 MB de 300 MB · 24,6 MB/s · faltam 8 s')
  })

  it('does not guess before anything is known', () => {
    const first = new ProgressMeter({ activity: 'passport', done: 3, unit: 'tables' }, 0)
    const line = progressLine(first.read(0.1), createPhrasebook('en', 'UTC'), true)
    expect(line).toBe('taking the passport · 3 tables')
  })

  it('stays at 100% when an estimated total is passed', () => {
    const over = new ProgressMeter(dumping(0), 0)
    over.update(dumping(TOTAL + 1), 10)
    expect(over.read(10)).toMatchObject({ fraction: 1, remainingSeconds: 0 })
  })

  it.each([-1, 0, 0.001, 0.333, 0.5, 0.999, 1, 2])('has a bar of 20 columns at %d', (fraction) => {
    expect(displayWidth(progressBar(fraction))).toBe(20)
  })
})

describe('the log in a terminal', () => {
  it('redraws one line, at most ten times a second, and clears it before a message', () => {
    const { log, clock, written } = setUp(true)
    for (let i = 0; i <= 100; i += 1) {
      clock.advance(0.01)
      log.progress(dumping(i * 1_000_000))
    }
    const drawn = written().split('\r\u001b[2K').length - 1
    expect(drawn).toBeGreaterThanOrEqual(9)
    expect(drawn).toBeLessThanOrEqual(12)
    expect(written()).not.toContain('\n')
    log.info('done')
    expect(written().endsWith('\r\u001b[2Kdone\n')).toBe(true)
  })

  it('shows activities side by side, cut to the width of the screen', () => {
    const { log, clock, written } = setUp(true)
    log.progress(dumping(1_000_000))
    clock.advance(1)
    log.progress({ activity: 'passport', done: 10, total: 900, unit: 'tables' })
    const line = written().split('\r\u001b[2K').at(-1) ?? ''
    expect(line).toContain('dumping')
    expect(line).toContain('passport')
    expect(displayWidth(line)).toBeLessThanOrEqual(99)
  })

  it('says how long a group took, and which failed', async () => {
    const { log, clock, written } = setUp(true)
    await log.group('Dump', async () => clock.advance(4))
    await expect(log.group('Load', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(written()).toBe('✅ Dump · 4 s\n❌ Load · 0 s\n')
  })
})

describe('the log in a file', () => {
  it('says a line every ten seconds or ten per cent, at most one a second', () => {
    const { log, clock, written } = setUp(false)
    for (let second = 0; second <= 60; second += 0.25) {
      log.progress(dumping(second * 1_000_000))
      clock.advance(0.25)
    }
    expect(written().trimEnd().split('\n')).toHaveLength(6)
    for (let i = 0; i < 100; i += 1) {
      clock.advance(0.05)
      log.progress(dumping(TOTAL * (0.2 + i / 125)))
    }
    const lines = written().trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(12)
    expect(lines.length).toBeGreaterThanOrEqual(10)
    expect(written()).not.toContain('\u001b')
  })

  it('shows where a run stands when a group begins, nested', async () => {
    const { log, clock, written } = setUp(false)
    await log.group('Validate', () =>
      log.group('Compare rows', async () => {
        clock.advance(2)
        log.info('9 tables')
      }),
    )
    expect(written()).toBe(
      '▸ Validate\n  ▸ Compare rows\n    9 tables\n  ✅ Compare rows · 2 s\n✅ Validate · 2 s\n',
    )
  })

  it('masks secrets and makes foreign text harmless, line by line', () => {
    const { log, written } = setUp(false)
    log.warn('pw hunter2\u001b[31m\u0007\nsecond')
    log.error('boom')
    expect(written()).toBe('🔶 pw ***\nsecond\n❌ boom\n')
  })

  it.each([
    [false, ''],
    [true, 'detail\n'],
  ])('with verbose %s shows debug lines as %j', (verbose, expected) => {
    const { log, written } = setUp(false, verbose)
    log.debug('detail')
    expect(written()).toBe(expected)
  })
})
