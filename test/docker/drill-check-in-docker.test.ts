import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import {
  DOCKER_FAULTS,
  IN_CONTAINER,
} from '../../src/procedures/drill-check/faults/direct/docker-faults.ts'
import { needEngine, needImage } from '../../src/procedures/drill-check/worlds/containers.ts'
import { type CheckSite, idsOf, makeCheckSite } from '../faults/check-site.ts'
import { testWorld } from '../real-postgres/test-world.ts'
import { describeDocker, IMAGE, madeBy } from './docker-engine.ts'

const FAULTS = DOCKER_FAULTS.map(({ id }) => id)

/** Of the good backup; the image of the test does not say which it serves. */
const MAJOR = 15

describeDocker('a check of drills in a container', () => {
  let site: CheckSite

  beforeAll(async () => {
    site = await makeCheckSite(['docker:', `  image: ${IMAGE}`])
  })
  afterEach(() => vi.unstubAllEnvs())
  afterAll(() => site?.remove())

  it('catches each fault of the container, raises no alarm without one, and leaves nothing', {
    timeout: 240_000,
  }, async () => {
    const report = await site.run({ only: [IN_CONTAINER.id, ...FAULTS].join() })

    expect(report.verdict).toMatchObject({ value: 'trustworthy', reason: 'all-caught' })
    expect(idsOf(report, 'caught')).toEqual(FAULTS)
    expect(idsOf(report, 'silent')).toContain(IN_CONTAINER.id)
    expect(madeBy(process.pid)).toEqual([])
    expect(await site.leftovers()).toEqual([])
  })

  it('tries none where the image is not here: it is not fetched for a check', async () => {
    const image = 'localhost:1/lastro-test/nothing:1'

    await expect(needImage(image, MAJOR, testWorld())).rejects.toMatchObject({
      reason: 'fault-needs-docker',
      detail: `image ${image} is not here`,
    })
    await expect(needImage(IMAGE, MAJOR, testWorld())).resolves.toBeUndefined()
  })

  it('tries none where no daemon answers', async () => {
    vi.stubEnv('DOCKER_HOST', 'unix:///nonexistent/docker.sock')

    await expect(needEngine(testWorld())).rejects.toMatchObject({
      reason: 'fault-needs-docker',
      detail: expect.stringContaining('the Docker daemon does not answer'),
    })
  })
})
