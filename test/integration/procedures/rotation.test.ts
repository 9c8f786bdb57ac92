import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '../../../src/adapters/clock.ts'
import type { Clock } from '../../../src/ports.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { backUp, makeSite, type Site } from '../../real-postgres/site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const DAY = 24 * 3600 * 1000
/** A Monday, 03:00 in São Paulo. */
const FIRST_NIGHT = Date.parse('2025-09-01T06:00:00Z')

let production: Production
let site: Site

beforeAll(async () => {
  production = await startProduction({ tenants: 1, sales: 10 })
  site = await makeSite(production.directory, production.settings)
})
afterAll(() => production?.stop())

function clockAt(instant: number): Clock {
  return { ...systemClock, now: () => new Date(instant) }
}

function backUpOnNight(night: number) {
  return backUp(site, testWorld({ clock: clockAt(FIRST_NIGHT + night * DAY) }))
}

/** Stamps of the dumps in a tier, oldest first. */
async function dumpsIn(tier: string): Promise<readonly string[]> {
  const names = await readdir(join(site.backups, tier))
  return names
    .flatMap((name) => /^chefwell_backup_(\d{8})_\d{6}\.dump\.zst$/.exec(name)?.[1] ?? [])
    .sort()
}

describe('the rotation of real backups', () => {
  it('keeps seven days, four weeks and three months after seventy nights', {
    timeout: 180_000,
  }, async () => {
    for (let night = 0; night < 70; night += 1)
      expect((await backUpOnNight(night)).verdict).toMatchObject({
        value: 'complete',
        reason: 'complete',
      })

    // 2025-11-09 is the last night.
    expect(await dumpsIn('daily')).toEqual(
      ['03', '04', '05', '06', '07', '08', '09'].map((day) => `202511${day}`),
    )
    expect(await dumpsIn('weekly')).toEqual(['20251013', '20251020', '20251027', '20251103'])
    expect(await dumpsIn('monthly')).toEqual(['20250901', '20251001', '20251101'])
  })

  it('promotes by hard links: a week costs no second copy', async () => {
    const dump = 'chefwell_backup_20251103_030000.dump.zst'
    const [daily, weekly] = await Promise.all(
      ['daily', 'weekly'].map((tier) => stat(join(site.backups, tier, dump))),
    )

    expect(weekly?.ino).toBe(daily?.ino)
  })

  it('removes nothing while the clock stands before the newest backup', async () => {
    const before = [await dumpsIn('daily'), await dumpsIn('weekly'), await dumpsIn('monthly')]
    for (const night of [40, 41, 42]) {
      const report = await backUpOnNight(night)
      expect(report.verdict.value).toBe('complete')
      expect(report.retention).toContainEqual(
        expect.objectContaining({ action: 'freeze', reason: 'clock-behind-backup' }),
      )
    }

    const after = [await dumpsIn('daily'), await dumpsIn('weekly'), await dumpsIn('monthly')]
    for (const [tier, dumps] of before.entries())
      expect(after[tier]).toEqual(expect.arrayContaining([...dumps]))
    expect(await dumpsIn('daily')).toHaveLength(10)
  })

  it('goes on as before once the clock is right again', async () => {
    const report = await backUpOnNight(70)

    expect(report.retention?.some(({ action }) => action === 'freeze')).toBe(false)
    expect(await dumpsIn('daily')).toEqual(
      ['04', '05', '06', '07', '08', '09', '10'].map((day) => `202511${day}`),
    )
  })

  it('gives two backups of the same second two names', async () => {
    const clock = clockAt(FIRST_NIGHT + 71 * DAY)
    const first = await backUp(site, testWorld({ clock }))
    const second = await backUp(site, testWorld({ clock }))

    expect(first.backup?.name).toBe('chefwell_backup_20251111_030000')
    expect(second.backup?.name).toBe('chefwell_backup_20251111_030001')
  })
})
