import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CheckSite, makeCheckSite, matrixOf } from './check-site.ts'

const given = Number(process.env.LASTRO_CHECK_SEED)
/** A failure is repeated with `LASTRO_CHECK_SEED`. */
const seed = Number.isInteger(given) && given > 0 ? given : Date.now() % 2 ** 31

const ROUNDS = 50

let site: CheckSite

beforeAll(async () => {
  site = await makeCheckSite()
})
afterAll(() => site?.remove())

it(`stays silent at ${ROUNDS} sound backups of random rows under random settings (LASTRO_CHECK_SEED=${seed})`, {
  timeout: 900_000,
}, async () => {
  const report = await site.run({ only: 'good-backup-as-it-is', cleanRuns: ROUNDS, seed })
  const { cleanRuns } = matrixOf(report)

  expect(cleanRuns).toHaveLength(ROUNDS)
  expect(cleanRuns.filter(({ alarm }) => alarm !== '')).toEqual([])
  expect(new Set(cleanRuns.map(({ settings }) => settings)).size).toBeGreaterThan(ROUNDS / 2)
  expect(report.verdict).toMatchObject({
    value: 'trustworthy',
    facts: { cleanRuns: ROUNDS + 1, falseAlarms: 0 },
  })
})
