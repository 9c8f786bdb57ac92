import { copyFile, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { failsDrill } from '../../src/verdict/fail-on.ts'
import { copyInstallationWithout } from '../real-postgres/reduced-installation.ts'
import { reseal, type SealedBackup } from '../real-postgres/sealed-backup.ts'
import { backUp, drill } from '../real-postgres/site.ts'
import { shiftedClock, testWorld } from '../real-postgres/test-world.ts'
import { type FaultBench, openFaultBench, verdictOf } from './fault-bench.ts'

const HOUR = 3600

let bench: FaultBench

beforeAll(async () => {
  bench = await openFaultBench()
})
afterEach(() => vi.unstubAllEnvs())
afterAll(() => bench?.stop())

/** Writes a passport with other contents. */
async function rewritePassport(
  backup: SealedBackup,
  change: (passport: SealedBackup['passport']) => object,
): Promise<void> {
  const text = JSON.stringify({ ...backup.passport, ...change(backup.passport) })
  await writeFile(backup.passportPath, text)
}

describe('a dump whose passport is not to be trusted', () => {
  it('cannot be judged without one; the roles that its policies need are made from its text', async () => {
    const backup = await bench.copy()
    await rm(backup.passportPath)

    expect(verdictOf(await bench.drill(backup))).toBe('cannot-judge: no-passport')
  })

  it.each<readonly [string, (backup: SealedBackup) => Promise<void>]>([
    ['is an empty file', ({ passportPath }) => truncate(passportPath)],
    ['was cut short', ({ passportPath }) => truncate(passportPath, 2000)],
    ['is no JSON', ({ passportPath }) => writeFile(passportPath, 'passport')],
    ['is of a format we do not know', (backup) => rewritePassport(backup, () => ({ format: 'x' }))],
    ['has lost its schemas', (backup) => rewritePassport(backup, () => ({ schemas: undefined }))],
    [
      'counts rows by halves',
      (backup) =>
        rewritePassport(backup, ({ schemas }) => ({
          schemas: { ...schemas, public: { ...schemas.public, tables: { users: [1.5, '0'] } } },
        })),
    ],
  ])('cannot be judged when it %s', async (_title, damage) => {
    const backup = await bench.copy()
    await damage(backup)

    expect(verdictOf(await bench.drill(backup))).toBe('cannot-judge: passport-unreadable')
  })

  it('cannot be judged by the passport of another backup', async () => {
    const other = await backUp(bench.site)
    const otherPassport = join(bench.site.backups, `daily/${other.backup?.name}.passport.json`)
    const backup = await bench.copy()
    await copyFile(otherPassport, backup.passportPath)

    expect(verdictOf(await bench.drill(backup))).toBe('cannot-judge: passport-mismatch')
  })

  it('is not restorable when passport and name are those of another backup', async () => {
    const backup = await bench.copy()
    await bench.production.run(`UPDATE public.companies SET legal_name = 'Outro' WHERE id = 1`)
    const other = await backUp(bench.site)
    const dump = other.artifacts.find(({ kind }) => kind === 'dump')
    await copyFile(dump?.path ?? '', backup.dump)

    expect(verdictOf(await bench.drill(backup))).toMatch(/^not-restorable: (size|sha256)-mismatch$/)
  })

  it('cannot be judged when the passport names no table', async () => {
    const backup = await bench.copy()
    await reseal(backup, { schemas: {} })

    expect(verdictOf(await bench.drill(backup))).toBe('cannot-judge: database-empty')
  })
})

describe('globals that do not make the roles', () => {
  it('make a backup not restorable when a role is missing', async () => {
    const backup = await bench.copy()
    const globals = await readFile(backup.globals, 'utf8')
    await writeFile(backup.globals, globals.replace('CREATE ROLE chefwell_app;', ''))
    await reseal(backup)

    const report = await bench.drill(backup)
    expect(verdictOf(report)).toBe('not-restorable: role-missing')
    expect(report.verdict.facts).toMatchObject({ role: 'chefwell_app' })
  })

  it('make a backup not restorable when the file is not there', async () => {
    const backup = await bench.copy()
    await rm(backup.globals)

    expect(verdictOf(await bench.drill(backup))).toBe('not-restorable: role-missing')
  })

  it('make a backup not restorable when the file was changed', async () => {
    const backup = await bench.copy()
    const globals = await readFile(backup.globals, 'utf8')
    await writeFile(backup.globals, globals.replace('NOSUPERUSER', 'SUPERUSER'))

    expect(verdictOf(await bench.drill(backup))).toBe('not-restorable: sha256-mismatch')
  })
})

describe('a drill at the wrong time', () => {
  it.each([
    { age: 23 * HOUR, reason: 'proven', fails: false },
    { age: 3 * 24 * HOUR, reason: 'backup-stale', fails: true },
  ])('of a backup of $age s says $reason', async ({ age, reason, fails }) => {
    const report = await bench.drill(await bench.copy(), testWorld({ clock: shiftedClock(age) }))

    expect(verdictOf(report)).toBe(`restorable: ${reason}`)
    expect(failsDrill(report.verdict, 'objective')).toBe(fails)
    expect(failsDrill(report.verdict, 'cannot-judge')).toBe(false)
  })

  it('finds no backup when all are dated in the future', async () => {
    const world = testWorld({ clock: shiftedClock(-48 * HOUR) })

    expect(verdictOf(await bench.drill(await bench.copy(), world))).toBe(
      'not-restorable: no-backup',
    )
  })

  it('names the wrong date of a backup that is asked for by name', async () => {
    const backup = await bench.copy()
    const report = await drill(bench.site, testWorld({ clock: shiftedClock(-48 * HOUR) }), {
      directory: backup.directory,
      backup: backup.names.name,
    })

    expect(verdictOf(report)).toBe('restorable: future-dated-backup')
    expect(failsDrill(report.verdict, 'objective')).toBe(true)
  })

  it('finds no backup in an empty directory', async () => {
    const backup = await bench.copy()
    await rename(dirname(backup.dump), join(backup.directory, 'elsewhere'))

    expect(verdictOf(await bench.drill(backup))).toBe('not-restorable: no-backup')
  })
})

describe('a drill on a host that lacks what the backup needs', () => {
  it('cannot judge when an extension is not installed', async () => {
    const programs = await copyInstallationWithout('citext', join(bench.site.directory, 'reduced'))
    vi.stubEnv('LASTRO_POSTGRES_BIN', programs)
    const report = await bench.drill(await bench.copy())

    expect(verdictOf(report)).toBe('cannot-judge: extension-missing')
    expect(report.verdict.facts).toMatchObject({ extension: 'citext' })
  })

  it.each([
    ['server', { server: { versionNumber: 990_001 } }],
    ['pg_dump', { tools: { pgDumpMajor: 99 } }],
  ])('cannot judge when the %s was newer than what is installed', async (_title, change) => {
    const backup = await bench.copy()
    const { server, tools } = backup.passport
    await rewritePassport(backup, () => ({
      server: { ...server, ...('server' in change ? change.server : {}) },
      tools: { ...tools, ...('tools' in change ? change.tools : {}) },
    }))

    expect(verdictOf(await bench.drill(backup))).toBe('cannot-judge: postgres-too-old')
  })
})
