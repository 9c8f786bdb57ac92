import {
  findDatabase,
  type KeptDatabase,
  listKept,
  type ServerDatabase,
} from '../../engines/postgres/recover/databases.ts'
import { readJournal } from '../../journal/journal.ts'
import type { LedgerLine } from '../../ledger/line.ts'
import { readLedger } from '../../ledger/read.ts'
import type { World } from '../../ports.ts'
import { recoveryServer } from './commands.ts'
import { openServer } from './examine-server.ts'
import { journalPlace, type RecoverEntry } from './journal-state.ts'
import type { RecoverRequest } from './request.ts'

/** What is in place of a source, what is kept of it, and what is unfinished. */
export interface RecoverStatus {
  readonly source: string
  readonly server: string
  readonly database: string
  readonly live: ServerDatabase | null
  /** Newest first. */
  readonly kept: readonly KeptDatabase[]
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
    return {
      source: source.name,
      server: recoveryServer(request),
      database,
      live: await findDatabase(server, database),
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
