import { readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readManifest } from '../mini-runner/manifest.ts'
import type { JobResult } from '../mini-runner/mini-runner.ts'
import { namesIn, type Operations, openOperations, PASSWORD } from './operations.ts'

const root = join(import.meta.dirname, '../..')
const declared = (action: string) => Object.keys(readManifest(join(root, action)).outputs).sort()

/** Everything a job said or wrote where others can read it. */
const saidBy = ({ main, posts }: JobResult) =>
  [main, ...posts].flatMap((step) => [
    // A masking command must hold the secret; the runner does not show it.
    ...step.log.raw.filter((line) => !line.startsWith('::add-mask::')),
    step.summary.text,
    JSON.stringify(step.outputs),
    JSON.stringify(step.state),
  ])

describe('the released actions on a real system', () => {
  let operations: Operations
  let planned: JobResult
  let backup: JobResult
  let drill: JobResult

  beforeAll(async () => {
    operations = await openOperations()
    planned = await operations.run('backup', { inputs: { 'dry-run': 'true' } })
    backup = await operations.run('backup', { inputs: { source: 'chefwell' } })
    drill = await operations.run('restore-drill', { inputs: { jobs: '2' } })
  })

  afterAll(() => operations.close())

  it('only plan with dry-run', () => {
    expect(planned.main).toMatchObject({
      conclusion: 'success',
      outputs: { verdict: 'complete', reason: 'planned', backup: '' },
    })
  })

  it('take a backup and name it', async () => {
    expect(backup.main.conclusion).toBe('success')
    expect(backup.main.outputs).toMatchObject({ verdict: 'complete', reason: 'complete' })
    const names = await namesIn(join(operations.backups, 'daily'))
    expect(names).toHaveLength(3)
    expect(names.every((name) => name.startsWith(backup.main.outputs.backup ?? '?'))).toBe(true)
    expect(Number(backup.main.outputs.rows)).toBeGreaterThan(1000)
    expect(Number(backup.main.outputs['dump-bytes'])).toBeGreaterThan(10_000)
  })

  it('prove that very backup in a drill', () => {
    expect(drill.main.conclusion).toBe('success')
    expect(drill.main.outputs).toMatchObject({
      verdict: 'restorable',
      reason: 'proven',
      backup: backup.main.outputs.backup,
      tenants: '3',
      'tenants-restorable': '3',
      findings: '0',
    })
    expect(Number(drill.main.outputs['rto-seconds'])).toBeGreaterThan(0)
  })

  it('set exactly the outputs that they declare; those of probes only with an application', () => {
    expect(Object.keys(backup.main.outputs).sort()).toEqual(declared('backup'))
    expect(Object.keys(drill.main.outputs).sort()).toEqual(
      declared('restore-drill').filter((name) => !name.includes('probe')),
    )
  })

  it('write the report that their outputs point to, and a summary on the run’s page', () => {
    for (const { main } of [backup, drill]) {
      const report = JSON.parse(readFileSync(main.outputs.report ?? '', 'utf8'))
      expect(report.verdict.value).toBe(main.outputs.verdict)
      expect(readFileSync(main.outputs.summary ?? '', 'utf8')).toContain(main.outputs.backup)
      expect(main.summary.text).toMatch(/^## ✅ /)
      expect(main.summary.isUploaded).toBe(true)
    }
  })

  it('annotate a good run with its verdict, as a notice', () => {
    for (const { main } of [backup, drill]) {
      expect(main.log.annotations.filter(({ type }) => type === 'notice')).toHaveLength(1)
      expect(main.log.annotations.filter(({ type }) => type === 'error')).toEqual([])
    }
  })

  it('never show the password that came by the environment', () => {
    expect(backup.main.log.masks).toContain(PASSWORD)
    for (const text of [...saidBy(planned), ...saidBy(backup), ...saidBy(drill)])
      expect(text).not.toContain(PASSWORD)
  })

  it('leave no process, no copy and nothing for the sweep', async () => {
    expect(await namesIn(operations.staging)).toEqual([])
    for (const job of [backup, drill]) expect(job.orphansSwept).toEqual([])
  })

  it('fail on a damaged dump, say so in an annotation, and forgive it when told to', async () => {
    const [dump = ''] = (await namesIn(join(operations.backups, 'daily'))).filter((name) =>
      name.endsWith('.dump.zst'),
    )
    truncateSync(join(operations.backups, 'daily', dump), 5000)
    const backupName = { backup: backup.main.outputs.backup ?? '' }
    const strict = await operations.run('restore-drill', { inputs: backupName })
    expect(strict.main).toMatchObject({
      conclusion: 'failure',
      outputs: { verdict: 'not-restorable', reason: 'size-mismatch' },
    })
    expect(strict.main.log.annotations[0]?.type).toBe('error')
    const mild = await operations.run('restore-drill', {
      inputs: { ...backupName, 'fail-on': 'never' },
    })
    expect(mild.main).toMatchObject({
      conclusion: 'success',
      outputs: { verdict: 'not-restorable' },
    })
    expect(mild.main.log.annotations[0]?.type).toBe('warning')
  })
})
