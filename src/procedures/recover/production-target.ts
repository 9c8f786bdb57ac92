import { createEmptyDatabase } from '../../engines/postgres/recover/databases.ts'
import { ofRecovery, openRecoverySession } from '../../engines/postgres/recover/recovery-session.ts'
import type { Journal } from '../../journal/journal.ts'
import type { RestoreTarget } from '../restoration/restore-backup.ts'
import { recoveryServer } from './commands.ts'
import type { Examined } from './examine.ts'
import type { RecoverState } from './journal-state.ts'
import { type RecoverRequest, settingsFor } from './request.ts'

/** What a database beside the living one is made for. */
export interface ProductionTargetRequest {
  readonly request: RecoverRequest
  readonly examined: Pick<Examined, 'live' | 'form'>
  readonly name: string
  readonly journal: Journal<RecoverState>
  /** Notes the OID of what was made, so that nothing else is ever dropped for it. */
  readonly note: (oid: string) => Partial<RecoverState>
}

/** A new database on the production server: the same restore as a drill's, in another place. */
export function productionTarget({
  request,
  examined,
  name,
  journal,
  note,
}: ProductionTargetRequest): RestoreTarget {
  return {
    isShared: true,
    open: async () => ({
      settings: (database) => ofRecovery(settingsFor(request, database), journal.entry.id),
      place: recoveryServer(request),
      died: new Promise<never>(() => undefined),
      stop: async () => undefined,
    }),
    prepare: async () => {
      const server = await openRecoverySession(request.connection, journal.entry.id)
      try {
        const oid = await createEmptyDatabase(server, name, {
          owner: examined.live?.owner ?? null,
          form: examined.form,
        })
        await journal.advance('staging', note(oid))
      } finally {
        await server.close()
      }
      return ofRecovery(settingsFor(request, name), journal.entry.id)
    },
  }
}
