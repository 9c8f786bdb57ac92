import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JobResult } from '../mini-runner/mini-runner.ts'
import { namesIn, type Operations, openOperations } from './operations.ts'
import { processesNaming } from './processes.ts'

/** Titles of steps, early and late, at which a run is disturbed. */
const MOMENTS = ['Create staging', 'Load data', 'Validate']

describe('a drill that does not come to its end', () => {
  let operations: Operations

  beforeAll(async () => {
    operations = await openOperations()
    const backup = await operations.run('backup')
    expect(backup.main.outputs.verdict).toBe('complete')
  })

  afterAll(() => operations.close())

  const expectNothingLeft = async () => {
    expect(await namesIn(operations.staging)).toEqual([])
    expect(processesNaming(operations.staging)).toEqual([])
  }

  it.each(MOMENTS)(
    'leaves nothing when it is cancelled at “%s”, within 6 seconds',
    async (step) => {
      const job = await disturbed(operations, 'cancel', step, 0)
      expect(job.main.conclusion).toBe('cancelled')
      expect(job.main.outputs).toMatchObject({ verdict: 'cannot-judge', reason: 'cancelled' })
      expect(job.main.secondsAfterDisturbance).toBeLessThan(6)
      await expectNothingLeft()
    },
  )

  it.each(MOMENTS)('leaves nothing after post when it is killed at “%s”', async (step) => {
    const job = await disturbed(operations, 'SIGKILL', step, 2)
    expect(job.main.signal).toBe('SIGKILL')
    expect(job.posts.map(({ conclusion }) => conclusion)).toEqual(['success', 'success'])
    await expectNothingLeft()
  })

  it('is repaired by the next drill when it is killed and post never runs', async () => {
    const killed = await disturbed(operations, 'SIGKILL', 'Load data', 0)
    expect(killed.main.signal).toBe('SIGKILL')
    expect(await namesIn(operations.staging)).toHaveLength(1)
    const next = await operations.run('restore-drill')
    expect(next.main.outputs).toMatchObject({ verdict: 'restorable', reason: 'proven' })
    await expectNothingLeft()
  })

  it('does not disturb post when main never remembered anything', async () => {
    const job = await operations.run('restore-drill', { inputs: { jobs: 'many' }, posts: 2 })
    expect(job.posts.map(({ conclusion }) => conclusion)).toEqual(['success', 'success'])
  })
})

function disturbed(
  operations: Operations,
  kind: 'cancel' | 'SIGKILL',
  whenLogged: string,
  posts: 0 | 2,
): Promise<JobResult> {
  return operations.run('restore-drill', { posts, disturbance: { kind, whenLogged } })
}
