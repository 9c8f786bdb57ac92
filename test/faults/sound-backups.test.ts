import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { backUp, drill } from '../real-postgres/site.ts'
import { type FaultBench, findingsOf, openFaultBench, verdictOf } from './fault-bench.ts'
import { RANDOM_TABLE, randomRows } from './random-rows.ts'
import { TENANT } from './structure-fault.ts'

let bench: FaultBench

beforeAll(async () => {
  bench = await openFaultBench(
    `${RANDOM_TABLE}CREATE TABLE public.settings (id integer, body jsonb); INSERT INTO public.settings VALUES (1, '{"a": 1, "bb": {"c": [1, 2]}}');`,
  )
})
afterEach(() => vi.unstubAllEnvs())
afterAll(() => bench?.stop())

/** What an operator's shell may have set; none of it may reach a comparison. */
const ENVIRONMENTS: readonly Readonly<Record<string, string>>[] = [
  {},
  { TZ: 'Asia/Kathmandu', LANG: 'pt_BR.UTF-8' },
  { LC_ALL: 'C.utf8', PGTZ: 'America/Sao_Paulo' },
  { PGDATESTYLE: 'SQL, DMY', TZ: 'Pacific/Chatham' },
  { PGOPTIONS: '-c extra_float_digits=-5 -c bytea_output=escape -c intervalstyle=iso_8601' },
]

/** What a server or a role may have set. */
const DATABASE_SETTINGS: readonly string[] = [
  `TimeZone = 'Asia/Tokyo'`,
  `DateStyle = 'German, DMY'`,
  'extra_float_digits = -10',
  `IntervalStyle = 'sql_standard'`,
  `bytea_output = 'escape'`,
  'search_path = public, pg_catalog',
  'default_transaction_read_only = on',
  `xmloption = 'document'`,
  'quote_all_identifiers = on',
  'standard_conforming_strings = off',
]

describe('a sound backup', () => {
  it.each([
    [
      'rows lie in another order',
      `CLUSTER @.sales USING sales_created_idx; CLUSTER @.orders USING orders_tab_idx; ALTER TABLE @.sales SET WITHOUT CLUSTER; ALTER TABLE @.orders SET WITHOUT CLUSTER`,
    ],
    [
      'rows were written again',
      'UPDATE @.sale_items SET quantity = quantity; UPDATE @.sales SET id = id',
    ],
    [
      'keys of jsonb were given in another order',
      `UPDATE public.settings SET body = '{"bb": {"c": [1,  2]}, "a": 1}'`,
    ],
    [
      'columns were dropped and never existed for the dump',
      'ALTER TABLE @.tabs ADD COLUMN gone integer DEFAULT 5; ALTER TABLE @.tabs DROP COLUMN gone',
    ],
    ['a sequence has drawn on', `SELECT nextval('@.sales_id_seq')`],
    ['indexes were built anew', 'REINDEX TABLE @.sales; REINDEX TABLE @.customers'],
    [
      'values were compressed otherwise',
      'UPDATE @.sale_items SET description = description; ALTER TABLE @.sale_items SET (toast_tuple_target = 128); ALTER TABLE @.sale_items RESET (toast_tuple_target)',
    ],
  ])('has no finding when %s', async (_title, script) => {
    const report = await bench.drillAltered(script.split('; ').join(';\n').replaceAll('@', TENANT))

    expect(findingsOf(report)).toEqual([])
    expect(verdictOf(report)).toBe('restorable: proven')
  })

  it.each(DATABASE_SETTINGS.map((setting, round) => ({ round: round + 1, setting })))(
    'of random rows has no finding, round $round: $setting',
    async ({ round, setting }) => {
      const { production, site } = bench
      const { database } = production.settings
      await production.run(randomRows(round, 100 * round))
      await production.run(`ALTER DATABASE ${database} SET ${setting}`, 'postgres')
      try {
        for (const [name, value] of Object.entries(ENVIRONMENTS[round % ENVIRONMENTS.length] ?? {}))
          vi.stubEnv(name, value)
        expect((await backUp(site)).verdict.value).toBe('complete')
        const report = await drill(site)

        expect(findingsOf(report)).toEqual([])
        expect(verdictOf(report)).toBe('restorable: proven')
      } finally {
        await production.run(`ALTER DATABASE ${database} RESET ALL`, 'postgres')
      }
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
