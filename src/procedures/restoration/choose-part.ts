import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type ArchiveEntry,
  readArchiveContents,
} from '../../engines/postgres/restore/archive-contents.ts'
import { UnexpectedArchive } from '../../engines/postgres/restore/archive-reader.ts'
import { contentsPath, type RestoreRequest } from '../../engines/postgres/restore/restore-phases.ts'
import {
  selectTenant,
  type TenantSelection,
  useList,
} from '../../engines/postgres/restore/tenant-selection.ts'
import { CheckFailure } from '../../errors.ts'
import type { Passport } from '../../passport/passport.ts'
import type { Check } from '../../report/report.ts'
import { unknownTenant } from './unknown-tenant.ts'

/** One schema of a backup. */
export interface TenantPart {
  readonly schema: string
  /** True for an empty database; false for one that has the shared objects already. */
  readonly withShared: boolean
}

/** Where the schema is looked for, and where its list of entries is written. */
export interface PartRequest {
  readonly restore: Pick<RestoreRequest, 'archive' | 'format'>
  readonly part: TenantPart
  readonly passport: Passport | null
  readonly workspace: string
}

/** A schema found in the archive. */
export interface ChosenPart {
  readonly selection: TenantSelection
  /** Path of the list for `pg_restore --use-list`. */
  readonly list: string
  /** Tables of the schema with rows in the archive. */
  readonly tableData: number
  /** Tables of the schema by the passport; undefined without one. */
  readonly tables: number | undefined
}

/**
 * Chooses what restores one schema alone.
 * @throws CheckFailure `schema-missing`, `format-unsupported`; ConfigurationError when nothing but a slip can have named it.
 */
export async function choosePart({
  restore,
  part,
  passport,
  workspace,
}: PartRequest): Promise<ChosenPart> {
  const contents = await readArchiveContents(contentsPath(restore)).catch(explain)
  if (!passport) assertHeld(part.schema, contents)
  const selection = selectTenant(contents, part.schema)
  const list = join(workspace, 'part.list')
  await writeFile(list, useList(selection, part), { mode: 0o644 })
  const truth = passport?.schemas[part.schema]
  const own = selection.entries.filter(({ because }) => because === 'own')
  return {
    selection,
    list,
    tableData: own.filter(({ description }) => description === 'TABLE DATA').length,
    tables: truth && Object.keys(truth.tables).length,
  }
}

/** Without a passport only the archive says which schemas there are: another name is a slip of a person. */
function assertHeld(schema: string, contents: readonly ArchiveEntry[]): void {
  const schemas = contents.flatMap(({ description, tag }) =>
    description === 'SCHEMA' ? [tag] : [],
  )
  const held = new Set([...schemas, ...contents.map(({ namespace }) => namespace)])
  if (!held.has(schema)) throw unknownTenant(schema, schemas, 'the dump')
}

/** Says that the schema is there, how much is its own, and what comes along. */
export function partCheck({ selection }: Pick<ChosenPart, 'selection'>): Check {
  const { schema, entries, rowsOf } = selection
  const own = entries.filter(({ because }) => because === 'own').length
  const rows = rowsOf.map(({ schema, table }) => `${schema}.${table}`)
  const along = rows.length === 0 ? '' : `, with the rows of ${rows.join(', ')}`
  return {
    id: 'part',
    status: 'pass',
    expected: `${schema} is in the archive`,
    actual: `${own} entries, ${entries.length - own} needed from elsewhere${along}`,
  }
}

/** pg_restore has read the table of contents before us: what we cannot read is of a version we do not know. */
function explain(error: unknown): never {
  if (!(error instanceof UnexpectedArchive)) throw error
  throw new CheckFailure('format-unsupported', error.message, { detail: error.message })
}
