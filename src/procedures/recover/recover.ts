import { readJournal } from '../../journal/journal.ts'
import type { World } from '../../ports.ts'
import type { Report } from '../../report/report.ts'
import type { Ending } from '../../report/report-recorder.ts'
import { runProcedure } from '../run-procedure.ts'
import { apply } from './apply.ts'
import { resumeCommand } from './commands.ts'
import type { Conduct } from './conduct.ts'
import { dropOld } from './drop-old.ts'
import { journalPlace } from './journal-state.ts'
import { makePlan } from './make-plan.ts'
import type { Outcome } from './outcome.ts'
import type { RecoverMode, RecoverRequest } from './request.ts'
import { resume } from './resume.ts'
import { undo } from './undo.ts'

/**
 * Replaces a living database by a backup, or says what that would do, or takes it back; ends in `planned`, `recovered`,
 * `undone`, `dropped`, `not-changed`, `refused`, `rolled-back` or `failed`.
 */
export function runRecover(request: RecoverRequest, world: World): Promise<Report> {
  const { system } = request.config
  const outcome: Outcome = { onError: 'refused' }
  const subject = {
    procedure: 'recover',
    lastro: request.lastro,
    system: system.name,
    locale: system.locale,
    lock: { stateDir: system.stateDir, resource: `recover-${request.source.name}` },
    onFailure: () => outcome.onError,
    // Who plans looks on; everything else people hear of.
    ...(request.mode === 'plan'
      ? {}
      : { audience: { config: request.config, subject: request.source.name } }),
  } as const
  return runProcedure(subject, world, (recorder) =>
    MODES[request.mode]({ request, world, recorder, outcome }),
  )
}

const MODES: Readonly<Record<RecoverMode, (conduct: Conduct) => Promise<Ending<'recover'>>>> = {
  plan,
  apply,
  undo,
  resume,
  'drop-old': dropOld,
}

/** `lastro recover plan`: changes nothing, not even what a killed recovery left. */
async function plan(conduct: Conduct): Promise<Ending<'recover'>> {
  const { request, recorder } = conduct
  const unfinished = await readJournal(journalPlace(request))
  const common = { id: 'journal', expected: 'no unfinished recovery' }
  if (!unfinished) recorder.check({ ...common, status: 'pass', actual: 'none' })
  const { examined, facts } = await makePlan(conduct)
  if (unfinished) {
    const { phase, phaseAt } = unfinished
    recorder.check({
      ...common,
      status: 'warn',
      actual: `${phase} since ${phaseAt}`,
      reason: 'recovery-unfinished',
      facts: { phase, since: phaseAt },
    })
    recorder.sections({
      recovery: { ...facts, commands: [resumeCommand(request), ...facts.commands] },
    })
  }
  const { refusal } = examined
  if (!refusal) return { value: 'planned', reason: 'recovery-planned' }
  return {
    value: 'refused',
    reason: refusal.reason ?? 'internal-error',
    ...(refusal.facts ? { facts: refusal.facts } : {}),
  }
}
