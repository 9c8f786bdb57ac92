import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../../src/engines/postgres/connection.ts'
import type { ConnectionSettings } from '../../../src/engines/postgres/connection-settings.ts'
import { TENANT } from '../../../src/procedures/drill-check/faults/content/content-fault.ts'
import { runRestoreDrill } from '../../../src/procedures/restore-drill/restore-drill.ts'
import type { Report } from '../../../src/report/report.ts'
import { type FaultBench, findingsOf, openFaultBench, verdictOf } from '../../faults/fault-bench.ts'
import {
  type SeparateServer,
  startSeparateServer,
  urlStaging,
} from '../../real-postgres/separate-server.ts'
import { makeSite, type Site } from '../../real-postgres/site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const TARGET = 'drill_target'

let bench: FaultBench
let server: SeparateServer
let before: readonly string[]

beforeAll(async () => {
  bench = await openFaultBench()
  server = await startSeparateServer(bench.production.directory)
  await server.run(`CREATE ROLE chefwell_app NOLOGIN; COMMENT ON ROLE chefwell_app IS 'ours';
    CREATE ROLE clerk LOGIN`)
  before = await server.state()
})
afterAll(async () => {
  await server?.stop()
  await bench?.stop()
})

let sites = 0

/** The bench's site with its drills on a separate server. */
async function siteOn(settings: ConnectionSettings, database = TARGET): Promise<Site> {
  sites += 1
  const drill = urlStaging(settings, database)
  const { directory, settings: source } = bench.production
  return makeSite(directory, source, { name: `site-${sites}`, drill })
}

function drillOn(
  { config }: Site,
  confirmedTarget?: string,
  directory = bench.good.directory,
): Promise<Report> {
  const confirmed = confirmedTarget === undefined ? {} : { confirmedTarget }
  return runRestoreDrill(
    { config, directory, pick: 'newest', jobs: 2, lastro: 'test', ...confirmed },
    testWorld(),
  )
}

const isolationOf = ({ checks }: Report) => checks.find(({ id }) => id === 'isolation')

describe('a drill on a separate server', () => {
  it('proves a backup and removes exactly what it made', async () => {
    const report = await drillOn(await siteOn(server.settings))

    expect(report.error).toBeUndefined()
    expect(verdictOf(report)).toBe('restorable: proven')
    expect(isolationOf(report)).toMatchObject({
      status: 'pass',
      actual: `server ${server.settings.host}:5432, database ${TARGET}`,
    })
    expect(await server.state()).toEqual(before)
  })

  it('finds one row that was changed', async () => {
    const { config } = await siteOn(server.settings)
    const site = { ...bench.site, config }
    const report = await bench.drillAltered(
      `UPDATE ${TENANT}.sales SET total = total + 0.01 WHERE id = 1`,
      site,
    )

    expect(verdictOf(report)).toBe('not-restorable: rows-differ')
    expect(findingsOf(report)).toEqual([`${TENANT}.sales: rows-differ`])
    expect(await server.state()).toEqual(before)
  })

  it('names the rows that break a foreign key, by a second attempt in a database made anew', async () => {
    const { config } = await siteOn(server.settings)
    const report = await bench.drillAltered(`DELETE FROM ${TENANT}.tabs WHERE id = 1`, {
      ...bench.site,
      config,
    })

    // What a drill in a cluster of its own finds: test/faults/structure.test.ts.
    expect(verdictOf(report)).toBe('not-restorable: rows-missing')
    expect(findingsOf(report)).toEqual([
      `${TENANT}.orders.orders_tab_id_fkey: foreign-key-orphans`,
      `${TENANT}.sales.sales_tab_id_fkey: foreign-key-orphans`,
      `${TENANT}.tabs: rows-missing`,
    ])
    expect(await server.state()).toEqual(before)
  })

  it('needs no superuser of the name that the source has', async () => {
    const other = await startSeparateServer(join(bench.production.directory, 'other'), 'keeper')
    try {
      const untouched = await other.state()
      const report = await drillOn(await siteOn(other.settings))
      expect(report.findings).toEqual([])
      expect(verdictOf(report)).toBe('restorable: proven')
      expect(await other.state()).toEqual(untouched)
    } finally {
      await other.stop()
    }
  })

  it('puts an empty database of that name aside and back', async () => {
    await server.run(`CREATE DATABASE ${TARGET} OWNER clerk`)
    try {
      const state = await server.state()
      expect(verdictOf(await drillOn(await siteOn(server.settings)))).toBe('restorable: proven')
      expect(await server.state()).toEqual(state)
    } finally {
      await server.run(`DROP DATABASE ${TARGET}`)
    }
  })
})

describe('a target that is not empty', () => {
  beforeAll(async () => {
    await server.run(`CREATE DATABASE ${TARGET}`)
    await server.run('CREATE TABLE public.kept AS SELECT 42 AS answer', TARGET)
  })
  afterAll(() => server?.run(`DROP DATABASE ${TARGET} WITH (FORCE)`))

  it('is refused before anything is changed', async () => {
    const state = await server.state()
    const report = await drillOn(await siteOn(server.settings))

    expect(verdictOf(report)).toBe('cannot-judge: target-not-empty')
    expect(report.verdict.facts).toMatchObject({ target: TARGET, tables: 1 })
    expect(await server.state()).toEqual(state)
  })

  it('is set aside during the drill, and is back with its rows, when its name was typed', async () => {
    const state = await server.state()

    expect(verdictOf(await drillOn(await siteOn(server.settings), TARGET))).toBe(
      'restorable: proven',
    )
    expect(await server.state()).toEqual(state)
    expect(await server.query('SELECT answer FROM public.kept', TARGET)).toEqual([['42']])
  })

  it('is refused while somebody works in it', async () => {
    const state = await server.state()
    const worker = await connect({ ...server.settings, database: TARGET })
    const report = await drillOn(await siteOn(server.settings), TARGET)
    await worker.close()

    expect(verdictOf(report)).toBe('cannot-judge: target-in-use')
    expect(await server.state()).toEqual(state)
  })
})

describe('a target that is or looks like a source', () => {
  it('is refused when it is the source, whatever was typed', async () => {
    const { settings } = bench.production
    const report = await drillOn(await siteOn(settings, settings.database), settings.database)

    expect(verdictOf(report)).toBe('cannot-judge: target-is-source')
  })

  it('is refused when it is the source by another name of its socket directory', async () => {
    const { settings, directory } = bench.production
    const host = join(directory, 'alias')
    await symlink(settings.host, host)
    const { config } = await siteOn({ ...settings, host }, settings.database)
    const report = await drillOn({ ...bench.site, config })

    expect(verdictOf(report)).toBe('cannot-judge: target-is-source')
  })

  it('is refused when the passport knows the server, though no source of the configuration leads there', async () => {
    const { settings, directory } = bench.production
    const drill = urlStaging(settings, settings.database)
    const elsewhere = { ...settings, host: '/nowhere' }
    const site = await makeSite(directory, elsewhere, { name: 'elsewhere', drill })

    expect(verdictOf(await drillOn(site))).toBe('cannot-judge: target-is-source')
  })

  it.each([
    ['is the database of', TARGET, 'target-is-source'],
    ['is beside the database of', 'books', 'target-looks-like-source'],
  ])(
    'is refused when it %s a source that the passport knows nothing of',
    async (_is, name, reason) => {
      const { config, ...site } = await siteOn(server.settings)
      const [known] = Object.values(config.backups?.sources ?? {})
      if (!config.backups || !known) throw new Error('no source')
      const { host, port, user } = server.settings
      const connection = { host, port, user, database: name }
      const sources = { ...config.backups.sources, other: { ...known, name: 'other', connection } }
      const two = { ...config, backups: { ...config.backups, sources } }

      expect(verdictOf(await drillOn({ ...site, config: two }))).toBe(`cannot-judge: ${reason}`)
      expect(await server.state()).toEqual(before)
    },
  )

  it('is refused on the server of a source, unless its name was typed, which the report tells', async () => {
    const { settings } = bench.production
    const site = await siteOn(settings)
    const databases = 'SELECT datname FROM pg_database ORDER BY 1'
    const state = await bench.production.query(databases)

    expect(verdictOf(await drillOn(site))).toBe('cannot-judge: target-looks-like-source')
    const report = await drillOn(site, TARGET)
    expect(verdictOf(report)).toBe('restorable: proven')
    expect(isolationOf(report)).toMatchObject({
      status: 'warn',
      reason: 'target-looks-like-source',
    })
    expect(await bench.production.query(databases)).toEqual(state)
  })
})

describe('a separate server that cannot be used', () => {
  it.each([
    ['nobody answers', { host: '/nowhere' }, 'target-unreachable'],
    ['the role is no superuser', { user: 'clerk' }, 'target-privileges'],
  ])('cannot judge when %s', async (_title, settings, reason) => {
    const report = await drillOn(await siteOn({ ...server.settings, ...settings }))

    expect(verdictOf(report)).toBe(`cannot-judge: ${reason}`)
    expect(await server.state()).toEqual(before)
  })
})
