import { readFile, writeFile } from 'node:fs/promises'
import type { World } from '../../../ports.ts'
import { connect, type Database } from '../connection.ts'
import { isSqlState } from '../dump/snapshot-session.ts'
import { type ArchiveEntry, readArchiveContents } from './archive-contents.ts'
import {
  contentsPath,
  type RestoreRequest,
  restoreContents,
  restoreSchema,
} from './restore-phases.ts'

const VIOLATED = '23503'

/**
 * Restores an archive whose rows break a foreign key, into an empty database: everything but the foreign keys first,
 * then each key, and one that the rows break without looking at them. It is then marked as the dump has it, validated,
 * so that nothing but its orphans is found against it.
 * @param list path where the list of the entries without keys is written.
 */
export async function restoreWithOrphans(
  request: RestoreRequest,
  list: string,
  world: World,
): Promise<void> {
  const entries = await wantedEntries(request)
  const keys = entries.filter(({ description }) => description === 'FK CONSTRAINT')
  const ids = new Set(keys.map(({ id }) => id))
  // What hangs on a key (its comment) has nothing to hang on yet.
  const others = entries.filter(
    ({ id, dependencies }) => !ids.has(id) && !dependencies.some((each) => ids.has(each)),
  )
  await writeFile(list, others.map(({ id }) => `${id};\n`).join(''), { mode: 0o644 })
  await restoreSchema({ ...request, list }, world)
  await restoreContents({ ...request, list }, world)
  const session = await connect(request.target, world.signal)
  try {
    for (const key of keys) await addKey(session, key)
  } finally {
    await session.close()
  }
}

async function wantedEntries(request: RestoreRequest): Promise<ArchiveEntry[]> {
  const { list } = request
  const entries = await readArchiveContents(contentsPath(request))
  if (list === undefined) return entries
  const wanted = new Set(
    (await readFile(list, 'utf8')).split('\n').map((line) => Number.parseInt(line, 10)),
  )
  return entries.filter(({ id }) => wanted.has(id))
}

/** A partitioned table refuses keys that are NOT VALID before PostgreSQL 18: such a key stays missing, and is told as that. */
async function addKey(session: Database, { definition }: ArchiveEntry): Promise<void> {
  try {
    await session.script(definition)
  } catch (error) {
    if (!isSqlState(error, VIOLATED)) throw error
    await addUnseen(session, definition).catch(() => undefined)
  }
}

/** The key of this transaction, and what it made of itself for partitions. */
const MARK_VALIDATED = `UPDATE pg_catalog.pg_constraint SET convalidated = true WHERE contype = 'f' AND xmin = pg_current_xact_id()::xid`

/** Both statements are one transaction, because they are sent together. */
async function addUnseen(session: Database, definition: string): Promise<void> {
  await session.script(`${definition.replace(/;\s*$/, ' NOT VALID')}; ${MARK_VALIDATED}`)
}
