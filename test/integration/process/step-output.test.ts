import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type JobOptions, type JobResult, runJob } from '../../mini-runner/mini-runner.ts'

const action = join(import.meta.dirname, '../../fixtures/process/action')
const PASSWORD = 'postgres://app:s3cr%40t-pass@db.example/erp'

const play = (scenario: string, more: Partial<JobOptions> = {}): Promise<JobResult> =>
  runJob({ action, posts: 0, ...more, inputs: { scenario, ...more.inputs } })

describe('what a step prints', () => {
  it.each(['foreign', 'command'])('by "%s" holds no command of foreign text', async (scenario) => {
    const { main } = await play(scenario)
    expect(main.outputs.verdict).toBe(scenario === 'foreign' ? 'complete' : 'failed')
    const names = main.log.commands.map(({ name }) => name)
    for (const name of names) expect(['group', 'endgroup', 'debug', 'error']).toContain(name)
    const annotations = main.log.annotations.map(({ message }) => message).join('\n')
    expect(annotations).not.toContain('stolen')
    expect(main.log.masks).toEqual([])
  })

  it('holds at most ten annotations of a type, errors first, none dropped by the runner', async () => {
    const { main } = await play('many-annotations')
    const { annotations, droppedAnnotations } = main.log
    expect(droppedAnnotations).toBe(0)
    const count = (type: string) => annotations.filter((one) => one.type === type).length
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10])
    expect(annotations[0]).toMatchObject({ type: 'error', title: 'error 0' })
    expect(annotations[9]?.title).toBe('21 more')
    const lengths = main.log.commands.map(({ value }) => value.length)
    expect(Math.max(...lengths)).toBeGreaterThan(4000)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(4096)
  })
})

describe('what a step writes', () => {
  it('keeps the summary under 900 KiB of bytes, cut at a line, folded parts closed', async () => {
    const { main } = await play('large-summary')
    expect(main.summary.isUploaded).toBe(true)
    expect(main.summary.bytes).toBeLessThanOrEqual(900 * 1024)
    expect(main.summary.bytes).toBeGreaterThan(880 * 1024)
    const end = main.summary.text.slice(-200)
    expect(end).toContain('</details>')
    expect(end).toMatch(/> \d+ more lines were left out; the full report is in `\/tmp\/summary.md`/)
    expect(main.summary.text).not.toContain('\uFFFD')
  })

  it('leaves out an output above 64 KiB and says so', async () => {
    const { main } = await play('large-output')
    expect(Object.keys(main.outputs)).not.toContain('large')
    expect(main.log.annotations).toMatchObject([{ type: 'warning', title: 'Output left out' }])
  })

  it('masks a secret and its parts before first use, everywhere', async () => {
    const { main } = await play('secrets', { inputs: { password: PASSWORD } })
    const masks = main.log.masks
    expect(masks).toEqual(expect.arrayContaining([PASSWORD, 's3cr%40t-pass', 's3cr@t-pass']))
    const first = main.log.raw.findIndex((line) => !line.startsWith('::add-mask::'))
    const rest = main.log.raw.slice(first).join('\n')
    expect(rest).not.toContain('::add-mask::')
    const written = [rest, main.summary.text, JSON.stringify(main.outputs)].join('\n')
    expect(written).not.toMatch(/s3cr/)
  })

  it('gives a child neither inputs nor tokens of the runner', async () => {
    const { main } = await play('environment', { inputs: { password: PASSWORD } })
    const names = (main.outputs.inputs ?? '').split('\n').map((line) => line.split('=')[0])
    expect(names).toContain('RUNNER_TRACKING_ID')
    expect(names.filter((name) => /^(?:INPUT|GITHUB|ACTIONS)_/.test(name ?? ''))).toEqual([])
  })
})
