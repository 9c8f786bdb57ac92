import type { Journal } from '../../journal/journal.ts'
import type { RecoveryFacts, RecoveryStep } from '../../report/recovery.ts'
import type { Ending } from '../../report/report-recorder.ts'
import { account } from './account.ts'
import { keptCommands, recoveryServer } from './commands.ts'
import type { Conduct } from './conduct.ts'
import type { RecoverState } from './journal-state.ts'

/** What was planned, in so far as the run knows it; a start that finishes another's work does not. */
export type KnownPlan = Partial<Pick<RecoveryFacts, 'steps' | 'expected'>>

/** After the swap: counts what was left behind, says how to undo, and closes the journal. */
export async function finish(
  { request, world, recorder }: Conduct,
  journal: Journal<RecoverState>,
  plan: KnownPlan = {},
): Promise<void> {
  const { state } = journal.entry
  const counted = await account(request, state, world, recorder)
  const kept = state.liveOid === null ? undefined : state.keptName
  recorder.sections({
    recovery: {
      mode: request.mode,
      source: state.source,
      server: recoveryServer(request),
      database: state.database,
      ...(state.subject === 'tenant' ? { tenant: state.tenant } : {}),
      steps: [],
      ...plan,
      ...(plan.steps ? { steps: plan.steps.map((step) => asDone(step, state)) } : {}),
      ...counted,
      ...(kept === undefined ? {} : { kept }),
      commands: kept === undefined ? [] : keptCommands(subjectOf(request, state), kept),
    },
  })
  await journal.close()
}

/** The plan could not know the second of the swap. */
function asDone(step: RecoveryStep, { keptName }: RecoverState): RecoveryStep {
  return step.id === 'keep' ? { ...step, object: keptName } : step
}

function subjectOf(request: Conduct['request'], state: RecoverState) {
  const { source, commandWords } = request
  return { source, commandWords, ...(state.subject === 'tenant' ? { tenant: state.tenant } : {}) }
}

/** How a piece of work that another run began ended, once it was looked at. */
export function endingOfRepair(
  repaired: 'swapped' | 'taken-back',
  phase: string,
  since: string,
): Ending<'recover'> {
  if (repaired === 'taken-back') return { value: 'rolled-back', reason: 'taken-back' }
  if (phase === 'undoing') return { value: 'undone', reason: 'undone' }
  return { value: 'recovered', reason: 'recovered-before', facts: { since } }
}
