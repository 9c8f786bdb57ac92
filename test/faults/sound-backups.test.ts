import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  RANDOM_TABLES,
  randomRows,
} from '../../src/procedures/drill-check/clean-runs/random-rows.ts'
import { TENANT } from '../../src/procedures/drill-check/faults/content/content-fault.ts'
import { backUp, drill } from '../real-postgres/site.ts'
import { type FaultBench, findingsOf, openFaultBench, verdictOf } from './fault-bench.ts'

let bench: FaultBench

beforeAll(async () => {
  bench = await openFaultBench(RANDOM_TABLES)
})
afterEach(() => vi.unstubAllEnvs())
afterAll(() => bench?.stop())

/** What an operator's shell may have set; none of it may reach a comparison. The clean runs of a check vary all else. */
const ENVIRONMENTS: readonly Readonly<Record<string, string>>[] = [
  { TZ: 'Asia/Kathmandu', LANG: 'pt_BR.UTF-8' },
  { LC_ALL: 'C.utf8', PGTZ: 'America/Sao_Paulo' },
  { PGDATESTYLE: 'SQL, DMY', TZ: 'Pacific/Chatham' },
  { PGOPTIONS: '-c extra_float_digits=-5 -c bytea_output=escape -c intervalstyle=iso_8601' },
]

describe('a sound backup', () => {
  it.each(ENVIRONMENTS.map((environment, round) => ({ round: round + 1, environment })))(
    'of random rows has no finding, round $round: $environment',
    async ({ round, environment }) => {
      const { production, site } = bench
      await production.run(randomRows(round, 100 * round))
      for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
      expect((await backUp(site)).verdict.value).toBe('complete')
      const report = await drill(site)

      expect(findingsOf(report)).toEqual([])
      expect(verdictOf(report)).toBe('restorable: proven')
    },
  )

  it('has no finding when rows lie in another order after VACUUM FULL', async () => {
    await bench.production.run(`DELETE FROM ${TENANT}.sale_items WHERE id % 3 = 0`)
    await bench.production.run(`VACUUM FULL ${TENANT}.sale_items`)
    await backUp(bench.site)

    expect(findingsOf(await drill(bench.site))).toEqual([])
  })

  it('names, as a warning, what production itself never proved or finished', async () => {
    const { production, site } = bench
    await production.run(
      `ALTER TABLE ${TENANT}.products ADD CONSTRAINT dear CHECK (price > 1000) NOT VALID`,
    )
    await expect(
      production.run(`CREATE UNIQUE INDEX CONCURRENTLY twice_idx ON ${TENANT}.orders (tab_id)`),
    ).rejects.toThrow('twice_idx')
    await backUp(site)
    const report = await drill(site)

    expect(findingsOf(report)).toEqual([
      `${TENANT}.products.dear: constraint-not-valid (warn)`,
      `${TENANT}.twice_idx: index-invalid (warn)`,
    ])
    expect(verdictOf(report)).toBe('restorable: proven')
  })
})
