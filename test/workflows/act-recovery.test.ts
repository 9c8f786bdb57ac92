import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { forkEvent, pullRequestEvent } from '../fixtures/events/events.ts'
import { type Production, startProduction } from '../real-postgres/production.ts'
import { type ActHost, openActHost } from './act-host.ts'
import { describeWithTool } from './tools.ts'

/** Names of the jobs, as people read them. */
const SAMPLE = 'On sample data'
const REAL = 'On the newest backup'

const MIGRATION = `psql -X -q -v ON_ERROR_STOP=1 "$DATABASE_URL" -c 'CREATE TABLE public.loyalty (id int PRIMARY KEY)'\n`

describeWithTool('act', 'our workflows that recover and that check, under act', () => {
  let production: Production
  let host: ActHost
  let base: string
  let backup: string

  beforeAll(async () => {
    production = await startProduction()
    host = openActHost(production.directory, production.settings)
    base = host.commit({ 'README.md': 'The base of the pull requests below.\n' })
    host.commit({ 'migrations/migrate.sh': MIGRATION })
    const run = host.run('backup.yml', 'schedule')
    backup = run.outputOf('Backup', 'backup') ?? run.output
  })

  afterAll(() => production?.stop())

  const namesIn = (folder: string) => readdir(join(production.directory, folder))

  const databases = async () => {
    const sql = `SELECT datname FROM pg_database WHERE datname LIKE 'restaurante%' ORDER BY 1`
    return (await production.query(sql, 'postgres')).flat()
  }

  const recover = (inputs: Readonly<Record<string, string>>) =>
    host.run('recover.yml', 'workflow_dispatch', { inputs })

  it('only plan a recovery that was dispatched with nothing chosen', async () => {
    const { exitCode, output, uploads, outputOf } = recover({})
    expect(exitCode, output).toBe(0)
    expect(outputOf('Recover (plan)', 'verdict')).toBe('planned')
    expect(uploads.map(({ name }) => name)).toEqual(['recover-report-1'])
    expect(await databases()).toEqual(['restaurante'])
  })

  it('refuse to recover without the typed name, before anything is looked at', async () => {
    const { exitCode, output } = recover({ mode: 'apply', backup, confirm: 'restaurant' })
    expect(exitCode).toBe(1)
    expect(output).toContain('::set-output:: verdict=refused')
    expect(await databases()).toEqual(['restaurante'])
    expect(await namesIn('backups')).not.toContain('safety')
  })

  it('recover with it, keep what was there, and name no secret', async () => {
    await production.run('DELETE FROM tenant_002.expenses')
    const run = recover({ mode: 'apply', backup, confirm: 'restaurante' })
    expect(run.exitCode, run.output).toBe(0)
    expect(run.outputOf('Recover (apply)', 'verdict')).toBe('recovered')
    const kept = run.outputOf('Recover (apply)', 'kept')
    expect(await databases()).toEqual(['restaurante', kept])
    expect(await production.query('SELECT count(*) FROM tenant_002.expenses')).not.toEqual([['0']])
    expect(run.output).not.toContain('open-sesame')
  })

  it('let a fault into copies of a sample, see it caught, and leave nothing', async () => {
    const { exitCode, output, uploads } = host.run('drill-check.yml', 'workflow_dispatch', {
      inputs: { only: 'sequence-set-back', 'clean-runs': '0', seed: '7' },
    })
    expect(exitCode, output).toBe(0)
    const report = JSON.parse(readFileSync(uploads[0]?.paths[0] ?? '', 'utf8'))
    expect(report.verdict).toMatchObject({ value: 'trustworthy', reason: 'all-caught' })
    // The good backup, as it is, is always tried: without it a catch would prove nothing.
    expect(report.matrix.trials).toMatchObject([
      { id: 'good-backup-as-it-is', outcome: 'silent' },
      { id: 'sequence-set-back', outcome: 'caught' },
    ])
    expect(await namesIn('drill')).toEqual([])
  })

  it('try a fork’s migration on sample data, and never start the job that holds the dumps', async () => {
    const run = host.run('restore-check.yml', 'pull_request', {
      payload: forkEvent(),
      variables: { LASTRO_CHECK_REAL_DATA: 'true' },
      env: { RUNNER_ENVIRONMENT: 'github-hosted' },
    })
    expect(run.exitCode, run.output).toBe(0)
    expect(run.jobs).toEqual([SAMPLE])
    expect(run.outputOf(SAMPLE, 'difference')).toBe('1 table added, 0 rows lost')
    expect(run.uploads.map(({ name }) => name)).toEqual(['restore-check-sample-1'])
  })

  it('try the migration of a branch of the repository on the newest backup, too', async () => {
    const run = host.run('restore-check.yml', 'pull_request', {
      payload: pullRequestEvent({ base: { sha: base } }),
      variables: { LASTRO_CHECK_REAL_DATA: 'true' },
      env: { RUNNER_ENVIRONMENT: 'github-hosted' },
    })
    expect(run.exitCode, run.output).toBe(0)
    expect(run.jobs).toEqual([SAMPLE, REAL])
    expect(run.outputOf(REAL, 'backup')).toBe(backup)
    expect(run.outputOf(REAL, 'verdict')).toBe('safe')
    expect(run.uploads.map(({ name }) => name)).toEqual([
      'restore-check-sample-1',
      'restore-check-backup-1',
    ])
    expect(await namesIn('drill')).toEqual([])
    expect(await production.query(`SELECT to_regclass('public.loyalty')`)).toEqual([[null]])
  })
})
