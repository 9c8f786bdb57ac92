import { readFile, rm, truncate, writeFile } from 'node:fs/promises'
import type { Passport } from '../../../../passport/passport.ts'
import { tenantsOf } from '../../../../passport/totals.ts'
import { type BackupCopy, fileOf } from '../../damage/backup-copy.ts'
import { cutTo } from '../../damage/damaged-bytes.ts'
import { type DirectFault, NotTried } from '../../fault.ts'
import type { Lane } from '../../lane.ts'
import { ends, type FileFaultText, fileFault } from './direct-fault.ts'

const UNREADABLE = ends('cannot-judge', 'passport-unreadable')

/** Writes the passport with other contents, which need not be those of a passport. */
async function rewrite(
  { passport, passportPath }: BackupCopy,
  change: (passport: Passport) => object,
): Promise<void> {
  await writeFile(passportPath, JSON.stringify({ ...passport, ...change(passport) }))
}

/** Writes the passport with another entry of its dump. */
function rewriteDump(backup: BackupCopy, change: object): Promise<void> {
  return rewrite(backup, ({ files }) => ({
    files: files.map((file) => (file.role === 'dump' ? { ...file, ...change } : file)),
  }))
}

/** A group of roles that nobody made. */
const UNKNOWN_GROUP = 'lastro_nobody'

const NOT_A_PASSPORT: readonly FileFaultText[] = [
  {
    id: 'passport-empty',
    expected: UNREADABLE,
    damage: ({ passportPath }) => truncate(passportPath),
  },
  {
    id: 'passport-cut',
    expected: UNREADABLE,
    damage: ({ passportPath }) => cutTo(passportPath, 0.5),
  },
  {
    id: 'passport-no-json',
    expected: UNREADABLE,
    damage: ({ passportPath }) => writeFile(passportPath, 'passport'),
  },
  {
    id: 'passport-of-unknown-format',
    expected: UNREADABLE,
    damage: (backup) => rewrite(backup, () => ({ format: 'lastro/passport@999' })),
  },
  {
    id: 'passport-without-schemas',
    expected: UNREADABLE,
    damage: (backup) => rewrite(backup, () => ({ schemas: undefined })),
  },
  {
    id: 'passport-counts-halves',
    expected: UNREADABLE,
    damage: (backup) =>
      rewrite(backup, ({ schemas }) => ({
        schemas: changeFirstTable(schemas, ([rows, fingerprint]) => [rows + 0.5, fingerprint]),
      })),
  },
  {
    id: 'passport-with-hostile-role',
    expected: UNREADABLE,
    damage: (backup) =>
      rewrite(backup, ({ roles }) => ({
        roles: roles.map((role) => ({ ...role, attributes: "SUPERUSER PASSWORD 'x'" })),
      })),
  },
  {
    id: 'passport-with-unknown-group',
    expected: { ...UNREADABLE, names: UNKNOWN_GROUP },
    damage: (backup) =>
      rewrite(backup, ({ roles }) => ({
        roles: roles.map((role) => ({ ...role, memberOf: [UNKNOWN_GROUP] })),
      })),
  },
]

const OF_SOMETHING_ELSE: readonly FileFaultText[] = [
  {
    id: 'passport-missing',
    expected: ends('cannot-judge', 'no-passport'),
    damage: ({ passportPath }) => rm(passportPath),
  },
  {
    id: 'passport-of-other-backup',
    expected: ends('cannot-judge', 'passport-mismatch'),
    damage: async ({ passportPath, passport }) => {
      const { name } = fileOf(passport, 'dump')
      const text = await readFile(passportPath, 'utf8')
      await writeFile(passportPath, text.replaceAll(name, `other_${name}`))
    },
  },
  {
    id: 'passport-of-empty-database',
    expected: ends('cannot-judge', 'database-empty'),
    damage: (backup) => rewrite(backup, () => ({ schemas: {} })),
  },
  {
    id: 'passport-with-other-hash',
    expected: ends('not-restorable', 'sha256-mismatch'),
    damage: (backup) => rewriteDump(backup, { sha256: '0'.repeat(64) }),
  },
  {
    id: 'passport-with-other-size',
    expected: ends('not-restorable', 'size-mismatch'),
    damage: (backup) => rewriteDump(backup, { bytes: 1 }),
  },
  {
    id: 'passport-with-other-plain-size',
    expected: ends('not-restorable', 'frame-corrupt'),
    damage: (backup) => rewriteDump(backup, { plainBytes: 1 }),
  },
]

/** A passport that somebody edited: it contradicts the dump, whichever of both is right. */
const EDITED: readonly FileFaultText[] = [
  {
    id: 'passport-row-added',
    expected: (lane) => ofFirstTable(lane, 'rows-missing'),
    damage: (backup) =>
      rewrite(backup, ({ schemas }) => ({
        schemas: changeFirstTable(schemas, ([rows, fingerprint]) => [rows + 1, fingerprint]),
      })),
  },
  {
    id: 'passport-fingerprint-changed',
    expected: (lane) => ofFirstTable(lane, 'rows-differ'),
    damage: (backup) =>
      rewrite(backup, ({ schemas }) => ({
        schemas: changeFirstTable(schemas, ([rows]) => [rows, '12345']),
      })),
  },
  {
    id: 'passport-without-a-tenant',
    expected: (lane) => ({
      ...ends('not-restorable', ['table-unexpected', 'schema-unexpected']),
      findings: [`${tenantOf(lane)}.${tenantOf(lane)}: schema-unexpected`],
      isLoose: true,
    }),
    damage: (backup, lane) =>
      rewrite(backup, ({ schemas }) => ({
        schemas: Object.fromEntries(
          Object.entries(schemas).filter(([name]) => name !== tenantOf(lane)),
        ),
      })),
  },
]

type Schemas = Passport['schemas']
type Truth = Schemas[string]['tables'][string]

function firstTable(schemas: Schemas): readonly [schema: string, table: string] {
  for (const [schema, { tables }] of Object.entries(schemas)) {
    const table = Object.keys(tables).find((name) => (tables[name]?.[0] ?? 0) > 0)
    if (table !== undefined) return [schema, table]
  }
  throw new NotTried('fault-no-target')
}

function changeFirstTable(schemas: Schemas, change: (truth: Truth) => unknown): object {
  const [schema, table] = firstTable(schemas)
  const { [schema]: truth } = schemas
  const changed = change(truth?.tables[table] ?? [0, '0'])
  return { ...schemas, [schema]: { ...truth, tables: { ...truth?.tables, [table]: changed } } }
}

function ofFirstTable({ good }: Lane, reason: string) {
  const [schema, table] = firstTable(good.backup.passport.schemas)
  return ends('not-restorable', reason, { findings: [`${schema}.${table}: ${reason}`] })
}

function tenantOf({ good }: Lane): string {
  const [tenant] = tenantsOf(good.backup.passport)
  if (tenant === undefined) throw new NotTried('fault-no-target')
  return tenant
}

/** What is wrong with the truth that the dump is judged by. */
export const PASSPORT_FAULTS: readonly DirectFault[] = [
  ...NOT_A_PASSPORT,
  ...OF_SOMETHING_ELSE,
  ...EDITED,
].map((text) => fileFault('passport', text))
