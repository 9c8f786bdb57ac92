import { describe, expect, it } from 'vitest'
import { systemClock } from '../../../../src/adapters/clock.ts'
import { sampleWork } from '../../../../src/engines/postgres/restore/time-contents.ts'
import type { Clock } from '../../../../src/ports.ts'

const COPY = 'COPY t1.orders (id, tab_id) FROM stdin;\n'
const TABLE = 'CREATE TABLE t1.orders (\n    id bigint NOT NULL\n);\n\n\n'
const INDEX = 'CREATE INDEX orders_tab_idx ON t1.orders USING btree (tab_id);\n\n\n'
const PRIMARY = 'ALTER TABLE ONLY t1.orders\n    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);\n\n\n'
const FOREIGN =
  'ALTER TABLE ONLY t1.orders\n    ADD CONSTRAINT orders_tab_id_fkey FOREIGN KEY (tab_id) REFERENCES t1.tabs(id);\n\n\n'

/** A clock on which nothing but sleeping takes time, and whose sleeps end at once. */
function quickClock(): Clock {
  let now = 0
  return {
    ...systemClock,
    monotonicSeconds: () => now,
    sleep: async (seconds) => {
      now += seconds
    },
  }
}

/** Samples a server on which, from each second on, these statements run. */
async function sample(
  script: readonly (readonly [from: number, statements: readonly string[]])[],
  end: number,
) {
  const clock = quickClock()
  const over = new AbortController()
  const look = () => {
    const now = clock.monotonicSeconds()
    if (now >= end) over.abort()
    return Promise.resolve(script.findLast(([from]) => from <= now)?.[1] ?? [])
  }
  const timing = await sampleWork(look, clock, over.signal)
  const { loadSeconds, indexSeconds, constraintSeconds } = timing
  return [loadSeconds, indexSeconds, constraintSeconds].map((seconds) => Math.round(seconds))
}

describe('the time of a restore', () => {
  it('is divided by what the server was seen to work on, side by side or one after the other', async () => {
    const script = [
      [0, [COPY, COPY]],
      [10, [COPY, PRIMARY]],
      [20, [INDEX, INDEX]],
      [30, [FOREIGN]],
    ] as const
    // Of 70 session seconds 30 loaded, 30 indexed, 10 constrained.
    expect(await sample(script, 40)).toEqual([17, 17, 6])
  })

  it('has moments in which nothing was seen, and they are divided like the others', async () => {
    const script = [
      [0, [TABLE]],
      [5, []],
      [10, [INDEX]],
      [15, []],
    ] as const
    expect(await sample(script, 20)).toEqual([10, 10, 0])
  })

  it('is all loading where nothing was ever seen', async () => {
    expect(await sample([[0, []]], 3)).toEqual([3, 0, 0])
  })

  it('is all known where the run is shorter than a tenth of a second', async () => {
    const clock = quickClock()
    const over = new AbortController()
    const look = () => {
      if (clock.monotonicSeconds() >= 0.04) over.abort()
      return Promise.resolve([clock.monotonicSeconds() < 0.02 ? COPY : INDEX])
    }
    const { loadSeconds, indexSeconds } = await sampleWork(look, clock, over.signal)
    expect(loadSeconds).toBeCloseTo(0.02, 2)
    expect(indexSeconds).toBeCloseTo(0.02, 2)
  })

  it('goes on being taken when the looking fails', async () => {
    let now = 0
    const clock = { ...quickClock(), monotonicSeconds: () => now }
    const over = new AbortController()
    const timing = sampleWork(() => Promise.reject(new Error('gone')), clock, over.signal)
    now = 7
    over.abort()
    expect(await timing).toEqual({ loadSeconds: 7, indexSeconds: 0, constraintSeconds: 0 })
  })

  it.each([
    ['load', 'CREATE FUNCTION t1.f() RETURNS trigger LANGUAGE plpgsql AS $$ CREATE INDEX $$'],
    ['load', 'ALTER TABLE t1.orders OWNER TO app;'],
    ['load', 'CREATE VIEW t1.v AS SELECT 1;'],
    ['index', 'CREATE UNIQUE INDEX u ON t1.orders USING btree (id);'],
    ['index', 'ALTER INDEX t1.a_pkey ATTACH PARTITION t1.b_pkey;'],
    ['index', 'ALTER TABLE ONLY t1.o\n    ADD CONSTRAINT "a key" EXCLUDE USING gist (id WITH =);'],
    ['constraint', 'ALTER TABLE t1.o\n    ADD CONSTRAINT positive CHECK ((id > 0)) NOT VALID;'],
    ['constraint', 'CREATE TRIGGER stamp BEFORE UPDATE ON t1.o FOR EACH ROW EXECUTE FUNCTION f();'],
    ['constraint', 'CREATE POLICY own ON t1.o USING ((owner = CURRENT_USER));'],
    ['constraint', 'ALTER TABLE t1.o ENABLE ROW LEVEL SECURITY;'],
    ['constraint', 'REFRESH MATERIALIZED VIEW t1.sums;'],
  ] as const)('counts as %s: %s', async (work, statement) => {
    const [load, index, constraint] = await sample([[0, [statement]]], 9)
    expect({ load, index, constraint }).toEqual({ load: 0, index: 0, constraint: 0, [work]: 9 })
  })
})
