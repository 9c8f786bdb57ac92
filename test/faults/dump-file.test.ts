import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BackupCopy } from '../../src/procedures/drill-check/damage/backup-copy.ts'
import { flipBit } from '../../src/procedures/drill-check/damage/damaged-bytes.ts'
import { reseal } from '../../src/procedures/drill-check/damage/reseal.ts'
import { seededRandom } from '../../src/procedures/drill-check/seeded-random.ts'
import { type FaultBench, openFaultBench, verdictOf } from './fault-bench.ts'

let bench: FaultBench

beforeAll(async () => {
  bench = await openFaultBench()
})
afterAll(() => bench?.stop())

/** Drills a copy of the good backup after a damage; `sealed`: the passport vouches for the damaged file. */
async function drillDamaged(
  damage: (backup: BackupCopy) => Promise<void>,
  { sealed }: { readonly sealed: boolean },
) {
  const backup = await bench.copy()
  await damage(backup)
  if (sealed) await reseal(backup)
  return bench.drill(backup)
}

const random = seededRandom(20_251_120)
/** One place in each twentieth of the file: the matrix tries three of them. */
const PLACES = Array.from({ length: 20 }, (_, part) => Number(((part + random()) / 20).toFixed(4)))

describe('a dump whose file was damaged', () => {
  it.each(PLACES)('is not restorable with one bit flipped at %d of its length', async (place) => {
    const report = await drillDamaged(({ dump }) => flipBit(dump, place), { sealed: false })

    expect(verdictOf(report)).toBe('not-restorable: sha256-mismatch')
  })

  it.each(PLACES.filter((_, part) => part % 4 === 0))(
    'before its hash was taken is not restorable with one bit flipped at %d',
    async (place) => {
      const report = await drillDamaged(({ dump }) => flipBit(dump, place), { sealed: true })

      expect(verdictOf(report)).toBe('not-restorable: frame-corrupt')
    },
  )
})
