import { appendFile, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replaceDumpWith } from '../real-postgres/altered-dump.ts'
import { reseal, type SealedBackup } from '../real-postgres/sealed-backup.ts'
import { seededRandom } from '../real-postgres/seeded-random.ts'
import { changeArchive, cutTo, flipBit } from './damaged-bytes.ts'
import { type FaultBench, findingsOf, openFaultBench, verdictOf } from './fault-bench.ts'

let bench: FaultBench

beforeAll(async () => {
  bench = await openFaultBench()
})
afterAll(() => bench?.stop())

/** Drills a copy of the good backup after a damage; `sealed`: the passport vouches for the damaged file. */
async function drillDamaged(
  damage: (backup: SealedBackup) => Promise<void>,
  { sealed }: { readonly sealed: boolean },
) {
  const backup = await bench.copy()
  await damage(backup)
  if (sealed) await reseal(backup)
  return bench.drill(backup)
}

const random = seededRandom(20_251_120)
/** One place in each twentieth of the file. */
const PLACES = Array.from({ length: 20 }, (_, part) => Number(((part + random()) / 20).toFixed(4)))

describe('a dump whose file was damaged after the backup', () => {
  it.each([0, 0.01, 0.5, 0.99])('is not restorable when cut to %d of its bytes', async (share) => {
    const report = await drillDamaged(({ dump }) => cutTo(dump, share), { sealed: false })

    expect(verdictOf(report)).toBe('not-restorable: size-mismatch')
  })

  it('is not restorable when a byte was appended', async () => {
    const report = await drillDamaged(({ dump }) => appendFile(dump, '\0'), { sealed: false })

    expect(verdictOf(report)).toBe('not-restorable: size-mismatch')
  })

  it.each(PLACES)('is not restorable with one bit flipped at %d of its length', async (place) => {
    const report = await drillDamaged(({ dump }) => flipBit(dump, place), { sealed: false })

    expect(verdictOf(report)).toBe('not-restorable: sha256-mismatch')
  })
})

describe('a dump whose file was damaged before its hash was taken', () => {
  it.each([0.01, 0.5, 0.99])('is not restorable when cut to %d of its bytes', async (share) => {
    const report = await drillDamaged(({ dump }) => cutTo(dump, share), { sealed: true })

    expect(verdictOf(report)).toBe('not-restorable: frame-corrupt')
  })

  it.each(PLACES.filter((_, part) => part % 4 === 0))(
    'is not restorable with one bit flipped at %d',
    async (place) => {
      const report = await drillDamaged(({ dump }) => flipBit(dump, place), { sealed: true })

      expect(verdictOf(report)).toBe('not-restorable: frame-corrupt')
    },
  )

  it.each([0.01, 0.5, 0.99])('is not restorable when the archive was cut to %d', async (share) => {
    const report = await drillDamaged(
      (backup) => changeArchive(backup, (archive) => archive.subarray(0, archive.length * share)),
      { sealed: true },
    )

    expect(verdictOf(report)).toBe('not-restorable: archive-corrupt')
  })

  it('is not restorable when one letter of one row was changed inside the archive', async () => {
    const report = await drillDamaged(
      (backup) =>
        changeArchive(backup, (archive) => {
          archive.write('b', archive.indexOf('acompanhamento'))
          return archive
        }),
      { sealed: true },
    )

    expect(verdictOf(report)).toBe('not-restorable: rows-differ')
    expect(findingsOf(report)).toEqual([
      expect.stringMatching(/^tenant_\w+\.sale_items: rows-differ$/),
    ])
  })

  it('is not restorable when it is no archive at all', async () => {
    const report = await drillDamaged(
      (backup) => changeArchive(backup, () => Buffer.from('SELECT 1;\n'.repeat(1000))),
      { sealed: true },
    )

    expect(verdictOf(report)).toBe('not-restorable: archive-corrupt')
  })

  it('is not restorable when it is an empty file', async () => {
    const report = await drillDamaged(({ dump }) => writeFile(dump, ''), { sealed: true })

    expect(report.verdict.value).toBe('not-restorable')
  })
})

describe('a dump that was made with other options', () => {
  it.each([
    ['of the schema only', '--schema-only', 'archive-empty'],
    ['of the rows only', '--data-only', 'restore-failed'],
    ['without large objects', '--no-blobs', 'large-objects-differ'],
    ['without the rows of one table', '--exclude-table-data=public.users', 'rows-missing'],
    ['without one tenant', '--exclude-schema=tenant_002', 'schema-missing'],
    ['without one table', '--exclude-table=tenant_002.expenses', 'table-missing'],
    ['without privileges', '--no-privileges', 'grant-differs'],
    ['without indexes and keys', '--section=data', 'restore-failed'],
  ])('is not restorable: %s', async (_title, option, reason) => {
    const backup = await bench.copy()
    await replaceDumpWith(backup, bench.production.settings, [option])

    expect(verdictOf(await bench.drill(backup))).toBe(`not-restorable: ${reason}`)
  })

  it('is not restorable: of an empty database', async () => {
    await bench.production.run('CREATE DATABASE nothing TEMPLATE template0', 'postgres')
    const backup = await bench.copy()
    await replaceDumpWith(backup, { ...bench.production.settings, database: 'nothing' }, [])

    expect(verdictOf(await bench.drill(backup))).toBe('not-restorable: archive-empty')
  })
})
