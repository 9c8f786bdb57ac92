import { describe, expect, it } from 'vitest'
import { planSafety, type SafetyRequest } from '../../../src/retention/plan-safety.ts'
import { entryAt } from './sample-entries.ts'

const NOW = new Date('2025-11-20T12:00:00Z')
const at = (day: number, hour = 3) => new Date(Date.UTC(2025, 10, day, hour))
const backup = (day: number, hour = 3) => entryAt({ takenAt: at(day, hour) })

/** Lines as `remove 1110: reason`, newest first; those that name a removal are exactly what is done. */
function planned(changes: Partial<SafetyRequest>): string[] {
  const plan = planSafety({
    entries: [10, 11, 12, 13].map((day) => backup(day)),
    regular: [backup(19)],
    keptSince: [],
    keep: 2,
    now: NOW,
    ...changes,
  })
  const removed = plan.lines.filter(({ action }) => action === 'remove').map(({ name }) => name)
  expect(plan.operations.map(({ entry }) => entry.name)).toEqual(removed.toReversed())
  return plan.lines.map(
    ({ action, name, reason }) =>
      `${action} ${/_\d{4}(\d{4})_/.exec(name)?.[1] ?? name}: ${reason}`,
  )
}

describe('safety backups', () => {
  it('go but for the newest, oldest first, when a good backup in the tiers is newer', () => {
    expect(planned({})).toEqual([
      'keep 1113: within-policy',
      'keep 1112: within-policy',
      'remove 1111: beyond-policy',
      'remove 1110: beyond-policy',
    ])
  })

  it.each<[string, Partial<SafetyRequest>, string]>([
    ['no backup in the tiers is there', { regular: [] }, 'no-newer-regular'],
    ['none in the tiers is newer', { regular: [backup(10)] }, 'no-newer-regular'],
    [
      'the newer one is not verified',
      { regular: [entryAt({ takenAt: at(19), verified: false })] },
      'no-newer-regular',
    ],
    ['what its recovery put aside is kept', { keptSince: [at(10, 4)] }, 'recovery-open'],
  ])('stay when %s', (_, changes, reason) => {
    expect(planned(changes)).toContain(`keep 1110: ${reason}`)
  })

  it('of a recovery that is closed go, whatever an earlier and a later one keep', () => {
    expect(planned({ keptSince: [at(9), at(11, 4)] }).slice(2)).toEqual([
      'keep 1111: recovery-open',
      'remove 1110: beyond-policy',
    ])
  })

  it('stay while the clock cannot be trusted', () => {
    expect(planned({ lastRunAt: at(25) })).toEqual([
      `freeze ${at(25).toISOString()}: clock-behind-ledger`,
      'keep 1113: within-policy',
      'keep 1112: within-policy',
      'keep 1111: frozen',
      'keep 1110: frozen',
    ])
  })

  it('that do not count are neither removed nor counted', () => {
    const entries = [backup(10), entryAt({ takenAt: at(11), verified: false }), backup(12)]
    expect(planned({ entries, keep: 1 })).toEqual([
      'keep 1112: within-policy',
      'keep 1111: not-counted-unverified',
      'remove 1110: beyond-policy',
    ])
  })
})
