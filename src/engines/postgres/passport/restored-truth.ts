import type { PostgresSource } from '../../../config/schema.ts'
import type { World } from '../../../ports.ts'
import { connect } from '../connection.ts'
import type { ConnectionSettings } from '../connection-settings.ts'
import { readSequences } from '../dump/sequences.ts'
import { readSnapshotTruth, type SnapshotTruth } from './snapshot-truth.ts'

/** A database that was restored and that nobody writes to. */
export interface RestoredTruthRequest {
  readonly settings: ConnectionSettings
  /** ISO instant after which business timestamps are ignored. */
  readonly limit: string
  /** What the configuration says of the source; nothing when it knows none. */
  readonly source: Pick<PostgresSource, 'businessTimestamps'>
}

/**
 * Reads from a restored database what a backup reads inside its snapshot. The identity of the server is left out: it is
 * thrown away, and by it a drill would know the source. So is what the database itself has: it is not the source's.
 * @throws CheckFailure `passport-failed`.
 */
export async function readRestoredTruth(
  { settings, limit, source }: RestoredTruthRequest,
  world: World,
): Promise<SnapshotTruth> {
  const database = await connect(settings, world.signal)
  try {
    await database.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const sequences = await readSequences(database)
    const session = { database, takenAt: limit }
    const truth = await readSnapshotTruth(session, sequences, source, world)
    const { properties: _, ...known } = truth
    return { ...known, server: { ...truth.server, systemIdentifier: null } }
  } finally {
    await database.close()
  }
}
