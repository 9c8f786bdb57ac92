import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Production, startProduction } from '../real-postgres/production.ts'
import { type ActHost, openActHost } from './act-host.ts'
import { describeWithTool } from './tools.ts'

describeWithTool('act', 'our workflows under act', () => {
  let production: Production
  let host: ActHost
  const inFolder = (name: string) => join(production.directory, name)

  beforeAll(async () => {
    production = await startProduction()
    host = openActHost(production.directory, production.settings)
  })

  afterAll(() => production.stop())

  it('only plan when the operator asks for a dry run', async () => {
    const inputs = { 'dry-run': 'true' }
    const { exitCode, output } = host.run('backup.yml', 'workflow_dispatch', { inputs })
    expect(output).toContain('Job succeeded')
    expect(exitCode).toBe(0)
    await expect(readdir(inFolder('backups'))).rejects.toThrow('ENOENT')
  })

  it('take the nightly backup and upload its report, never the dump', async () => {
    const { exitCode, output, uploads } = host.run('backup.yml', 'schedule')
    expect(output).toContain('Job succeeded')
    expect(exitCode).toBe(0)
    const files = await readdir(join(inFolder('backups'), 'daily'))
    expect(files.filter((name) => name.endsWith('.dump.zst'))).toHaveLength(1)
    expect(uploads.map(({ name }) => name)).toEqual(['backup-report-1'])
    const [json = ''] = uploads[0]?.paths ?? []
    expect(JSON.parse(readFileSync(json, 'utf8')).verdict.value).toBe('complete')
    expect(uploads[0]?.paths.every((path) => /\.(json|md)$/.test(path))).toBe(true)
  })

  it.each([
    ['schedule', {}],
    ['workflow_dispatch', { source: 'chefwell', pick: 'random', 'fail-on': 'cannot-judge' }],
  ] as const)(
    'prove it in a drill started by %s, and leave nothing behind',
    async (event, inputs) => {
      const { exitCode, output, uploads } = host.run('restore-drill.yml', event, { inputs })
      expect(output).toContain('Job succeeded')
      expect(exitCode).toBe(0)
      const report = JSON.parse(readFileSync(uploads[0]?.paths[0] ?? '', 'utf8'))
      expect(report.verdict).toMatchObject({ value: 'restorable', reason: 'proven' })
      expect(report.run.trigger).toBe(event)
      expect(await readdir(inFolder('drill'))).toEqual([])
    },
  )

  it('fail the job, yet upload the report, when there is no such backup', () => {
    const inputs = { backup: 'chefwell_backup_20200101_000000' }
    const { exitCode, uploads } = host.run('restore-drill.yml', 'workflow_dispatch', { inputs })
    expect(exitCode).toBe(1)
    const report = JSON.parse(readFileSync(uploads[0]?.paths[0] ?? '', 'utf8'))
    expect(report.verdict.reason).toBe('no-backup')
  })
})
