import type { Phrasebook } from '../locale/phrasebook.ts'
import { LEVEL_ICONS } from '../notify/notice-text.ts'
import { type ProcedureName, VERDICTS, type VerdictValue } from '../verdict/verdict.ts'
import type { LastRun, Status } from './status.ts'

/** A host as people call it: ourselves by the name of the machine. */
export function placeText(host: string, { machine }: Pick<Status, 'machine'>): string {
  return host === 'local' ? machine : host
}

/** Icon, name, verdict and reason of a run. A ledger may tell of procedures that this version does not know. */
export function runWords(run: LastRun, phrasebook: Phrasebook) {
  const known = isKnown(run.procedure) ? run.procedure : undefined
  const value = known === undefined ? undefined : verdictOf(known, run.verdict)
  const name = known === undefined ? run.procedure : phrasebook.labels.procedures[known]
  return {
    icon: LEVEL_ICONS[run.level],
    name: run.subject === undefined ? name : `${name} ${run.subject}`,
    verdict: value === undefined ? run.verdict : phrasebook.verdict(value, run.reason, known).word,
    why: phrasebook.reason(run.reason).title,
  }
}

/** Code of the worst that was found; `status-well` when nothing was. */
export function worstReason({ alerts, runs, level }: Status): string {
  if (level === 'ok') return 'status-well'
  const found = [...alerts, ...runs].find((one) => one.level === level)
  return found?.reason ?? 'status-well'
}

function isKnown(procedure: string): procedure is ProcedureName {
  return Object.hasOwn(VERDICTS, procedure)
}

function verdictOf(procedure: ProcedureName, verdict: string): VerdictValue | undefined {
  const values: readonly VerdictValue[] = VERDICTS[procedure]
  return values.find((value) => value === verdict)
}
