import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DOCKER_FAULTS } from '../../src/procedures/drill-check/faults/direct/docker-faults.ts'
import { EVERY_FAULT } from '../../src/procedures/drill-check/faults/every-fault.ts'
import { matrixTotals } from '../../src/report/matrix.ts'
import type { Report } from '../../src/report/report.ts'
import { type CheckSite, idsOf, makeCheckSite, matrixOf } from './check-site.ts'

/** What only some hosts can try; everything else must be tried everywhere. */
const BY_HOST: readonly string[] = [
  'staging-of-newer-major',
  // test/docker tries them where the image is.
  'staging-in-container',
  ...DOCKER_FAULTS.map(({ id }) => id),
  ...(process.getuid?.() === 0
    ? []
    : ['disk-full-at-creation', 'disk-full-at-database', 'disk-full-at-load']),
]

let site: CheckSite
let report: Report

beforeAll(async () => {
  site = await makeCheckSite()
  report = await site.run({})
}, 900_000)
afterAll(() => site?.remove())

describe('a drill of every fault', () => {
  it('catches each with its right reason, and raises no alarm at what is harmless', () => {
    const wrong = matrixOf(report).trials.filter(
      ({ outcome }) => outcome === 'missed' || outcome === 'alarmed',
    )

    expect(wrong).toEqual([])
    expect(report.verdict).toMatchObject({ value: 'trustworthy', reason: 'all-caught' })
  })

  it('tries each, but for those that this host does not allow', () => {
    const { trials } = matrixOf(report)

    expect(trials.map(({ id }) => id)).toEqual(
      expect.arrayContaining(EVERY_FAULT.map(({ id }) => id)),
    )
    expect(BY_HOST).toEqual(expect.arrayContaining(idsOf(report, 'not-tried')))
    const left = trials.filter(({ outcome }) => outcome === 'not-tried')
    for (const { reason } of left) expect(reason).toMatch(/^fault-needs-/)
  })

  it('is of two hundred kinds in all groups', () => {
    const { tried } = matrixTotals(matrixOf(report))
    const groups = new Set(matrixOf(report).trials.map(({ group }) => group))

    expect(tried).toBeGreaterThanOrEqual(200)
    expect([...groups]).toEqual(
      expect.arrayContaining([
        'harmless',
        'file',
        'dump',
        'passport',
        'catalogue',
        'rows',
        'values',
        'sequences',
        'permissions',
        'extensions',
        'roles',
        'tenants',
        'collation',
        'time',
        'staging',
        'backend',
      ]),
    )
  })

  it('says in figures what it found, for outputs and the ledger', () => {
    const metric = (id: string) => report.metrics.find((each) => each.id === id)?.value
    const { caught, notTried } = matrixTotals(matrixOf(report))

    expect(metric('faults-caught')).toBe(caught)
    expect(metric('faults-missed')).toBe(0)
    expect(metric('faults-not-tried')).toBe(notTried)
    expect(metric('false-alarms')).toBe(0)
  })

  it('leaves nothing behind', async () => {
    expect(await site.leftovers()).toEqual([])
  })
})
