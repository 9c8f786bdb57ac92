import { expect, it } from 'vitest'
import type { LedgerLine } from '../../../src/ledger/line.ts'
import { lastRuns } from '../../../src/procedures/status/last-runs.ts'

const line = (procedure: string, verdict: string, hour: number): LedgerLine => ({
  seq: hour,
  previous: '0'.repeat(64),
  time: `2025-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`,
  host: 'vps-1',
  procedure,
  run: `r${hour}`,
  trigger: 'schedule',
  actor: 'ana',
  verdict,
  reason: verdict,
  duration: 7,
  metrics: {},
  'report-sha256': '0'.repeat(64),
})

it('the newest run of each procedure, in the order of the house, unknown ones last', () => {
  const lines = [
    line('time-travel', 'arrived', 1),
    line('restore-drill', 'restorable', 2),
    line('backup', 'complete', 3),
    line('restore-drill', 'not-restorable', 4),
    line('ledger', 'repaired', 5),
  ]
  const runs = lastRuns(lines, ['shop'], new Date('2025-11-20T10:00:00Z'))
  expect(runs).toMatchObject([
    { procedure: 'backup', level: 'ok', ageSeconds: 7 * 3600, durationSeconds: 7 },
    { procedure: 'restore-drill', verdict: 'not-restorable', level: 'critical' },
    { procedure: 'time-travel', level: 'unknown' },
  ])
})

it('a clock that was set back makes no run of the future', () => {
  const day = new Date('2025-11-20T08:00:00Z')
  const [run] = lastRuns([line('backup', 'complete', 9)], ['shop'], day)
  expect(run?.ageSeconds).toBe(0)
})

it('of several sources each has its own, so that a good backup of one does not hide that another failed', () => {
  const of = (subject: string, verdict: string, hour: number) => ({
    ...line('backup', verdict, hour),
    subject,
  })
  const lines = [
    line('backup', 'failed', 1),
    of('blog', 'failed', 2),
    of('old', 'failed', 3),
    of('shop', 'complete', 4),
    of('blog', 'failed', 5),
    of('shop', 'complete', 6),
  ]
  const runs = lastRuns(lines, ['shop', 'blog'], new Date('2025-11-20T10:00:00Z'))
  expect(runs.map(({ subject, verdict, ageSeconds }) => [subject, verdict, ageSeconds])).toEqual([
    ['blog', 'failed', 5 * 3600],
    ['shop', 'complete', 4 * 3600],
  ])
})
