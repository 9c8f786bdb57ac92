import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type { PostgresSource } from '../../../src/config/schema.ts'
import type { ConnectionSettings } from '../../../src/engines/postgres/connection-settings.ts'
import { createDatabase } from '../../../src/engines/postgres/restore/prepare-database.ts'
import {
  restoreContents,
  restoreSchema,
} from '../../../src/engines/postgres/restore/restore-phases.ts'
import { type StepRunner, takeBackup } from '../../../src/engines/postgres/take-backup.ts'
import { RestoreValidation } from '../../../src/engines/postgres/validate/validate-restore.ts'
import type { Passport } from '../../../src/passport/passport.ts'
import { parsePassport, serializePassport } from '../../../src/passport/read-passport.ts'
import { fetchDump } from '../../../src/procedures/restoration/fetch-dump.ts'
import type { Finding } from '../../../src/report/report.ts'
import type { TestServer } from './test-server.ts'

/** A dump out of its frame, and the passport as it is read from its file. */
export interface Dumped {
  readonly archive: string
  readonly passport: Passport
}

/** How a backup differs from the usual. */
export type SourceOptions = Partial<
  Pick<PostgresSource, 'tenants' | 'compression' | 'lockTimeoutSeconds'>
>

/** Runs around the steps of a backup, to come between them. */
export type DumpOptions = SourceOptions & { readonly step?: StepRunner }

/** The configuration's description of a database as a source. */
export function sourceOf(
  { host, port, database, user }: ConnectionSettings,
  options: SourceOptions = {},
): PostgresSource {
  return {
    name: 'source',
    engine: 'postgres',
    connection: { host, port, database, user },
    tenants: null,
    rolesPasswords: false,
    lockTimeoutSeconds: 5,
    timeoutSeconds: 120,
    compression: 'zstd',
    sizeAnomalyPercent: 50,
    ...options,
  }
}

/** Takes a backup as the procedure does: one snapshot, dump, passport, read-back. */
export async function dump(
  server: TestServer,
  database: string,
  { step = (_id, body) => body(), ...options }: DumpOptions = {},
): Promise<Dumped> {
  const directory = await mkdtemp(join(server.directory, 'dump-'))
  const at = (name: string) => join(directory, name)
  const passport = await takeBackup(
    {
      name: 'source',
      source: sourceOf(server.settings(database), options),
      client: server.client,
      lastro: 'test',
      files: {
        dump: 'a.dump.zst',
        globals: 'a.globals.sql',
        dumpPartial: at('a.dump.zst'),
        globalsPartial: at('a.globals.sql'),
      },
      step,
    },
    server.world,
  )
  const [file] = passport.files
  await fetchDump(
    {
      name: 'a',
      source: 'source',
      tier: 'daily',
      dumpPath: at('a.dump.zst'),
      frame: options.compression ?? 'zstd',
      bytes: file?.bytes ?? 0,
      takenAt: null,
    },
    passport,
    at('plain.dump'),
    server.world,
  )
  return {
    archive: at('plain.dump'),
    passport: parsePassport(serializePassport(passport), 'the passport of the test'),
  }
}

/** Restores a dump, or the entries of a list, into a new database of a server whose roles exist already. */
export async function restore(
  server: TestServer,
  { archive, passport }: Dumped,
  database: string,
  list?: string,
): Promise<void> {
  await server.within('template1', (session) => createDatabase(session, database, passport.server))
  const request = {
    client: server.client,
    archive,
    target: server.settings(database),
    jobs: 2,
    timeoutSeconds: 120,
    list,
  }
  await restoreSchema(request, server.world)
  await restoreContents(request, server.world)
}

/** Every finding of a whole validation; pages are looked at too unless `contentsOnly`. */
export async function judge(
  server: TestServer,
  passport: Passport,
  database: string,
  options: { readonly contentsOnly?: boolean; readonly only?: string } = {},
): Promise<Finding[]> {
  const findings: Finding[] = []
  const validation = await RestoreValidation.open(
    {
      target: server.settings(database),
      passport,
      only: options.only,
      moments: undefined,
      jobs: options.contentsOnly ? 1 : 2,
      onFinding: (finding) => void findings.push(finding),
    },
    server.world,
  )
  try {
    await validation.compare()
    if (!options.contentsOnly) await validation.amcheck()
  } finally {
    await validation.close()
  }
  return findings
}
