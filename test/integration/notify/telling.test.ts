import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemClock } from '../../../src/adapters/clock.ts'
import { httpClient } from '../../../src/adapters/http-client.ts'
import type { Transition } from '../../../src/alerts/alert.ts'
import { parseConfig } from '../../../src/config/parse-config.ts'
import type { Config } from '../../../src/config/schema.ts'
import { secretsOf } from '../../../src/config/secrets.ts'
import { CheckFailure, ConfigurationError } from '../../../src/errors.ts'
import type { World } from '../../../src/ports.ts'
import { runProcedure } from '../../../src/procedures/run-procedure.ts'
import type { Report } from '../../../src/report/report.ts'
import type { Ending } from '../../../src/report/report-recorder.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { change } from '../../unit/notify/changes.ts'
import { type ScriptedServer, type SeenRequest, serve } from '../../unit/probes/scripted-server.ts'
import { REPOSITORY, startGithub, TOKEN } from './github-server.ts'

let stateDir: string
let server: ScriptedServer
let status: (request: SeenRequest) => number
beforeEach(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'lastro-telling-'))
  status = () => 200
  server = await serve((request, response) => {
    const code = status(request)
    if (code > 0) response.writeHead(code).end('ok')
  })
})
afterEach(async () => {
  await server.close()
  await rm(stateDir, { recursive: true, force: true })
})

const CHANNELS = `
  webhooks:
    programs: {url: "BASE/hook", secret: "\${HOOK_SECRET}"}
    team: {url: "\${TEAM_URL}", shape: slack}
  pings:
    nightly: {url: "BASE/ping/uuid?x=1", procedures: [backup/shop]}
    other: {url: BASE/other, procedures: [restore-drill]}
`

function configOf(channels = CHANNELS, environment: Record<string, string> = {}): Config {
  const notify = channels.replaceAll('BASE', server.baseUrl)
  const yaml = `system: {name: chefwell, state-dir: ${stateDir}}\nnotify:${notify}`
  const secrets = {
    HOOK_SECRET: 'hook-secret-123',
    TEAM_URL: `${server.baseUrl}/services/T0/B0/xyz`,
  }
  return parseConfig(yaml, 'lastro.yml', { ...secrets, ...environment })
}

interface Run {
  readonly config?: Config
  readonly hours?: number
  readonly lines?: string[]
  readonly signal?: AbortSignal
}

/** One run of a backup that ends as it is told to. */
function run(
  ending: Ending<'backup'> | Error,
  { config = configOf(), hours = 0, lines = [], signal }: Run = {},
): Promise<Report> {
  const clock = { ...systemClock, now: () => new Date(Date.now() + hours * 3_600_000) }
  const real = testWorld({ clock, lines, ...(signal && { signal }) })
  // Patience is an eighth of what it is, so that nobody waits for a channel that hangs.
  const world: World = {
    ...real,
    http: {
      exchange: (request) =>
        httpClient.exchange({ ...request, timeoutSeconds: request.timeoutSeconds / 8 }),
    },
  }
  for (const secret of secretsOf(config)) world.maskSecret(secret)
  return runProcedure(
    {
      procedure: 'backup',
      lastro: '0',
      system: 'chefwell',
      locale: 'en',
      lock: { stateDir, resource: 'backup-shop' },
      onFailure: () => 'failed',
      audience: { config, subject: 'shop' },
    },
    world,
    async () => {
      if (ending instanceof Error) throw ending
      return ending
    },
  )
}

const GOOD = { value: 'complete', reason: 'complete', facts: { name: 'b1' } } as const
const BAD = {
  value: 'failed',
  reason: 'dump-failed',
  facts: { detail: 'hook-secret-123 111.444.777-35' },
} as const

const paths = () => server.seen.map(({ url }) => url)
const hooks = () => paths().filter((url) => !url.startsWith('/ping'))

describe('a run', () => {
  it('tells its switch of the beginning and the end, and everybody else nothing while all is well', async () => {
    const report = await run(GOOD)
    expect(report).toMatchObject({ verdict: { value: 'complete' }, checks: [] })
    expect(paths()).toEqual(['/ping/uuid/start?x=1', '/ping/uuid?x=1'])
    expect(server.seen[0]).toMatchObject({ method: 'POST', body: 'chefwell backup shop start' })
  })

  it('that fails is told once, reminded of after a day, and told when it is over', async () => {
    const kinds = []
    for (const [ending, hours] of [
      [BAD, 0],
      [BAD, 6],
      [BAD, 25],
      [GOOD, 31],
      [GOOD, 37],
    ] as const) {
      const before = server.seen.length
      await run(ending, { hours })
      const hook = server.seen.slice(before).find(({ url }) => url === '/hook')
      kinds.push(hook ? JSON.parse(hook.body).alerts[0].kind : '-')
    }
    expect(kinds).toEqual(['raised', '-', 'reminder', 'resolved', '-'])
    expect(paths().filter((url) => url.includes('/fail'))).toHaveLength(3)
  })

  it('signs what programs get, and masks what people get', async () => {
    await run(BAD)
    const hook = server.seen.find(({ url }) => url === '/hook')
    expect(hook?.headers['webhook-signature']).toMatch(/^v1,/)
    expect(JSON.parse(hook?.body ?? '')).toMatchObject({
      format: 'lastro/notice@1',
      system: 'chefwell',
      procedure: 'backup',
      level: 'critical',
      alerts: [{ key: 'local/verdict/backup/shop', kind: 'raised', reason: 'dump-failed' }],
    })
    expect(hooks()).toEqual(expect.arrayContaining(['/hook', '/services/T0/B0/xyz']))
    const sent = JSON.stringify(server.seen.map(({ body }) => body))
    expect(sent).not.toMatch(/hook-secret-123|111\.444/)
    const state = await readFile(join(stateDir, 'notices.json'), 'utf8')
    expect(state).not.toMatch(/hook-secret-123|111\.444/)
  })

  it('tells the changes that the procedure found, in place of its verdict', async () => {
    await run({ ...GOOD, transitions: [change('a'), change('b', { level: 'emergency' })] })
    await run({ ...BAD, transitions: [] })
    const told = server.seen
      .filter(({ url }) => url === '/hook')
      .map(({ body }) => JSON.parse(body))
    expect(told).toMatchObject([{ alerts: [{ key: 'b' }, { key: 'a' }] }])
  })
})

describe('a procedure that tells changes', () => {
  it('is told to be over its failure once it runs to its end again', async () => {
    await run(new CheckFailure('lock-held', 'somebody else runs'))
    await run({ ...GOOD, transitions: [change('a')] })
    await run({ ...GOOD, transitions: [] })
    const told = server.seen
      .filter(({ url }) => url === '/hook')
      .map(({ body }) => JSON.parse(body).alerts)
    const own = 'local/verdict/backup/shop'
    expect(told).toMatchObject([
      [{ key: own, kind: 'raised', reason: 'lock-held' }],
      expect.arrayContaining([
        expect.objectContaining({ key: own, kind: 'resolved', reason: 'ran-again' }),
        expect.objectContaining({ key: 'a', kind: 'raised' }),
      ]),
    ])
  })
})

describe('a run that cannot begin for its configuration', () => {
  it('tells the switch that heard of its start that it failed, and nobody else', async () => {
    const wrong = new ConfigurationError([{ field: 'x', value: 'y', legal: 'z', mend: 'Mend it.' }])
    await expect(run(wrong)).rejects.toBe(wrong)
    expect(paths()).toEqual(['/ping/uuid/start?x=1', '/ping/uuid/fail?x=1'])
  })
})

describe('a state of notices that cannot be written', () => {
  it('keeps nobody from hearing, and is told of in the report', async () => {
    await mkdir(join(stateDir, 'notices.json.partial'))
    const report = await run(BAD)
    expect(hooks()).toEqual(expect.arrayContaining(['/hook', '/services/T0/B0/xyz']))
    expect(report.checks).toMatchObject([{ id: 'notices', facts: { channels: 'notices' } }])
  })
})

describe('a channel that fails', () => {
  it('halfway is told the rest by the next run, and no more than that', async () => {
    const github = await startGithub()
    try {
      const here = `{token: ${TOKEN}, repository: ${REPOSITORY}, api-url: ${github.apiUrl}}`
      const config = configOf(`\n  github-issues:\n    here: ${here}\n`)
      const since = new Date().toISOString()
      const changes = ['a', 'b', 'c'].map((key) => change(key, { since }))
      // The lists of the open and the closed ones and the first issue go well; then the limit is reached, for good.
      github.refuseAfter = 3
      const report = await run({ ...GOOD, transitions: changes }, { config })
      expect(report.checks[0]?.facts).toMatchObject({ channels: 'github-issues.here' })
      const state = JSON.parse(await readFile(join(stateDir, 'notices.json'), 'utf8'))
      const waiting: Transition[] = state.pending['github-issues.here']
      expect(waiting.map(({ alert }) => alert.key)).toEqual(['b', 'c'])
      github.refuseAfter = Infinity
      const before = github.seen.length
      await run({ ...GOOD, transitions: [] }, { config, hours: 1 })
      expect(github.seen.slice(before)).toEqual(['GET ', 'GET ', 'POST ', 'POST '])
    } finally {
      await github.close()
    }
  })

  it('is a warning in the report, changes no verdict, and does not keep the others from hearing', async () => {
    status = ({ url }) => (url === '/hook' ? 404 : 200)
    const lines: string[] = []
    const report = await run(BAD, { lines })
    expect(report.verdict).toMatchObject({ value: 'failed', reason: 'dump-failed' })
    expect(report.checks).toMatchObject([
      {
        id: 'notices',
        status: 'warn',
        facts: { channels: 'webhooks.programs', detail: 'answered 404: ok' },
      },
    ])
    expect(lines).toContain('notice: webhooks.programs: answered 404: ok')
    expect(hooks()).toEqual(expect.arrayContaining(['/services/T0/B0/xyz']))
  })

  it('is told by the next run what it missed, and only that', async () => {
    status = ({ url }) => (url === '/hook' ? 404 : 200)
    await run(BAD)
    status = () => 200
    await run(BAD, { hours: 1 })
    await run(BAD, { hours: 2 })
    expect(paths().filter((url) => url === '/hook')).toHaveLength(2)
    expect(paths().filter((url) => url.startsWith('/services'))).toHaveLength(1)
  })

  it('is tried twice when it is in trouble for a moment', async () => {
    let asked = 0
    status = ({ url }) => {
      if (url === '/hook') asked += 1
      return url === '/hook' && asked === 1 ? 503 : 200
    }
    expect((await run(BAD)).checks).toEqual([])
    expect(asked).toBe(2)
  })

  it('without its secret is named, and the backup is made all the same', async () => {
    const report = await run(BAD, { config: configOf(CHANNELS, { TEAM_URL: '' }) })
    expect(report.checks[0]?.facts).toMatchObject({ channels: 'webhooks.team' })
    expect(String(report.checks[0]?.facts?.detail)).toContain('TEAM_URL')
    expect(paths()).toContain('/hook')
  })

  it('that hangs holds a run for a bounded time', async () => {
    status = () => 0
    const started = performance.now()
    const report = await run(BAD)
    expect(report.verdict.value).toBe('failed')
    expect(report.checks[0]?.facts).toMatchObject({
      channels: 'webhooks.programs, webhooks.team, pings.nightly',
    })
    expect((performance.now() - started) / 1000).toBeLessThan(10)
  })

  it('is not asked when the run was cancelled', async () => {
    const report = await run(new CheckFailure('dump-failed', 'x'), { signal: AbortSignal.abort() })
    expect(report).toMatchObject({ verdict: { reason: 'cancelled' }, checks: [] })
    expect(paths()).toEqual([])
    expect(await readdir(stateDir)).not.toContain('notices.json')
  })
})
