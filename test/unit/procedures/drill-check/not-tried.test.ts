import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseConfig } from '../../../../src/config/parse-config.ts'
import {
  APPLICATION_SERVES,
  BACKEND_FAULTS,
} from '../../../../src/procedures/drill-check/faults/direct/backend-faults.ts'
import {
  DOCKER_FAULTS,
  IN_CONTAINER,
} from '../../../../src/procedures/drill-check/faults/direct/docker-faults.ts'
import type { GoodBackup } from '../../../../src/procedures/drill-check/good-backup/good-backup.ts'
import { openLane } from '../../../../src/procedures/drill-check/lane.ts'
import { cacheInitdb } from '../../../../src/procedures/drill-check/worlds/cached-initdb.ts'
import {
  makeTemporaryDirectory,
  type TemporaryDirectory,
} from '../../../real-postgres/temporary-directory.ts'
import { testWorld } from '../../../real-postgres/test-world.ts'
import { samplePassport } from '../../passport/sample-passport.ts'

let place: TemporaryDirectory

beforeAll(async () => {
  place = await makeTemporaryDirectory()
})
afterAll(() => place.remove())

/** Of a good backup that nothing is taken of: what cannot be tried is told before. */
function lane(origin: GoodBackup['origin']) {
  const path = place.path
  const good: GoodBackup = {
    origin,
    config: parseConfig('system: { name: chefwell }', 'lastro.yml', {}),
    backup: {
      directory: path,
      name: 'x',
      passport: samplePassport(),
      dump: '',
      passportPath: '',
      globals: '',
    },
    source: () => Promise.reject(new Error('it has no database')),
    close: () => Promise.resolve(),
  }
  const plainWorld = testWorld()
  return openLane(path, 1, { good, plainWorld, initdb: cacheInitdb(plainWorld.processes, path) })
}

const APPLICATION = [APPLICATION_SERVES, ...BACKEND_FAULTS]
const STARTED = APPLICATION.filter(({ id }) => !id.startsWith('query-'))

describe('a fault is not tried, and it is told why,', () => {
  it.each(STARTED)('where the sample application was not built: $id', async ({ inject }) => {
    await expect(inject(await lane('sample'))).rejects.toMatchObject({
      name: 'NotTried',
      reason: 'fault-needs-backend',
    })
  })

  it.each(APPLICATION)(
    'of an application in a backup that is not its own: $id',
    async ({ inject }) => {
      await expect(inject(await lane('backup'))).rejects.toMatchObject({
        name: 'NotTried',
        reason: 'fault-needs-sample',
      })
    },
  )

  it.each([IN_CONTAINER, ...DOCKER_FAULTS])(
    'of containers on a site that drills without them: $id',
    async ({ inject }) => {
      await expect(inject(await lane('backup'))).rejects.toMatchObject({
        name: 'NotTried',
        reason: 'fault-needs-sample',
      })
    },
  )
})
