import type { Phrasebook } from '../locale/phrasebook.ts'
import { ICONS } from '../report/wording.ts'
import type { ProcedureName, VerdictValue } from '../verdict/verdict.ts'
import { VERDICTS } from '../verdict/verdict.ts'
import type { HostStatus, LastRun, Status, TreeStatus } from './status.ts'

/** A host as people call it: ourselves by the name of the machine. */
export function placeText({ host }: Pick<HostStatus, 'host'>, { machine }: Status): string {
  return host === 'local' ? machine : host
}

/** A tier's name; one that is not known comes back as it is. */
export function tierName(tier: string, { status }: Phrasebook): string {
  const names: Readonly<Record<string, string>> = status.tiers
  return Object.hasOwn(names, tier) ? (names[tier] ?? tier) : tier
}

/** All tiers together. */
export function treeTotals({ tiers }: TreeStatus): {
  readonly backups: number
  readonly bytes: number
} {
  return {
    backups: tiers.reduce((sum, { backups }) => sum + backups, 0),
    bytes: tiers.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

/** Icon, name, verdict and reason of a run. A ledger may tell of procedures that this version does not know. */
export function runWords(run: LastRun, phrasebook: Phrasebook) {
  const known = isKnown(run.procedure) ? run.procedure : undefined
  const value = known === undefined ? undefined : verdictOf(known, run.verdict)
  return {
    icon: ICONS[run.isGood ? 'pass' : 'fail'],
    name: known === undefined ? run.procedure : phrasebook.labels.procedures[known],
    verdict: value === undefined ? run.verdict : phrasebook.verdict(value, run.reason, known).word,
    why: phrasebook.reason(run.reason).title,
  }
}

function isKnown(procedure: string): procedure is ProcedureName {
  return Object.hasOwn(VERDICTS, procedure)
}

function verdictOf(procedure: ProcedureName, verdict: string): VerdictValue | undefined {
  const values: readonly VerdictValue[] = VERDICTS[procedure]
  return values.find((value) => value === verdict)
}

/** Code of the worst that was found; `status-well` when nothing was. */
export function worstReason({ hosts, level }: Status): string {
  const remarks = hosts.flatMap(({ remarks: all }) => all)
  const worst = remarks.find((remark) => remark.level === level)
  if (level === 'ok') return 'status-well'
  return worst?.reason ?? 'host-unreachable'
}
