import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { libpqEnvironment } from '../../../src/engines/postgres/connection-settings.ts'
import { readArchiveContents } from '../../../src/engines/postgres/restore/archive-contents.ts'
import {
  restoreContents,
  restoreSchema,
} from '../../../src/engines/postgres/restore/restore-phases.ts'
import {
  lastStatements,
  type SelectedEntry,
  type TenantSelection,
  tenantList,
  useList,
} from '../../../src/engines/postgres/restore/tenant-selection.ts'
import { tenantTruth } from '../../../src/passport/tenant-truth.ts'
import type { Finding } from '../../../src/report/report.ts'
import { type Dumped, dump, judge, restore } from './dump-and-restore.ts'
import { ENTANGLED } from './entangled-tenants.ts'
import { EVERY_KIND, EVERY_KIND_ROLES } from './every-kind.ts'
import { startTestServer, type TestServer } from './test-server.ts'

let server: TestServer
let dumped: Dumped

beforeAll(async () => {
  server = await startTestServer()
  await server.run('postgres', EVERY_KIND_ROLES)
  await server.create('entangled', ENTANGLED)
  dumped = await dump(server, 'entangled')
})

afterAll(() => server?.stop())

/** Restores a schema alone into an empty database and judges it. */
async function alone(
  { archive, passport }: Dumped,
  schema: string,
  database: string,
): Promise<readonly Finding[]> {
  const selection = await tenantList(archive, schema)
  await restore(server, { archive, passport }, database, await listOf(selection, true))
  const truth = tenantTruth(passport, schema, selection.rowsOf)
  return judge(server, truth, database, { only: schema })
}

async function listOf(selection: TenantSelection, withShared: boolean): Promise<string> {
  const list = join(server.directory, `${selection.schema}.${withShared}.list`)
  await writeFile(list, useList(selection, { withShared }))
  return list
}

function names({ entries }: TenantSelection, because: SelectedEntry['because']): string[] {
  return entries
    .filter((entry) => entry.because === because)
    .map(({ description, namespace, tag }) => `${description} ${namespace}.${tag}`)
}

describe('a schema restored alone', () => {
  it('is what the passport says of it, whatever it needs of shared schemas and of its neighbour', async () => {
    expect(await alone(dumped, 'tenant_a', 'a_alone')).toEqual([])
    expect(await alone(dumped, 'tenant_b', 'b_alone')).toEqual([])
  })

  it('is whole with every kind of object in it', async () => {
    await server.create('everything', EVERY_KIND)
    const findings = await alone(await dump(server, 'everything'), 'shop', 'shop_alone')
    expect(findings.filter((finding) => finding.status !== 'warn')).toEqual([])
  })

  it('is judged by its own rows: one that is missing is named', async () => {
    await server.run(
      'a_alone',
      'SET session_replication_role = replica; DELETE FROM tenant_a.notes; DELETE FROM shared.rates_old',
    )
    const selection = await tenantList(dumped.archive, 'tenant_a')
    const truth = tenantTruth(dumped.passport, 'tenant_a', selection.rowsOf)
    const found = await judge(server, truth, 'a_alone', {
      contentsOnly: true,
      only: 'tenant_a',
    })
    expect(found.map(({ reason, schema, object }) => `${reason} ${schema}.${object}`)).toEqual(
      expect.arrayContaining(['rows-missing tenant_a.notes', 'rows-missing shared.rates_old']),
    )
  })

  it('is restored beside what is shared, where that is there already', async () => {
    await restore(server, dumped, 'whole')
    await server.run(
      'whole',
      'ALTER TABLE shared.events DETACH PARTITION tenant_a.events; DROP SCHEMA tenant_a CASCADE; TRUNCATE shared.untouched',
    )
    const selection = await tenantList(dumped.archive, 'tenant_a')
    const list = await listOf(selection, false)
    const target = server.settings('whole')
    const { client, world } = server
    const { archive, passport } = dumped
    const common = { client, archive, target, jobs: 2, timeoutSeconds: 60, list }
    await restoreSchema(common, world)
    await restoreContents(common, world)
    for (const statement of lastStatements(selection)) await server.run('whole', statement)
    const findings = await judge(server, passport, 'whole')
    expect(findings.map(({ reason, object }) => `${reason} ${object}`)).toEqual([
      'rows-missing untouched',
    ])
  })
})

describe('what a schema needs of others', () => {
  it('follows the dependencies of the archive and nothing else', async () => {
    const selection = await tenantList(dumped.archive, 'tenant_a')
    const needed = names(selection, 'depends')
    expect(needed).toEqual(
      expect.arrayContaining([
        'EXTENSION .citext',
        'CAST .CAST (shared.place AS text)',
        'FUNCTION shared.bare(text)',
        'TABLE shared.base',
        'SEQUENCE SET shared.fiscal',
        'TABLE tenant_b.clients',
        'INDEX ATTACH shared.rates_old_pkey',
        'FK CONSTRAINT shared.events events_company_id_fkey',
        'TRIGGER shared.events events_stamp',
      ]),
    )
    expect(needed.filter((name) => /untouched|countries|tenant_b\.bills/.test(name))).toEqual([])
  })

  it('tells apart what only the text of a function names', async () => {
    const selection = await tenantList(dumped.archive, 'tenant_a')
    expect(names(selection, 'named')).toEqual(['EXTENSION .unaccent', 'TABLE shared.watched'])
  })

  it('takes rows only where a foreign key or a materialized view reads them', async () => {
    const { rowsOf } = await tenantList(dumped.archive, 'tenant_a')
    expect(rowsOf.map(({ schema, table }) => `${schema}.${table}`)).toEqual([
      'shared.companies',
      'shared.news',
      'shared.rates_new',
      'shared.rates_old',
    ])
  })

  it('is refused for a schema that the archive does not hold', async () => {
    await expect(tenantList(dumped.archive, 'tenant_z')).rejects.toMatchObject({
      reason: 'schema-missing',
      facts: { schema: 'tenant_z' },
    })
  })
})

it('the contents of a directory are those of the archive', async () => {
  const directory = join(server.directory, 'entangled.dir')
  const env = { ...process.env, ...libpqEnvironment(server.settings('entangled')) }
  const program = join(server.client.directory, 'pg_dump')
  await promisify(execFile)(program, ['--format=directory', `--file=${directory}`], { env })
  expect(await readArchiveContents(join(directory, 'toc.dat'))).toEqual(
    await readArchiveContents(dumped.archive),
  )
})
