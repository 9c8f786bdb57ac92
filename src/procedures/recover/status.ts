import { connect } from '../../engines/postgres/connection.ts'
import {
  findDatabase,
  type KeptDatabase,
  listKept,
  type ServerDatabase,
} from '../../engines/postgres/recover/databases.ts'
import { listSchemasAside, type ServerSchema } from '../../engines/postgres/recover/schemas.ts'
import { readJournal } from '../../journal/journal.ts'
import type { LedgerLine } from '../../ledger/line.ts'
import { readLedger } from '../../ledger/read.ts'
import type { World } from '../../ports.ts'
import { recoveryServer } from './commands.ts'
import { openServer } from './examine-server.ts'
import { journalPlace, type RecoverEntry } from './journal-state.ts'
import { type RecoverRequest, settingsFor } from './request.ts'

/** What is in place of a source, what is kept of it, and what is unfinished. */
export interface RecoverStatus {
  readonly source: string
  readonly server: string
  readonly database: string
  readonly live: ServerDatabase | null
  /** Newest first. */
  readonly kept: readonly KeptDatabase[]
  /** What recoveries of single tenants keep in the living database. */
  readonly keptSchemas: readonly ServerSchema[]
  readonly unfinished: Pick<RecoverEntry, 'id' | 'phase' | 'phaseAt' | 'actor'> | null
  /** The last recoveries of this host, oldest first. */
  readonly runs: readonly LedgerLine[]
}

const RUNS_SHOWN = 5

/** Reads it; changes nothing and is no run of its own. */
export async function recoverStatus(request: RecoverRequest, world: World): Promise<RecoverStatus> {
  const { config, source } = request
  const { database } = source.connection
  const entry = await readJournal(journalPlace(request))
  const server = await openServer(request, world)
  try {
    const live = await findDatabase(server, database)
    return {
      source: source.name,
      server: recoveryServer(request),
      database,
      live,
      keptSchemas: live?.allowsConnections ? await keptIn(request, world) : [],
      kept: await listKept(server, database),
      unfinished: entry && {
        id: entry.id,
        phase: entry.phase,
        phaseAt: entry.phaseAt,
        actor: entry.actor,
      },
      runs: await readLedger(config.system.stateDir, { procedure: 'recover', limit: RUNS_SHOWN }),
    }
  } finally {
    await server.close()
  }
}

async function keptIn(request: RecoverRequest, world: World): Promise<ServerSchema[]> {
  const living = await connect(
    settingsFor(request, request.source.connection.database),
    world.signal,
  )
  return listSchemasAside(living).finally(() => living.close())
}
