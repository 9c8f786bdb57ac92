import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CheckFailure } from '../../src/errors.ts'
import { runDrillCheck } from '../../src/procedures/drill-check/drill-check.ts'
import { planCheck } from '../../src/procedures/drill-check/plan-check.ts'
import type { Drill } from '../../src/procedures/drill-check/try-faults.ts'
import { runRestoreDrill } from '../../src/procedures/restore-drill/restore-drill.ts'
import type { Report } from '../../src/report/report.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { startProduction } from '../real-postgres/production.ts'
import { backUp, makeSite } from '../real-postgres/site.ts'
import { testWorld } from '../real-postgres/test-world.ts'
import { type CheckSite, idsOf, makeCheckSite, matrixOf } from './check-site.ts'

let site: CheckSite

beforeAll(async () => {
  site = await makeCheckSite()
})
afterAll(() => site?.remove())

/** The real drill, but for what is done to its report: what a bug in the validator would look like. */
function sabotaged(change: (report: Report) => Report): Drill {
  return async (request, world) => change(await runRestoreDrill(request, world))
}

/** What is done to a report in which something speaks against the backup. */
type Sabotage = (report: Report) => Report

/** Overlooks everything: the backup is then proven. */
const overlook: Sabotage = (report) => ({
  ...report,
  findings: [],
  tenants: (report.tenants ?? []).map((one) => ({ ...one, verdict: 'restorable' })),
  verdict: { value: 'restorable', reason: 'proven', facts: {} },
})

/** Gives a reason that is not the right one. */
const mistake: Sabotage = (report) => ({
  ...report,
  verdict: { ...report.verdict, reason: 'restore-failed' },
})

/** Names another object than the damaged one. */
const confuse: Sabotage = (report) => ({
  ...report,
  findings: report.findings.map((finding) => ({ ...finding, object: 'other' })),
})

/** Blames tenants that nothing was done to. */
const blame: Sabotage = (report) => ({
  ...report,
  tenants: (report.tenants ?? []).map((one) => ({ ...one, verdict: 'not-restorable' })),
})

/** Names something beside that nothing was done to. */
const exaggerate: Sabotage = (report) => ({
  ...report,
  findings: report.findings.flatMap((finding) => [finding, { ...finding, schema: 'public' }]),
})

const BUGS: Readonly<Record<string, Sabotage>> = {
  'index-missing': overlook,
  'role-missing': mistake,
  'sequence-behind': confuse,
  'grant-differs': blame,
  'trigger-missing': exaggerate,
}

describe('a drill that was broken on purpose', () => {
  it('is untrustworthy: each bug is a miss, told with what was expected and what came', async () => {
    const only = 'index-dropped,globals-missing,sequence-set-back,grant-revoked,trigger-dropped'
    const report = await site.run({
      only: `${only},check-dropped,sequence-ahead`,
      drill: sabotaged((each) => (BUGS[each.verdict.reason] ?? ((same) => same))(each)),
    })

    expect(report.verdict).toMatchObject({
      value: 'untrustworthy',
      reason: 'faults-missed',
      facts: { caught: 1, tried: 6, missed: 5 },
    })
    expect(idsOf(report, 'missed').sort()).toEqual(only.split(',').sort())
    expect(idsOf(report, 'silent')).toEqual(['good-backup-as-it-is', 'sequence-ahead'])
    expect(report.findings).toContainEqual({
      check: 'faults',
      status: 'fail',
      reason: 'fault-missed',
      schema: 'catalogue',
      object: 'index-dropped',
      expected: expect.stringMatching(
        /^not-restorable: index-missing; tenant_\w+\.\w+: index-missing$/,
      ),
      actual: 'restorable: proven',
    })
    const shown = renderTerminal(report, { locale: 'pt-BR', timeZone: 'UTC' })
    expect(shown).toContain('NÃO CONFIÁVEL')
    expect(shown.indexOf('catalogue.index-dropped')).toBeLessThan(shown.indexOf('MATRIZ'))
  })

  it('is untrustworthy when it cries wolf at a harmless change and in clean runs', async () => {
    const nervous = sabotaged((report) =>
      report.verdict.reason === 'proven' && report.run.id !== '1x1'
        ? {
            ...report,
            verdict: { ...report.verdict, value: 'not-restorable', reason: 'rows-differ' },
          }
        : report,
    )
    const report = await site.run({ only: 'sequence-ahead', cleanRuns: 2, drill: nervous })

    expect(report.verdict).toMatchObject({ value: 'untrustworthy', reason: 'false-alarms' })
    expect(idsOf(report, 'alarmed')).toEqual(['sequence-ahead'])
    expect(matrixOf(report).cleanRuns.map(({ alarm }) => alarm)).toEqual([
      'not-restorable: rows-differ',
      'not-restorable: rows-differ',
    ])
    expect(report.findings).toHaveLength(3)
  })

  it('is untrustworthy at once when it alarms at the good backup as it is', async () => {
    const hysterical = sabotaged((report) => ({
      ...report,
      verdict: { ...report.verdict, value: 'not-restorable', reason: 'rows-missing' },
    }))
    const report = await site.run({ drill: hysterical })

    expect(report.verdict).toMatchObject({ value: 'untrustworthy', reason: 'false-alarms' })
    expect(report.matrix).toBeUndefined()
  })
})

describe('a check that cannot be made', () => {
  it('cannot judge when the drill cannot restore here at all', async () => {
    const report = await site.run({
      drill: sabotaged((each) => ({
        ...each,
        verdict: { value: 'cannot-judge', reason: 'staging-disk-full', facts: {} },
      })),
    })

    expect(report.verdict).toMatchObject({
      value: 'cannot-judge',
      reason: 'good-backup-not-good',
      facts: { actual: 'cannot-judge: staging-disk-full' },
    })
    expect(await site.leftovers()).toEqual([])
  })

  it('cannot judge when it is cancelled, and leaves nothing', async () => {
    const cancel = new AbortController()
    const lines: string[] = []
    const world = testWorld({ signal: cancel.signal, lines })
    const drill: Drill = async (request, inner) => {
      const report = await runRestoreDrill(request, inner)
      cancel.abort(new CheckFailure('cancelled', 'enough'))
      return report
    }
    const report = await site.run({ world, drill })

    expect(report.verdict).toMatchObject({ value: 'cannot-judge', reason: 'cancelled' })
    expect(await site.leftovers()).toEqual([])
  })
})

describe('a check of a real backup', () => {
  it('damages copies of it, alters its database, and leaves it as it was', async () => {
    const production = await startProduction()
    try {
      const real = await makeSite(production.directory, production.settings)
      expect((await backUp(real)).verdict.value).toBe('complete')
      const only =
        'file-cut-to-50,dump-without-a-tenant,index-dropped,row-deleted,cent-changed,backup-stale'
      const request = planCheck(
        real.config,
        { real: true, only, cleanRuns: 1, seed: 7 },
        { lastro: 'test' },
      )
      const report = await runDrillCheck(request, testWorld())

      expect(report.verdict).toMatchObject({ value: 'trustworthy' })
      expect(idsOf(report, 'caught').sort()).toEqual([
        'backup-stale',
        'dump-without-a-tenant',
        'file-cut-to-50',
        'index-dropped',
        'row-deleted',
      ])
      expect(matrixOf(report).trials).toContainEqual(
        expect.objectContaining({ id: 'cent-changed', reason: 'fault-needs-sample' }),
      )
    } finally {
      await production.stop()
    }
  })
})
