import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { appendLedger } from '../../../src/ledger/append.ts'
import { ledgerPath } from '../../../src/ledger/raw-lines.ts'
import { readLedger } from '../../../src/ledger/read.ts'
import { newestRun, readLedgerBack } from '../../../src/ledger/read-back.ts'

let stateDir: string

beforeEach(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'lastro-back-'))
})

afterEach(() => rm(stateDir, { recursive: true, force: true }))

const append = (run: string, reason = 'complete') =>
  appendLedger(stateDir, {
    time: '2026-03-01T06:17:00.000Z',
    host: 'vps',
    procedure: 'backup',
    run,
    trigger: 'schedule',
    actor: 'ana',
    verdict: 'complete',
    reason,
    duration: 1,
    metrics: {},
    'report-sha256': '0'.repeat(64),
  })

const back = async () => {
  const runs: string[] = []
  for await (const { run } of readLedgerBack(stateDir)) runs.push(run)
  return runs
}

it('a ledger that is not there has no runs', async () => {
  expect(await back()).toEqual([])
  expect(await newestRun(stateDir)).toBeNull()
})

it('runs come from the newest to the oldest, whole over the edges of what is read at once, in any script', async () => {
  for (let run = 0; run < 12; run += 1) await append(`r${run}`, 'ação '.repeat(9000))
  const forward = (await readLedger(stateDir)).map(({ run }) => run)
  expect(forward).toHaveLength(12)
  expect(await back()).toEqual(forward.toReversed())
  expect((await newestRun(stateDir))?.reason.startsWith('ação ação')).toBe(true)
})

it('a torn last line and one that was changed are left out', async () => {
  await append('r1')
  await append('r2')
  await appendFile(ledgerPath(stateDir), '{"seq":3,"prev')
  expect(await back()).toEqual(['r2', 'r1'])
})
