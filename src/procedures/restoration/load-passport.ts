import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { CheckFailure } from '../../errors.ts'
import type { Passport } from '../../passport/passport.ts'
import { readPassport } from '../../passport/read-passport.ts'
import { passportTotals } from '../../passport/totals.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import type { ProcedureName } from '../../verdict/verdict.ts'
import { assertBelongs } from './fetch-dump.ts'
import type { SelectedBackup } from './select-backup.ts'

type Recorder = ReportRecorder<ProcedureName>

/**
 * Reads the truth to judge by and says which backup it is; null for a dump made by something else.
 * @throws CheckFailure `passport-unreadable`, `passport-mismatch`, `database-empty`.
 */
export async function loadPassport(
  backup: SelectedBackup,
  recorder: Recorder,
): Promise<Passport | null> {
  recorder.artifact({ kind: 'dump', path: backup.dumpPath, bytes: backup.bytes })
  if (backup.passportPath === undefined) return null
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
  const actual = `${totals.tables} tables, ${totals.rows} rows`
  const common = { id: 'passport', expected: 'belongs to this dump', actual }
  recorder.check(
    passport.afterTheFact
      ? { ...common, status: 'warn', reason: 'passport-after-the-fact' }
      : { ...common, status: 'pass' },
  )
  if (totals.tables === 0)
    throw new CheckFailure(
      'database-empty',
      'the passport names no table: there is nothing to prove',
      { database: passport.source.database },
    )
  return passport
}

/**
 * On a new server the globals make the roles: one that is missing there would stop the real recovery.
 * @throws CheckFailure `role-missing`, `sha256-mismatch`.
 */
export async function checkGlobals(
  backup: SelectedBackup,
  passport: Passport,
  recorder: Recorder,
): Promise<void> {
  // Whoever made the dump made no globals; its roles were made from its text, and are from the passport now.
  if (passport.afterTheFact) return
  // Hashed as bytes: the roles of a database in another encoding are not UTF-8.
  const bytes =
    backup.globalsPath === undefined ? Buffer.alloc(0) : await readFile(backup.globalsPath)
  const text = bytes.toString('utf8')
  const missing = passport.roles.find(({ name }) => !createsRole(text, name))
  const common = { id: 'roles', expected: `${passport.roles.length} roles in the globals` }
  if (missing) {
    const facts = { role: missing.name, object: missing.name }
    const actual = `role ${missing.name} is missing`
    recorder.check({ ...common, status: 'fail', actual, reason: 'role-missing', facts })
    throw new CheckFailure('role-missing', `the globals lack role ${missing.name}`, facts)
  }
  recorder.check({ ...common, status: 'pass', actual: 'all are there' })
  assertGlobalsUnchanged(passport, bytes)
}

function createsRole(globals: string, name: string): boolean {
  const quoted = name.replaceAll('"', '""')
  return (
    globals.includes(`\nCREATE ROLE ${name};`) || globals.includes(`\nCREATE ROLE "${quoted}";`)
  )
}

function assertGlobalsUnchanged(passport: Passport, bytes: Buffer): void {
  const expected = passport.files.find((file) => file.role === 'globals')?.sha256
  const actual = createHash('sha256').update(bytes).digest('hex')
  if (expected === undefined || expected === actual) return
  const facts = { expected, actual }
  throw new CheckFailure('sha256-mismatch', 'the globals are not what was backed up', facts)
}
