import { CheckFailure } from '../../../errors.ts'
import { type ArchiveEntry, readArchiveContents } from './archive-contents.ts'
import { type NeededBecause, SharedNeeds } from './shared-needs.ts'

/** An entry that the restore of one schema takes. */
export interface SelectedEntry extends ArchiveEntry {
  /** `own`: the schema itself, or in it. Anything else stands elsewhere and is needed. */
  readonly because: 'own' | NeededBecause
}

/** What restores one schema out of an archive of many. */
export interface TenantSelection {
  readonly schema: string
  /** In the archive's order, which is that of the restore. */
  readonly entries: readonly SelectedEntry[]
  /** Tables elsewhere whose rows come along, because a foreign key or a materialized view of the schema reads them. */
  readonly rowsOf: readonly { readonly schema: string; readonly table: string }[]
}

/**
 * Finds what restores one schema alone: its own entries, and from elsewhere the types, functions, sequences, parent
 * tables and extensions they need, by the dependencies in the archive, transitively.
 * @param archive path of an uncompressed archive in custom format, or of the `toc.dat` of one in directory format.
 * @throws CheckFailure `schema-missing` when the archive holds no such schema; UnexpectedArchive when it cannot be read.
 */
export async function tenantList(archive: string, schema: string): Promise<TenantSelection> {
  return selectTenant(await readArchiveContents(archive), schema)
}

/** As `tenantList`, of a table of contents that has been read. */
export function selectTenant(contents: readonly ArchiveEntry[], schema: string): TenantSelection {
  const own = ownEntries(contents, schema)
  if (own.size === 0) {
    const facts = { schema, object: schema, expected: 'exists', actual: '' }
    throw new CheckFailure('schema-missing', `the archive holds no schema ${schema}`, facts)
  }
  const needs = new SharedNeeds(contents, own)
  const entries = contents.flatMap((entry): SelectedEntry[] => {
    const because = own.has(entry) ? 'own' : needs.reasonOf(entry)
    return because === undefined ? [] : [{ ...entry, because }]
  })
  const rowsOf = entries
    .filter(({ because, description }) => because !== 'own' && description === 'TABLE DATA')
    .map(({ namespace, tag }) => ({ schema: namespace, table: tag }))
  return { schema, entries, rowsOf }
}

/** A schema's comment, grants and label have no namespace: they hang on its entry. */
const OF_THE_SCHEMA = new Set(['COMMENT', 'ACL', 'SECURITY LABEL'])

function ownEntries(contents: readonly ArchiveEntry[], schema: string): Set<ArchiveEntry> {
  const self = contents.find(
    ({ description, tag, namespace }) =>
      description === 'SCHEMA' && tag === schema && namespace === '',
  )
  const isOfSchema = ({ namespace, description, dependencies }: ArchiveEntry) =>
    self !== undefined &&
    namespace === '' &&
    OF_THE_SCHEMA.has(description) &&
    dependencies.includes(self.id)
  return new Set(
    contents.filter((entry) => entry === self || entry.namespace === schema || isOfSchema(entry)),
  )
}

/** Whether the objects that the schema needs of others are restored with it. */
export interface ListOptions {
  /** True for an empty database; false for one that has them already. */
  readonly withShared: boolean
}

/** The text of a file for `pg_restore --use-list`. Without what is shared, `lastStatements` must follow the restore. */
export function useList(selection: TenantSelection, { withShared }: ListOptions): string {
  const joining = new Set(withShared ? [] : joiningEntries(selection))
  return selection.entries
    .filter((entry) => withShared || (entry.because === 'own' && !joining.has(entry)))
    .map(({ id }) => `${id};\n`)
    .join('')
}

/**
 * What a restore beside shared objects ends with: the schema's partitions join their tables elsewhere. Done before they
 * have their indexes, as the archive has it, the table would give them its own under other names.
 */
export function lastStatements(selection: TenantSelection): string[] {
  return joiningEntries(selection)
    .filter(({ description }) => description === 'TABLE ATTACH')
    .map(({ definition }) => definition)
}

/** Entries that make a table or index of the schema a partition of one elsewhere. */
function joiningEntries({ entries }: TenantSelection): SelectedEntry[] {
  const own = new Set(entries.filter(({ because }) => because === 'own').map(({ id }) => id))
  return entries.filter(
    ({ id, description, dependencies }) =>
      own.has(id) &&
      (description === 'TABLE ATTACH' || description === 'INDEX ATTACH') &&
      dependencies.some((each) => !own.has(each)),
  )
}
