import type { AlertLevel } from '../alerts/alert.ts'
import { MISSED_OBJECTIVES } from './fail-on.ts'
import { isGood, type VerdictValue } from './verdict.ts'

/** Verdicts that change nothing: somebody looked, or was refused in front of a screen. */
const SILENT: ReadonlySet<VerdictValue> = new Set(['planned', 'not-changed', 'refused'] as const)

/** Whether a verdict says that nothing was changed, which is no news to anybody. */
export function changesNothing(value: VerdictValue): boolean {
  return SILENT.has(value)
}

/** How bad a verdict is; a level that is one by itself (of disk-check) stays what it is. */
export function levelOfVerdict(value: VerdictValue, reason: string): AlertLevel {
  if (value === 'warning' || value === 'critical' || value === 'emergency') return value
  if (value === 'unknown') return value
  if (value === 'cannot-judge') return 'warning'
  if (SILENT.has(value)) return 'ok'
  if (!isGood(value)) return 'critical'
  return MISSED_OBJECTIVES.has(reason) ? 'warning' : 'ok'
}
