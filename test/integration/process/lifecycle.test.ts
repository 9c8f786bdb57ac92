import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type JobOptions, type JobResult, runJob } from '../../mini-runner/mini-runner.ts'

const action = join(import.meta.dirname, '../../fixtures/process/action')
const SCALED = { afterInterrupt: 0.75, afterTerminate: 0.25 }

const play = (scenario: string, more: Partial<JobOptions> = {}): Promise<JobResult> =>
  runJob({ action, ...more, inputs: { scenario, ...more.inputs } })

describe('an action that comes to its end', () => {
  it('sets verdict, reason and paths, folds one group and exits 0', async () => {
    const { main, posts } = await play('good')
    expect(main).toMatchObject({ conclusion: 'success', exitCode: 0 })
    expect(main.outputs).toMatchObject({
      verdict: 'complete',
      reason: 'complete',
      report: '/tmp/report.json',
      summary: '/tmp/summary.md',
    })
    expect(main.summary.text).toBe('# Done\n\n')
    expect(main.log.groups).toEqual(['outer'])
    expect(main.log.lines).toContain('  ▸ inner')
    expect(main.env).toEqual({})
    expect(main.path).toEqual([])
    expect(posts[0]?.conclusion).toBe('success')
  })

  it('gets every input typed, defaults filled in', async () => {
    const { main } = await play('good', { inputs: { folder: 'sub' } })
    expect(JSON.parse(main.outputs.inputs ?? '')).toEqual({
      scenario: 'good',
      count: 3,
      dryRun: true,
      mode: 'quick',
      folder: expect.stringMatching(/\/workspace\/sub$/),
    })
  })

  it('exits by the policy it was given: a bad verdict is 1 and its outputs stand', async () => {
    const { main } = await play('bad')
    expect(main).toMatchObject({ conclusion: 'failure', exitCode: 1 })
    expect(main.outputs).toMatchObject({ verdict: 'failed', reason: 'dump-failed' })
  })

  it('is not held by an open handle', async () => {
    const { main } = await play('open-handle')
    expect(main.exitCode).toBe(0)
    expect(main.seconds).toBeLessThan(4)
  })

  it('leaves no child behind', async () => {
    const { main, orphansAfterMain } = await play('orphaned-child')
    expect(main.exitCode).toBe(0)
    expect(orphansAfterMain).toEqual([])
  })

  it('works as plain node without the files of a runner', async () => {
    const { main } = await play('good', {
      hasCommandFiles: false,
      posts: 0,
      env: { GITHUB_ACTIONS: '', GITHUB_RUN_ID: '', RUNNER_ENVIRONMENT: '' },
      inputs: { password: 'correct horse' },
    })
    expect(main.exitCode).toBe(0)
    expect(main.log.commands).toEqual([])
    expect(main.log.raw).toContain('verdict=complete')
    expect(main.log.raw.join('\n')).not.toContain('correct horse')
  })
})

describe('an action that fails', () => {
  it.each([
    ['throw', 'internal-error'],
    ['unhandled-rejection', 'internal-error'],
    ['uncaught-exception', 'internal-error'],
    ['silent', 'internal-error'],
    ['check', 'server-unreachable'],
    ['command', 'command-failed'],
    ['secret-state', 'internal-error'],
  ])('by "%s" tells the reason %s, exits 1 soon and shows no secret', async (scenario, reason) => {
    const password = 'hunter2-and-more'
    const { main } = await play(scenario, { inputs: { password } })
    expect(main).toMatchObject({ conclusion: 'failure', exitCode: 1 })
    expect(main.outputs).toEqual({ verdict: 'failed', reason })
    expect(main.log.annotations.map(({ type }) => type)).toEqual(['error'])
    expect(main.seconds).toBeLessThan(5)
    const printed = main.log.raw.filter((line) => !line.startsWith('::add-mask::'))
    expect([...printed, JSON.stringify(main.state)].join('\n')).not.toContain(password)
  })

  it('says why when an error nobody caught came before a good end', async () => {
    const { main } = await play('crash-then-good')
    expect(main.exitCode).toBe(1)
    expect(main.log.annotations).toMatchObject([{ type: 'error', message: 'lost on the way' }])
  })

  it('answers all bad inputs at once, before any side effect, without a stack', async () => {
    const { main } = await play('nonsense', {
      inputs: { count: '12', 'dry-run': 'ja', mode: 'fast', folder: '~/x' },
    })
    expect(main.outputs).toEqual({ verdict: 'failed', reason: 'configuration' })
    expect(main.log.annotations.map(({ message }) => message.split(':')[0])).toEqual([
      'scenario',
      'count',
      'dry-run',
      'mode',
      'folder',
    ])
    expect(main.log.raw.join('\n')).not.toMatch(/\n\s+at /)
  })

  it('refuses a public repository on a self-hosted runner unless told otherwise', async () => {
    const event = { repository: { private: false, visibility: 'public' } }
    const refused = await play('good', { event })
    expect(refused.main.outputs.reason).toBe('configuration')
    expect(refused.main.log.annotations[0]?.message).toContain('"allow-public: true"')
    const allowed = await play('good', { event, inputs: { 'allow-public': 'true' } })
    expect(allowed.main.exitCode).toBe(0)
  })
})

describe('a cancelled action', () => {
  const cancel = { whenLogged: 'child is up', kind: 'cancel' } as const

  it.each(['obedient-child', 'escaped-child'])('with an %s ends at SIGINT', async (scenario) => {
    const { main, orphansAfterMain } = await play(scenario, { disturbance: cancel, ladder: SCALED })
    expect(main.sentSignals.map(({ signal }) => signal)).toEqual(['SIGINT'])
    expect(main).toMatchObject({ conclusion: 'cancelled', exitCode: 1 })
    expect(main.outputs).toEqual({ verdict: 'failed', reason: 'cancelled' })
    expect(orphansAfterMain).toEqual([])
  })

  it('ends within 6 seconds, at SIGINT alone, although its child ignores SIGTERM', async () => {
    const { main, orphansAfterMain } = await play('stubborn-child', { disturbance: cancel })
    expect(main.sentSignals.map(({ signal }) => signal)).toEqual(['SIGINT'])
    expect(main.secondsAfterDisturbance).toBeGreaterThan(2.5)
    expect(main.secondsAfterDisturbance).toBeLessThan(6)
    expect(orphansAfterMain).toEqual([])
  })

  it('ends within 6 seconds although its own code waits for ever', async () => {
    const { main, orphansAfterMain } = await play('deaf', {
      disturbance: { whenLogged: 'deaf', kind: 'cancel' },
    })
    expect(main.sentSignals.map(({ signal }) => signal)).toEqual(['SIGINT'])
    expect(main.secondsAfterDisturbance).toBeLessThan(6)
    expect(main.outputs).toEqual({ verdict: 'failed', reason: 'cancelled' })
    expect(orphansAfterMain).toEqual([])
  })

  it.each(['stubborn-child', 'deaf'])(
    '"%s" ends at once at the second signal',
    async (scenario) => {
      const whenLogged = scenario === 'deaf' ? 'deaf' : 'child is up'
      const { main, orphansAfterMain } = await play(scenario, {
        disturbance: { whenLogged, kind: 'SIGINT twice' },
      })
      expect(main.secondsAfterDisturbance).toBeLessThan(1.5)
      expect(main.exitCode).toBe(1)
      expect(orphansAfterMain).toEqual([])
    },
  )

  it('can still run its clean-up', async () => {
    const { main } = await play('cleans-up', {
      disturbance: { whenLogged: 'at work', kind: 'cancel' },
    })
    expect(main.log.lines).toContain('cleaned')
    expect(main.outputs.reason).toBe('cancelled')
    expect(main.secondsAfterDisturbance).toBeLessThan(2)
  })
})

describe('post', () => {
  const kill = { whenLogged: 'child is up', kind: 'SIGKILL' } as const

  it('ends the children of a killed main, even escaped ones, and may run twice', async () => {
    const { main, posts, orphansAfterMain, orphansSwept } = await play('staging', {
      disturbance: kill,
      posts: 2,
    })
    expect(main).toMatchObject({ signal: 'SIGKILL', outputs: {} })
    expect(main.state.staging).toMatch(/staging$/)
    expect(orphansAfterMain.length).toBeGreaterThanOrEqual(2)
    expect(posts.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    expect(posts[0]?.log.lines.join('\n')).toMatch(/Ended \d processes that main had left behind/)
    expect(posts[1]?.log.lines.join('\n')).not.toContain('Ended')
    expect(orphansSwept).toEqual([])
  })

  it('leaves them to the sweep of the runner when it never runs', async () => {
    const { orphansSwept } = await play('obedient-child', { disturbance: kill, posts: 0 })
    expect(orphansSwept.map(({ command }) => command)).toContain('sleep 60')
  })

  it('succeeds when main stopped before it had saved anything of its own', async () => {
    const { posts } = await play('nonsense')
    expect(posts[0]?.exitCode).toBe(0)
    expect(posts[0]?.log.lines).toContain('state: {}')
  })

  it('turns an unknown error into a warning', async () => {
    const { posts } = await play('cursed-staging')
    expect(posts[0]?.exitCode).toBe(0)
    expect(posts[0]?.log.annotations).toEqual([
      { type: 'warning', title: 'Clean-up incomplete', message: 'the staging folder is cursed' },
    ])
  })
})
