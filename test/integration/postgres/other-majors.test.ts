import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createRoles } from '../../../src/engines/postgres/restore/prepare-database.ts'
import { findInstallations } from '../../../src/engines/postgres/tools/installations.ts'
import { backUp, drill, makeSite } from '../../real-postgres/site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { type Dumped, dump, judge, restore } from './dump-and-restore.ts'
import { EVERY_KIND, EVERY_KIND_ROLES } from './every-kind.ts'
import { EVERY_VALUE } from './every-type.ts'
import { fingerprints } from './fingerprints.ts'
import { type OtherMajor, otherServer } from './other-majors.ts'
import { startTestServer, type TestServer } from './test-server.ts'

async function serverOf(programs: string): Promise<TestServer> {
  const [server] = (
    await findInstallations(testWorld().processes, { LASTRO_POSTGRES_BIN: programs })
  ).filter((each) => each.isNamed)
  if (!server) throw new Error(`no server in ${programs}`)
  return startTestServer({ server })
}

const programs = {
  14: await otherServer(14),
  16: await otherServer(16),
  18: await otherServer(18),
} satisfies Record<OtherMajor, string | null>

let installed: TestServer

beforeAll(async () => {
  installed = await startTestServer()
  await installed.run('postgres', EVERY_KIND_ROLES)
  await installed.create('everything', EVERY_KIND)
  await installed.create('samples', EVERY_VALUE)
})

afterAll(() => installed?.stop())
afterEach(() => vi.unstubAllEnvs())

describe.each([16, 18] as const)('a dump restored into PostgreSQL %i', (major) => {
  const directory = programs[major]
  let newer: TestServer
  let dumped: Dumped

  beforeAll(async () => {
    if (!directory) return
    newer = await serverOf(directory)
    dumped = await dump(installed, 'everything')
    await newer.within('postgres', (session) => createRoles(session, dumped.passport.roles))
    await restore(newer, dumped, 'everything')
  })

  afterAll(() => newer?.stop())

  it('has every kind of object, and only spelling to be warned of', async ({ skip }) => {
    skip(!directory, `no PostgreSQL ${major} is installed here`)
    const findings = await judge(newer, dumped.passport, 'everything')
    expect(findings.filter((finding) => finding.status !== 'warn')).toEqual([])
  })

  it('has the same fingerprint of every value of every type', async ({ skip }) => {
    skip(!directory, `no PostgreSQL ${major} is installed here`)
    const samples = await dump(installed, 'samples')
    await restore(newer, samples, 'samples')
    expect(await newer.within('samples', fingerprints)).toEqual(
      await installed.within('samples', fingerprints),
    )
    expect(
      (await judge(newer, samples.passport, 'samples')).filter(({ status }) => status !== 'warn'),
    ).toEqual([])
  })

  it('is restorable by a whole drill that is told to stage it there', async ({ skip }) => {
    skip(!directory, `no PostgreSQL ${major} is installed here`)
    vi.stubEnv('LASTRO_POSTGRES_BIN', directory ?? '')
    const site = await makeSite(installed.directory, installed.settings('everything'), {
      name: `into-${major}`,
    })
    expect((await backUp(site)).verdict.reason).toBe('complete')
    const report = await drill(site)
    expect(report.findings.filter((finding) => finding.status !== 'warn')).toEqual([])
    expect(report.verdict).toMatchObject({ value: 'restorable' })
  })
})

describe('a dump of PostgreSQL 14', () => {
  it('is restorable in a newer major', async ({ skip }) => {
    skip(!programs[14], 'no PostgreSQL 14 is installed here')
    const older = await serverOf(programs[14] ?? '')
    try {
      await older.create('old', OLD_DATABASE)
      const site = await makeSite(older.directory, older.settings('old'))
      expect((await backUp(site)).verdict.reason).toBe('complete')
      const report = await drill(site)
      expect(report.findings.filter((finding) => finding.status !== 'warn')).toEqual([])
      expect(report.verdict).toMatchObject({ value: 'restorable' })
    } finally {
      await older.stop()
    }
  })
})

/** What 14 did otherwise: everybody may create in \`public\`. */
const OLD_DATABASE = `
CREATE ROLE app; GRANT SELECT ON ALL TABLES IN SCHEMA public TO app;
CREATE TABLE items (id bigserial PRIMARY KEY, at timestamptz DEFAULT now(), price numeric(10,2));
INSERT INTO items (price) SELECT n / 7.0 FROM generate_series(1, 100) n;
CREATE VIEW dear AS SELECT items.id, items.price FROM items WHERE items.price > 5;
CREATE SCHEMA shop; CREATE TABLE shop.codes (code text COLLATE "C" PRIMARY KEY, parts text[]);
CREATE PUBLICATION sync FOR TABLE items;
`
