import { afterAll, beforeAll, expect, it } from 'vitest'
import { namesIn, type Operations, openOperations } from '../acceptance/operations.ts'
import { describeOwnCompose, IMAGE, withLabel } from './docker-engine.ts'

const MOMENT = 'Load data'

let operations: Operations

/** Runs a drill under an id of its own, by which its containers are told from those of others. */
async function drill(run: string, kind: 'cancel' | 'SIGKILL', posts: 0 | 1) {
  const job = await operations.run('restore-drill', {
    posts,
    env: { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: '1' },
    disturbance: { kind, whenLogged: MOMENT },
  })
  return { job, left: withLabel(`lastro.run=${run}-1`) }
}

describeOwnCompose('the action of a drill in a container', () => {
  beforeAll(async () => {
    operations = await openOperations(['staging: docker', 'docker:', `  image: ${IMAGE}`])
    const backup = await operations.run('backup')
    expect(backup.main.outputs.verdict).toBe('complete')
  })
  afterAll(() => operations?.close())

  it('leaves nothing when it is cancelled, within 6 seconds', async () => {
    const { job, left } = await drill(`${process.pid}1`, 'cancel', 0)

    expect(job.main.outputs).toMatchObject({ verdict: 'cannot-judge', reason: 'cancelled' })
    expect(job.main.secondsAfterDisturbance).toBeLessThan(6)
    expect(left).toEqual([])
    expect(await namesIn(operations.staging)).toEqual([])
  })

  it('leaves its container when it is killed, until post has run', async () => {
    const killed = await drill(`${process.pid}2`, 'SIGKILL', 0)
    expect(killed.left).toHaveLength(3)

    const cleaned = await drill(`${process.pid}3`, 'SIGKILL', 1)
    expect(cleaned.job.posts.map(({ conclusion }) => conclusion)).toEqual(['success'])
    expect(cleaned.left).toEqual([])
    // Its own drill has swept the one before.
    expect(withLabel(`lastro.run=${process.pid}2-1`)).toEqual([])
    expect(await namesIn(operations.staging)).toEqual([])
  })
})
