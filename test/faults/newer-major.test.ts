import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { wholeInstallations } from '../../src/procedures/drill-check/worlds/chosen-programs.ts'
import { otherServer } from '../integration/postgres/other-majors.ts'
import {
  makeMemoryDirectory,
  type TemporaryDirectory,
} from '../real-postgres/temporary-directory.ts'
import { testWorld } from '../real-postgres/test-world.ts'
import { type CheckSite, idsOf, makeCheckSite, matrixOf } from './check-site.ts'

const CONTROL = 'staging-of-newer-major'

describe.each([16, 18] as const)('a host with PostgreSQL %i beside its oldest', (major) => {
  let site: CheckSite
  let place: TemporaryDirectory
  let server: string | null

  beforeAll(async () => {
    server = await otherServer(major)
    site = await makeCheckSite()
    place = await makeMemoryDirectory()
  }, 120_000)
  afterAll(async () => {
    vi.unstubAllEnvs()
    await site?.remove()
    await place?.remove()
  })

  it('is no reason for an alarm: a dump of the older one proves in the newer one', async ({
    skip,
  }) => {
    const [installed] = await wholeInstallations(testWorld())
    if (server === null || !installed || installed.major >= major)
      return skip(`no PostgreSQL ${major} beside an older one is installed here`)
    vi.stubEnv('LASTRO_POSTGRES_BIN', await joined(server, installed.directory, place.path))

    const report = await site.run({ only: CONTROL })

    expect(matrixOf(report).trials).toMatchObject([
      { id: 'good-backup-as-it-is', outcome: 'silent' },
      { id: CONTROL, outcome: 'silent' },
    ])
    expect(idsOf(report, 'not-tried')).toEqual([])
  })
})

/** The newer server, which comes without clients, with those of the older one. */
async function joined(server: string, clients: string, parent: string): Promise<string> {
  const directory = join(parent, 'bin')
  await mkdir(directory)
  const link = (from: string, program: string) =>
    symlink(join(from, program), join(directory, program))
  for (const program of ['initdb', 'postgres']) await link(server, program)
  for (const program of ['pg_dump', 'pg_restore', 'pg_dumpall']) await link(clients, program)
  return directory
}
