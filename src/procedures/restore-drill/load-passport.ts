import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { CheckFailure } from '../../errors.ts'
import type { Passport } from '../../passport/passport.ts'
import { readPassport } from '../../passport/read-passport.ts'
import { passportTotals } from '../../passport/totals.ts'
import type { Check } from '../../report/report.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import { assertBelongs } from './fetch-dump.ts'
import type { SelectedBackup } from './select-backup.ts'

type Recorder = ReportRecorder<'restore-drill'>

/**
 * Reads the truth to judge by and says which backup it is.
 * @throws CheckFailure `no-passport`, `passport-unreadable`, `passport-mismatch`, `database-empty`.
 */
export async function loadPassport(backup: SelectedBackup, recorder: Recorder): Promise<Passport> {
  recorder.artifact({ kind: 'dump', path: backup.dumpPath, bytes: backup.bytes })
  if (backup.passportPath === undefined) {
    throw new CheckFailure(
      'no-passport',
      `${basename(backup.dumpPath)} has no passport: nothing says what it must contain`,
      { name: backup.name },
    )
  }
  const passport = await readPassport(backup.passportPath)
  assertBelongs(passport, backup)
  const totals = passportTotals(passport)
  const dump = passport.files.find((file) => file.role === 'dump')
  recorder.sections({
    backup: {
      name: backup.name,
      source: passport.source.name,
      tier: backup.tier,
      takenAt: passport.snapshotAt,
      bytes: backup.bytes,
      ...(dump?.plainBytes === undefined ? {} : { plainBytes: dump.plainBytes }),
      ...totals,
    },
  })
  recorder.check({
    id: 'passport',
    status: 'pass',
    expected: 'belongs to this dump',
    actual: `${totals.tables} tables, ${totals.rows} rows`,
  })
  if (totals.tables === 0)
    throw new CheckFailure(
      'database-empty',
      'the passport names no table: there is nothing to prove',
      { database: passport.source.database },
    )
  return passport
}

/** On a new server the globals make the roles: one that is missing there would stop the real recovery. */
export async function checkGlobals(
  backup: SelectedBackup,
  passport: Passport,
  recorder: Recorder,
): Promise<void> {
  const text = backup.globalsPath === undefined ? '' : await readFile(backup.globalsPath, 'utf8')
  const missing = passport.roles.filter(
    (role) => !new RegExp(`^CREATE ROLE "?${RegExp.escape(role.name)}"?;`, 'm').test(text),
  )
  const common: Pick<Check, 'id' | 'expected'> = {
    id: 'roles',
    expected: `${passport.roles.length} roles in the globals`,
  }
  if (missing.length === 0)
    return recorder.check({ ...common, status: 'pass', actual: 'all are there' })
  recorder.check({
    ...common,
    status: 'fail',
    actual: `${missing.length} are missing`,
    reason: 'role-missing',
    facts: { role: missing[0]?.name ?? '' },
  })
  throw new CheckFailure('role-missing', `the globals lack role ${missing[0]?.name}`, {
    role: missing[0]?.name ?? '',
    object: missing[0]?.name ?? '',
  })
}
