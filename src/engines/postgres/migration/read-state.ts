import type { Passport } from '../../../passport/passport.ts'
import type { Database } from '../connection.ts'
import { readSequences, type SequenceReading } from '../dump/sequences.ts'
import { readStructure, type Structure } from '../passport/contents.ts'
import { readLargeObjects } from '../passport/server-facts.ts'
import { readStagedTables, type StagedTable } from './staged-tables.ts'

/** What a database is like, but for its rows. */
export interface DatabaseState {
  readonly structure: Structure
  readonly sequences: readonly SequenceReading[]
  readonly tables: readonly StagedTable[]
  readonly largeObjects: Passport['largeObjects']
}

/** Reads the state in one transaction, in the words of the passport. */
export async function readState(session: Database): Promise<DatabaseState> {
  await session.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  const state = {
    structure: await readStructure(session),
    sequences: await readSequences(session),
    tables: await readStagedTables(session),
    largeObjects: await readLargeObjects(session),
  }
  await session.query('COMMIT')
  return state
}
