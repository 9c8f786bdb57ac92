import { describe, expect, it } from 'vitest'
import { branchEvent, pullRequestEvent, REPOSITORY } from '../fixtures/events/events.ts'
import { type Contexts, holds, pullRequestContexts, STRANGERS } from './conditions.ts'
import { parseWorkflowFile, readWorkflow } from './workflow-files.ts'

/** Names of the jobs of restore-check.yml that run. */
function jobsThatRun(contexts: Contexts): readonly string[] {
  const { jobs } = parseWorkflowFile(readWorkflow('restore-check.yml')).content
  return Object.entries(jobs)
    .filter(([, job]) => holds(job.if, contexts))
    .map(([id]) => id)
}

describe('the workflow restore-check', () => {
  it.each(STRANGERS)('tries the code of %s on sample data only', (_, event) => {
    expect(jobsThatRun(pullRequestContexts(event))).toEqual(['sample-data'])
  })

  it('tries a pull request of the repository itself on both', () => {
    const contexts = pullRequestContexts(pullRequestEvent())
    expect(jobsThatRun(contexts)).toEqual(['sample-data', 'real-data'])
  })

  it.each(['', 'false', 'True!'])('leaves the host alone while the variable is %j', (value) => {
    const contexts = {
      ...pullRequestContexts(pullRequestEvent()),
      vars: { LASTRO_CHECK_REAL_DATA: value },
    }
    expect(jobsThatRun(contexts)).toEqual(['sample-data'])
  })

  it('would leave the host alone on any event that is no pull request', () => {
    const github = {
      event_name: 'workflow_dispatch',
      repository: REPOSITORY.full_name,
      event: branchEvent(),
    }
    const contexts = { github, vars: { LASTRO_CHECK_REAL_DATA: 'true' }, inputs: {} }
    expect(jobsThatRun(contexts)).toEqual(['sample-data'])
  })
})

describe('conditions are evaluated as on GitHub', () => {
  it.each([
    ["${{ github.repository == 'RESTAURANTS/operations' }}", true],
    ['github.event.nothing.at.all == github.repository', false],
    ['${{ !github.event.repository.fork }}', true],
    ["vars.LASTRO_CHECK_REAL_DATA == 'true' && 0", false],
  ])('%s: %s', (condition, expected) => {
    expect(holds(condition, pullRequestContexts(pullRequestEvent()))).toBe(expected)
  })
})
