import { execFile, execFileSync } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acquireLock } from '../../../src/lock/lock.ts'
import type { Report } from '../../../src/report/report.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { backUp, makeSite, type SiteOptions, siteConfig } from '../../real-postgres/site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { startTightServer } from '../../real-postgres/tight-server.ts'

let production: Production

beforeAll(async () => {
  production = await startProduction()
})
afterAll(() => production?.stop())

/** A backup on a new site, of the production database under other settings. */
async function backUpAs(
  settings: Partial<Production['settings']>,
  options: SiteOptions & { readonly name: string },
): Promise<Report> {
  const site = await makeSite(
    production.directory,
    { ...production.settings, ...settings },
    options,
  )
  return backUp(site)
}

/** The check that a report blames. */
function failedCheck({ checks, verdict }: Report) {
  return checks.find(({ status, reason }) => status === 'fail' && reason === verdict.reason)?.id
}

describe('a backup before it starts', () => {
  it.each([
    ['a port where nobody listens', { host: '127.0.0.1', port: 1 }],
    ['a socket that is not there', { host: '/nowhere' }],
    ['a database that does not exist', { database: 'elsewhere' }],
    ['a role that does not exist', { user: 'nobody_here' }],
  ])('fails with server-unreachable: %s', async (title, settings) => {
    const report = await backUpAs(settings, { name: `gone-${title.length}` })

    expect(report.verdict).toMatchObject({ value: 'failed', reason: 'server-unreachable' })
    expect(failedCheck(report)).toBe('server')
  })

  it('fails with server-unreachable on a wrong password, which no report names', async () => {
    await production.run(`CREATE ROLE keeper LOGIN SUPERUSER PASSWORD 'right-password'`)
    await demandPasswordOf('keeper')
    const wrong = await backUpAs(
      { user: 'keeper' },
      { name: 'wrong', source: ['password: wrong-password'] },
    )
    const right = await backUpAs(
      { user: 'keeper' },
      { name: 'right', source: ['password: right-password'] },
    )

    expect(wrong.verdict).toMatchObject({ value: 'failed', reason: 'server-unreachable' })
    expect(wrong.checks.find(({ id }) => id === 'server')?.actual).toContain('password')
    expect(JSON.stringify(wrong)).not.toContain('wrong-password')
    expect(right.verdict.value).toBe('complete')
  })

  it('fails with row-security when policies hide rows from its role', async () => {
    await production.run(`CREATE ROLE reader LOGIN; GRANT pg_read_all_data TO reader`)
    const report = await backUpAs({ user: 'reader' }, { name: 'rls' })

    expect(report.verdict).toMatchObject({ value: 'failed', reason: 'row-security' })
    expect(report.verdict.facts).toMatchObject({ role: 'reader', tables: 3 })
  })

  it('is complete for a role that bypasses row-level security and may read all, large objects too', async () => {
    await production.run(`CREATE ROLE saver LOGIN BYPASSRLS; GRANT pg_read_all_data TO saver`)
    const before = await backUpAs({ user: 'saver' }, { name: 'saver' })
    await production.run(`DO $$ DECLARE o oid; BEGIN
      FOR o IN SELECT oid FROM pg_largeobject_metadata LOOP EXECUTE format('GRANT SELECT ON LARGE OBJECT %s TO saver', o); END LOOP; END $$`)
    const after = await backUpAs({ user: 'saver' }, { name: 'saver' })

    expect(before.verdict).toMatchObject({ value: 'failed', reason: 'privileges-missing' })
    expect(before.verdict.facts.object).toMatch(/^large object \d+$/)
    expect(after.verdict).toMatchObject({ value: 'complete', reason: 'complete' })
  })

  it('fails with privileges-missing when its role may not read one table', async () => {
    await production.run(`CREATE ROLE half LOGIN BYPASSRLS; GRANT pg_read_all_data TO half;
      CREATE ROLE blind LOGIN BYPASSRLS; GRANT USAGE ON SCHEMA public TO blind;`)
    const report = await backUpAs({ user: 'blind' }, { name: 'blind' })

    expect(report.verdict).toMatchObject({ value: 'failed', reason: 'privileges-missing' })
    expect(failedCheck(report)).toBe('privileges')
  })

  it('fails with lock-table-too-small before it would run out of locks', async () => {
    const server = await startTightServer(production.directory, [
      'max_locks_per_transaction=10',
      'max_connections=10',
    ])
    try {
      const report = await backUpAs(server.settings, { name: 'locks' })

      expect(report.verdict).toMatchObject({ value: 'failed', reason: 'lock-table-too-small' })
      expect(report.verdict.facts).toMatchObject({ capacity: 100 })
    } finally {
      await server.stop()
    }
  })

  it('fails with lock-held when a living process is at it', async () => {
    const site = await makeSite(production.directory, production.settings, { name: 'held' })
    const world = testWorld()
    const lock = await acquireLock(
      {
        stateDir: site.config.system.stateDir,
        resource: 'backup-chefwell',
        procedure: 'backup',
        run: 'the-other-run',
        waitSeconds: 0,
      },
      world,
    )
    const blocked = await backUp(site)
    await lock.release()

    expect(blocked.verdict).toMatchObject({ value: 'failed', reason: 'lock-held' })
    expect(blocked.verdict.facts).toMatchObject({ run: 'the-other-run', pid: process.pid })
    expect((await backUp(site)).verdict.value).toBe('complete')
  })

  it('fails with lock-timeout when somebody keeps a table to himself', async () => {
    const holding = production.run(
      'BEGIN; LOCK TABLE tenant_002.sales IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(4); COMMIT',
    )
    const report = await backUpAs({}, { name: 'waits', source: ['lock-timeout: 1s'] })
    await holding

    expect(report.verdict).toMatchObject({ value: 'failed', reason: 'lock-timeout' })
    expect(report.durationSeconds).toBeLessThan(4)
  })
})

describe('a backup on a host whose client is older than the server', () => {
  it('fails with client-too-old', async ({ skip }) => {
    skip(!canHidePrograms(), 'programs of PostgreSQL cannot be hidden from this process')
    const { directory, settings } = production
    const programs = join(directory, 'old')
    await mkdir(programs)
    for (const name of ['pg_dump', 'pg_dumpall', 'pg_restore']) {
      await writeFile(join(programs, name), `#!/bin/sh\necho '${name} (PostgreSQL) 14.9'\n`)
      await chmod(join(programs, name), 0o755)
    }
    await mkdir(join(directory, 'oldsite'))
    const config = join(directory, 'oldsite', 'lastro.yml')
    await writeFile(config, siteConfig(join(directory, 'oldsite'), settings))
    const ended = await promisify(execFile)(
      'unshare',
      [
        '--mount',
        'sh',
        '-c',
        `mount -t tmpfs tmpfs /usr/lib/postgresql && exec "$0" "$@"`,
        process.execPath,
        'src/cli/index.ts',
        'backup',
        '--config',
        config,
        '--json',
      ],
      { env: { PATH: '/usr/bin:/bin', LASTRO_POSTGRES_BIN: programs } },
    ).catch((error: { code: number; stdout: string }) => error)

    const { runs }: { runs: readonly { report: Report }[] } = JSON.parse(ended.stdout)
    expect(ended).toMatchObject({ code: 1 })
    const verdict = runs[0]?.report.verdict
    expect(verdict).toMatchObject({ value: 'failed', reason: 'client-too-old' })
    expect(verdict?.facts).toMatchObject({ client: '14.9', server: 15 })
  })
})

/** Another mount namespace hides the installed programs from one process; it takes root. */
function canHidePrograms(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The throw-away server trusts everybody; from now on one role must show its password. */
async function demandPasswordOf(role: string): Promise<void> {
  const parent = join(production.directory, 'production')
  const [staging = ''] = await readdir(parent)
  const path = join(parent, staging, 'data', 'pg_hba.conf')
  const rules = await readFile(path, 'utf8')
  await writeFile(path, `local all ${role} scram-sha-256\n${rules}`)
  await production.query('SELECT pg_reload_conf()')
}
