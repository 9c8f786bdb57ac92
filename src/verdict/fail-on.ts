import type { VerdictValue } from './verdict.ts'
import { isGood } from './verdict.ts'

/** What makes an exit code 1, from the strictest to the mildest; each includes those to its right. */
export type FailOn = 'objective' | 'cannot-judge' | 'not-restorable' | 'never'

/** Reasons under which a restorable backup still misses an objective. */
export const MISSED_OBJECTIVES: ReadonlySet<string> = new Set([
  'rto-missed',
  'rpo-missed',
  'backup-stale',
  'future-dated-backup',
])

/** Whether a drill's verdict fails the run under the configured policy. */
export function failsDrill(
  verdict: { readonly value: VerdictValue; readonly reason: string },
  failOn: FailOn,
): boolean {
  if (failOn === 'never') return false
  if (verdict.value === 'not-restorable') return true
  if (failOn === 'not-restorable') return false
  if (verdict.value === 'cannot-judge') return true
  return failOn === 'objective' && MISSED_OBJECTIVES.has(verdict.reason)
}

/** Whether a backup's verdict fails the run: anything but a complete backup does. */
export function failsBackup(verdict: { readonly value: VerdictValue }): boolean {
  return !isGood(verdict.value)
}

/** Whether a copy's verdict fails the run: a plan that was only shown does not. */
export function failsOffsiteSync(verdict: { readonly value: VerdictValue }): boolean {
  return !isGood(verdict.value)
}

/** What makes the exit code of disk-check 1, from the strictest to the mildest; each includes those to its right. */
export const DISK_FAIL_ON = ['warning', 'unknown', 'critical', 'emergency', 'never'] as const

/** One of them. */
export type DiskFailOn = (typeof DISK_FAIL_ON)[number]

/** Whether the verdict of a disk check fails the run: a warning by default does not, not knowing does. */
export function failsDiskCheck(
  { value }: { readonly value: VerdictValue },
  failOn: DiskFailOn,
): boolean {
  const levels: readonly string[] = DISK_FAIL_ON
  return levels.indexOf(value) >= levels.indexOf(failOn)
}

/** What makes the exit code of offsite-verify 1, from the strictest to the mildest; each includes those to its right. */
export const OFFSITE_FAIL_ON = ['unreachable', 'drift', 'never'] as const

/** One of them. */
export type OffsiteFailOn = (typeof OFFSITE_FAIL_ON)[number]

/** Whether the verdict of a verification fails the run: not knowing does, unless it is allowed. */
export function failsOffsiteVerify(
  { value }: { readonly value: VerdictValue },
  failOn: OffsiteFailOn,
): boolean {
  const levels: readonly string[] = OFFSITE_FAIL_ON
  return levels.indexOf(value) >= levels.indexOf(failOn)
}
