import type { FaultGroup, FaultId } from '../../../../locale/catalogue.ts'
import type { VerdictOf } from '../../../../verdict/verdict.ts'
import type { BackupCopy } from '../../damage/backup-copy.ts'
import { reseal } from '../../damage/reseal.ts'
import type { DirectFault, Expectation } from '../../fault.ts'
import type { Lane } from '../../lane.ts'

/** What is expected when nothing is restored, so that there can be no findings. */
export function ends(
  verdict: VerdictOf<'restore-drill'>,
  reason: string | readonly string[],
  more: Partial<Pick<Expectation, 'findings' | 'names'>> = {},
): Expectation {
  return { verdict, reasons: typeof reason === 'string' ? [reason] : reason, findings: [], ...more }
}

/** A fault made in the files of a copy of the good backup. */
export interface FileFaultText {
  readonly id: FaultId
  readonly expected: Expectation | ((lane: Lane) => Expectation)
  /** Whether the passport vouches for the damaged files, as when the damage came before the hash was taken. */
  readonly isSealed?: true
  readonly damage: (backup: BackupCopy, lane: Lane) => Promise<unknown>
}

/** Damages a copy, seals it when asked, and lets it be drilled as any other. */
export function fileFault(group: FaultGroup, text: FileFaultText): DirectFault {
  const { id, expected, isSealed, damage } = text
  return {
    kind: 'direct',
    id,
    group,
    inject: async (lane) => {
      const backup = await lane.copy()
      await damage(backup, lane)
      if (isSealed) await reseal(backup)
      return { backup, expected: typeof expected === 'function' ? expected(lane) : expected }
    },
  }
}
