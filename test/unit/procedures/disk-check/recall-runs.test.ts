import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { appendLedger } from '../../../../src/ledger/append.ts'
import { recallRuns } from '../../../../src/procedures/disk-check/recall-runs.ts'
import { entryOf } from '../../ledger/entries.ts'

let stateDir: string

beforeEach(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'lastro-recall-'))
})

afterEach(() => rm(stateDir, { recursive: true, force: true }))

it('a run under a clock that was years behind does not hide those before it', async () => {
  const runs = [
    ['drill', 'restore-drill', '2025-11-01T06:00:00.000Z'],
    ['reset', 'disk-check', '1970-01-01T00:00:10.000Z'],
    ['now', 'disk-check', '2025-11-20T06:00:00.000Z'],
  ] as const
  for (const [run, procedure, time] of runs)
    await appendLedger(stateDir, { ...entryOf(run, procedure), time })
  const recalled = await recallRuns(stateDir, new Date('2025-11-20T12:00:00Z'))
  expect(recalled.map(({ run }) => run)).toEqual(['drill', 'now'])
})
