import * as v from 'valibot'
import type { JournalEntry, JournalPlace } from '../../journal/journal.ts'
import type { RecoverRequest } from './request.ts'

const common = {
  source: v.string(),
  database: v.string(),
  /** Name of the backup; empty for an undo. */
  backup: v.string(),
  /** For counting what was left behind. */
  passportPath: v.nullable(v.string()),
  safetyPassportPath: v.nullable(v.string()),
  /** OID of what bears the name when the work begins; null when nothing does. */
  liveOid: v.nullable(v.string()),
  /** What takes its place; the OID is null until it is made. */
  freshName: v.string(),
  freshOid: v.nullable(v.string()),
  /** The name that the living one gets; chosen anew just before the swap, whose time is in it. */
  keptName: v.string(),
}

const StateSchema = v.variant('subject', [
  v.object({ subject: v.literal('database'), ...common }),
  v.object({
    subject: v.literal('tenant'),
    ...common,
    tenant: v.string(),
    /** Database in which the tenant is restored alone first; null for an undo. */
    scratchName: v.nullable(v.string()),
    scratchOid: v.nullable(v.string()),
  }),
])

/** What a recovery is about to change; names as they will be, OIDs as they were found. */
export type RecoverState = v.InferOutput<typeof StateSchema>

/** The state of one tenant's recovery. */
export type TenantState = Extract<RecoverState, { readonly subject: 'tenant' }>

/** What was about to be done when the journal was written. */
export const PHASES = ['staging', 'swapping', 'swapped', 'undoing'] as const

/** The record of a recovery that was begun. */
export type RecoverEntry = JournalEntry<RecoverState>

/** Where the journal of a source's recoveries is: one at a time. */
export function journalPlace({ config, source }: RecoverRequest): JournalPlace<RecoverState> {
  return {
    stateDir: config.system.stateDir,
    resource: `recover-${source.name}`,
    schema: StateSchema,
  }
}
