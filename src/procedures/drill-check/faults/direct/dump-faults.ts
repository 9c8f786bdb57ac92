import { createHash } from 'node:crypto'
import { tenantsOf } from '../../../../passport/totals.ts'
import { replaceDumpWith } from '../../damage/altered-dump.ts'
import { changeArchive, replaceText } from '../../damage/damaged-bytes.ts'
import { reseal } from '../../damage/reseal.ts'
import { type DirectFault, type Expectation, type FaultName, NotTried } from '../../fault.ts'
import type { Lane } from '../../lane.ts'
import { TENANT } from '../content/content-fault.ts'
import { ends } from './direct-fault.ts'

type DumpName = Pick<FaultName, 'id' | 'isHarmless'>

/** The dump as pg_dump makes it with other options. */
function dumpFault(
  name: DumpName,
  make: (lane: Lane) => { readonly options: readonly string[]; readonly expected: Expectation },
): DirectFault {
  return {
    kind: 'direct',
    group: name.isHarmless ? 'harmless' : 'dump',
    ...name,
    inject: async (lane) => {
      const { options, expected } = make(lane)
      const { settings } = await lane.good.source()
      const backup = await lane.copy()
      await replaceDumpWith(backup, settings, options, lane.world)
      return { backup, expected }
    },
  }
}

/** A table with rows that no foreign key points to; in a tenant rather than elsewhere. */
function tableOf({ good }: Lane): { readonly schema: string; readonly table: string } {
  const { passport } = good.backup
  const tenants = new Set(tenantsOf(passport))
  const [found] = Object.entries(passport.schemas)
    .flatMap(([schema, { tables, shape }]) => {
      const lines = passport.shapes[shape] ?? []
      return Object.entries(tables)
        .filter(([table, [rows]]) => rows > 0 && isPlain(table) && !isPointedTo(table, lines))
        .map(([table]) => ({ schema, table }))
    })
    .filter(({ schema }) => isPlain(schema))
    .toSorted((a, b) => Number(tenants.has(b.schema)) - Number(tenants.has(a.schema)))
  if (!found) throw new NotTried('fault-no-target')
  return found
}

/** As the foreign keys of its own schema say. */
function isPointedTo(table: string, lines: readonly string[]): boolean {
  return lines.some((line) => line.includes(` REFERENCES {schema}.${table}(`))
}

function tenantOf({ good }: Lane): string {
  const [tenant] = tenantsOf(good.backup.passport).filter(isPlain)
  if (tenant === undefined) throw new NotTried('fault-no-target')
  return tenant
}

/** A name that a pattern of pg_dump takes as it is. */
function isPlain(name: string): boolean {
  return /^[a-z_][a-z0-9_]*$/.test(name)
}

/** Findings of a schema that is not there, with all its tables. */
function missingSchema({ good }: Lane, schema: string): readonly string[] {
  const tables = Object.keys(good.backup.passport.schemas[schema]?.tables ?? {})
  return [
    `${schema}.${schema}: schema-missing`,
    ...tables.map((table) => `${schema}.${table}: table-missing`),
  ]
}

/** In a database that we do not know, something else may be built upon what is missing: then the restore stops there. */
function orFailed({ good }: Lane, reason: string, findings: readonly string[]): Expectation {
  if (good.origin === 'sample') return ends('not-restorable', reason, { findings })
  return ends('not-restorable', [reason, 'restore-failed'])
}

const simple = (
  id: FaultName['id'],
  options: readonly string[],
  reason: string,
  more: Partial<Expectation> = {},
): DirectFault =>
  dumpFault({ id }, () => ({ options, expected: { ...ends('not-restorable', reason), ...more } }))

/** Whole parts of the dump that are not in it. */
const PARTS_MISSING: readonly DirectFault[] = [
  simple('dump-of-schema-only', ['--schema-only'], 'archive-empty'),
  simple('dump-of-rows-only', ['--data-only'], 'restore-failed'),
  simple('dump-without-schema', ['--section=data'], 'restore-failed'),
  simple('dump-without-keys', ['--section=pre-data', '--section=data'], 'constraint-missing', {
    isLoose: true,
  }),
  simple('dump-without-large-objects', ['--no-blobs'], 'large-objects-differ', {
    findings: ['.large objects: large-objects-differ'],
    isLoose: true,
  }),
  simple('dump-without-privileges', ['--no-privileges'], 'grant-differs', { isLoose: true }),
  dumpFault({ id: 'dump-without-rows-of-a-table' }, (lane) => {
    const { schema, table } = tableOf(lane)
    return {
      options: [`--exclude-table-data=${schema}.${table}`],
      expected: orFailed(lane, 'rows-missing', [`${schema}.${table}: rows-missing`]),
    }
  }),
  dumpFault({ id: 'dump-without-a-table' }, (lane) => {
    const { schema, table } = tableOf(lane)
    return {
      options: [`--exclude-table=${schema}.${table}`],
      expected: {
        ...orFailed(lane, 'table-missing', [`${schema}.${table}: table-missing`]),
        isLoose: true,
      },
    }
  }),
  dumpFault({ id: 'dump-without-a-tenant' }, (lane) => ({
    options: [`--exclude-schema=${tenantOf(lane)}`],
    expected: orFailed(lane, 'schema-missing', missingSchema(lane, tenantOf(lane))),
  })),
  dumpFault({ id: 'dump-of-one-tenant' }, (lane) => ({
    options: [`--schema=${tenantOf(lane)}`],
    expected: { ...ends('not-restorable', ['restore-failed', 'schema-missing']), isLoose: true },
  })),
]

/** The dump of something else. */
const OTHER_DUMPS: readonly DirectFault[] = [
  otherDatabase('dump-of-empty-database', '', ends('not-restorable', 'archive-empty')),
  otherDatabase(
    'dump-of-other-database',
    'CREATE TABLE public.notes (id integer); INSERT INTO public.notes VALUES (1)',
    { ...ends('not-restorable', 'schema-missing'), isLoose: true },
  ),
]

function otherDatabase(id: FaultName['id'], script: string, expected: Expectation): DirectFault {
  return {
    kind: 'direct',
    id,
    group: 'dump',
    inject: async (lane) => {
      const source = await lane.good.source()
      const name = `other_${lane.number}`
      await source.drop(name)
      await source.within(
        (session) => session.script(`CREATE DATABASE ${name} TEMPLATE template0`),
        'template1',
      )
      await source.within((session) => session.script(`SET search_path = public; ${script}`), name)
      const backup = await lane.copy()
      await replaceDumpWith(backup, { ...source.settings, database: name }, [], lane.world)
      return { backup, expected, undo: () => source.drop(name) }
    },
  }
}

/** One letter of one row, changed inside the archive: its own format has no checksum. */
const LETTER_CHANGED: DirectFault = {
  kind: 'direct',
  id: 'archive-letter-changed',
  group: 'dump',
  inject: async (lane) => {
    if (lane.good.origin !== 'sample') throw new NotTried('fault-needs-sample')
    const backup = await lane.copy()
    // The end of the description of the first item sold.
    const text = createHash('md5').update(`${TENANT}1`).digest('hex')
    const changed = `${text.startsWith('0') ? '1' : '0'}${text.slice(1)}`
    const isFound = await changeArchive(backup, (archive) => replaceText(archive, text, changed))
    if (!isFound) throw new Error('the sample does not hold the row that was to be changed')
    const findings = [`${TENANT}.sale_items: rows-differ`]
    await reseal(backup)
    return { backup, expected: ends('not-restorable', 'rows-differ', { findings }) }
  },
}

/** Written as INSERT, a float of −0 becomes the integer 0. */
const BY_INSERTS = dumpFault({ id: 'dump-by-inserts' }, ({ good }) => {
  if (good.origin !== 'sample') throw new NotTried('fault-needs-sample')
  const findings = ['public.feature_flags: rows-differ']
  return {
    options: ['--rows-per-insert=500'],
    expected: ends('not-restorable', 'rows-differ', { findings }),
  }
})

/** Other dumps of the same rows. */
const AS_GOOD: readonly DirectFault[] = [
  dumpFault({ id: 'dump-without-comments', isHarmless: true }, () => ({
    options: ['--no-comments'],
    expected: { ...ends('restorable', 'proven'), isLoose: true },
  })),
]

/** What the dump holds, or does not. */
export const DUMP_FAULTS: readonly DirectFault[] = [
  ...PARTS_MISSING,
  ...OTHER_DUMPS,
  LETTER_CHANGED,
  BY_INSERTS,
  ...AS_GOOD,
]
