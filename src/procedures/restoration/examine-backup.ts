import { type ExaminedDump, examineDump } from '../../engines/postgres/foreign/examine-dump.ts'
import { recogniseDump } from '../../engines/postgres/foreign/recognise-dump.ts'
import { needsOfPassport } from '../../engines/postgres/restore/staging-needs.ts'
import type { Passport } from '../../passport/passport.ts'
import type { World } from '../../ports.ts'
import { dumpOf } from './fetch-dump.ts'
import type { SelectedBackup } from './select-backup.ts'

/** A backup and what its restore needs. */
export interface ExaminedBackup extends ExaminedDump {
  /** With its format and frame as its content has them. */
  readonly backup: SelectedBackup
}

/**
 * What a backup's restore needs: as its passport says; without one, as the dump itself shows.
 * @throws CheckFailure when the dump is none that we restore, or shows that it is not whole.
 */
export async function examineBackup(
  backup: SelectedBackup,
  passport: Passport | null,
  world: World,
): Promise<ExaminedBackup> {
  const format = passport ? (dumpOf(passport)?.format ?? 'custom') : undefined
  if (passport && format === 'custom')
    return { backup, needs: needsOfPassport(passport), plain: null }
  const form = format ? { format, frame: backup.frame } : await recogniseDump(backup.dumpPath)
  const examined = await examineDump({ path: backup.dumpPath, ...form }, world)
  return {
    backup: { ...backup, ...form },
    needs: passport ? needsOfPassport(passport) : examined.needs,
    plain: examined.plain,
  }
}
