import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listBackups } from '../../../src/backups/list.ts'
import { sweepPartials } from '../../../src/backups/sweep.ts'
import { Cancelled } from '../../../src/errors.ts'
import type { Log } from '../../../src/ports.ts'
import { applyRetention } from '../../../src/retention/apply.ts'
import { planRetention } from '../../../src/retention/plan.ts'
import { putBackup, putFiles } from '../backups/tree.ts'

const NOW = new Date('2025-11-20T04:00:00Z')
const POLICY = { daily: 2, weekly: 2, monthly: 1 }

let root = ''
let said: string[] = []

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lastro-retention-'))
  said = []
})
afterEach(() => rm(root, { recursive: true, force: true }))

const say = (message: string) => {
  said.push(message)
}
const log: Log = {
  info: say,
  warn: say,
  error: say,
  debug: say,
  group: (_title, body) => body(),
  progress: () => undefined,
}

async function putNights(...days: number[]): Promise<void> {
  for (const day of days)
    await putBackup(root, { stamp: `202511${day}_030000`, dump: `dump of ${day}` })
}

async function plan() {
  const entries = await listBackups(root, { timezone: 'UTC', now: NOW })
  return planRetention({ entries, policy: POLICY, now: NOW, timezone: 'UTC' })
}

async function daysIn(tier: string): Promise<string[]> {
  const names = await readdir(join(root, tier))
  return names
    .filter((name) => name.endsWith('.dump.zst'))
    .map((name) => name.slice(16, 20))
    .sort()
}

function world(signal = new AbortController().signal) {
  return { log, signal }
}

describe('applyRetention', () => {
  it('does what the plan says, and then there is nothing left to do', async () => {
    await putNights(14, 15, 17, 18, 19)
    const outcome = await applyRetention(await plan(), world())
    expect(outcome).toMatchObject({ promoted: 3, removed: 3 })
    expect(await daysIn('daily')).toEqual(['1118', '1119'])
    expect(await daysIn('weekly')).toEqual(['1114', '1117'])
    expect(await daysIn('monthly')).toEqual(['1114'])
    expect((await plan()).operations).toEqual([])
    expect(said.at(-1)).toBe('removed shop_backup_20251117_030000 from daily')
  })

  it('leaves whole backups everywhere: every dump has its passport and globals', async () => {
    await putNights(14, 15, 17, 18, 19)
    await applyRetention(await plan(), world())
    const entries = await listBackups(root, { timezone: 'UTC', now: NOW })
    expect(entries.map((entry) => entry.verified)).toEqual(entries.map(() => true))
    expect(await sweepPartials(root, async () => false)).toEqual([])
  })

  it('never touches what does not count', async () => {
    await putNights(14, 15, 17, 18, 19)
    const others = {
      'daily/shop_backup_20251101_030000.dump.gz': 'of another script',
      'daily/shop_backup_20251102_030000.dump.zst.partial': 'half',
    }
    await putFiles(root, others)
    await applyRetention(await plan(), world())
    expect(await readdir(join(root, 'daily'))).toEqual(
      expect.arrayContaining(Object.keys(others).map((path) => path.slice(6))),
    )
  })

  it('removes nothing when the one that must survive has changed since the plan', async () => {
    await putNights(17, 18, 19, 20)
    const made = await plan()
    await truncate(join(root, 'daily', 'shop_backup_20251120_030000.dump.zst'), 3)
    await expect(applyRetention(made, world())).rejects.toMatchObject({
      reason: 'retention-survivor-missing',
    })
    expect(await daysIn('daily')).toEqual(['1117', '1118', '1119', '1120'])
  })

  it('removes nothing when a promoted copy is not the same', async () => {
    await putNights(17, 18, 19)
    await applyRetention(
      {
        ...(await plan()),
        operations: (await plan()).operations.filter((one) => one.kind === 'promote'),
      },
      world(),
    )
    const made = await plan()
    const copy = join(root, 'weekly', 'shop_backup_20251117_030000.dump.zst')
    await rm(copy)
    await writeFile(copy, 'short')
    await expect(applyRetention(made, world())).rejects.toMatchObject({
      reason: 'promoted-copy-differs',
    })
    expect(await daysIn('daily')).toEqual(['1117', '1118', '1119'])
  })

  it('removes nothing when a promotion fails', async () => {
    await putNights(17, 18, 19)
    await writeFile(join(root, 'monthly'), 'in the way')
    await expect(plan()).rejects.toThrow('ENOTDIR')
    await rm(join(root, 'monthly'))
    const made = await plan()
    await writeFile(join(root, 'monthly'), 'in the way')
    await expect(applyRetention(made, world())).rejects.toThrow('EEXIST')
    expect(await daysIn('daily')).toEqual(['1117', '1118', '1119'])
  })

  it('stops between two operations when it is cancelled', async () => {
    await putNights(17, 18, 19)
    const controller = new AbortController()
    controller.abort()
    await expect(applyRetention(await plan(), world(controller.signal))).rejects.toThrow(Cancelled)
    expect(await readdir(root)).toEqual(['daily'])
  })

  it('does nothing while frozen but promote', async () => {
    await putNights(17, 18, 19)
    await putBackup(root, { stamp: '20251125_030000' })
    expect(await applyRetention(await plan(), world())).toMatchObject({ promoted: 2, removed: 0 })
  })
})
