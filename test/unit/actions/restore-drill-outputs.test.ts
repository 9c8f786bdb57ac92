import { expect, it } from 'vitest'
import { restoreDrillOutputs } from '../../../src/actions/restore-drill/outputs.ts'
import { BROKEN_PROBES } from '../../fixtures/reports/asked.ts'
import { goodDrill } from '../../fixtures/reports/reports.ts'

it('counts a probe that failed for one tenant, or was never put, as failed', () => {
  expect(restoreDrillOutputs({ ...goodDrill(), probes: BROKEN_PROBES })).toMatchObject({
    'probes-passed': 1,
    'probes-failed': 2,
    'slowest-probe-seconds': 1.25,
  })
})

it('has no slowest answer where nobody answered', () => {
  const probes = BROKEN_PROBES.filter(({ seconds }) => seconds === undefined)
  const outputs = restoreDrillOutputs({ ...goodDrill(), probes })
  expect(outputs).toMatchObject({ 'probes-passed': 0, 'probes-failed': 1 })
  expect(outputs).not.toHaveProperty('slowest-probe-seconds')
})

it('says nothing of probes where no application was started', () => {
  const { probes: _, ...drill } = goodDrill()
  expect(Object.keys(restoreDrillOutputs(drill)).filter((name) => name.includes('probe'))).toEqual(
    [],
  )
})
