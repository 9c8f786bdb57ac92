import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Transition } from '../../../src/alerts/alert.ts'
import { CheckFailure } from '../../../src/errors.ts'
import { change } from '../../unit/notify/changes.ts'
import { REPOSITORY, startGithub, TOKEN } from './github-server.ts'
import { BAD, CHANNELS, GOOD, TellingSite } from './telling-site.ts'

let site: TellingSite
beforeEach(async () => {
  site = await TellingSite.open()
})
afterEach(() => site.close())

describe('a channel that fails', () => {
  it('halfway is told the rest by the next run, and no more than that', async () => {
    const github = await startGithub()
    try {
      const here = `{token: ${TOKEN}, repository: ${REPOSITORY}, api-url: ${github.apiUrl}}`
      const config = site.configOf(`\n  github-issues:\n    here: ${here}\n`)
      const since = new Date().toISOString()
      const changes = ['a', 'b', 'c'].map((key) => change(key, { since }))
      // The lists of the open and the closed ones and the first issue go well; then the limit is reached, for good.
      github.refuseAfter = 3
      const report = await site.run({ ...GOOD, transitions: changes }, { config })
      expect(report.checks[0]?.facts).toMatchObject({ channels: 'github-issues.here' })
      const state = JSON.parse(await readFile(join(site.stateDir, 'notices.json'), 'utf8'))
      const waiting: Transition[] = state.pending['github-issues.here']
      expect(waiting.map(({ alert }) => alert.key)).toEqual(['b', 'c'])
      github.refuseAfter = Infinity
      const before = github.seen.length
      await site.run({ ...GOOD, transitions: [] }, { config, hours: 1 })
      expect(github.seen.slice(before)).toEqual(['GET ', 'GET ', 'POST ', 'POST '])
    } finally {
      await github.close()
    }
  })

  it('is a warning in the report, changes no verdict, and does not keep the others from hearing', async () => {
    site.status = ({ url }) => (url === '/hook' ? 404 : 200)
    const lines: string[] = []
    const report = await site.run(BAD, { lines })
    expect(report.verdict).toMatchObject({ value: 'failed', reason: 'dump-failed' })
    expect(report.checks).toMatchObject([
      {
        id: 'notices',
        status: 'warn',
        facts: { channels: 'webhooks.programs', detail: 'answered 404: ok' },
      },
    ])
    expect(lines).toContain('notice: webhooks.programs: answered 404: ok')
    expect(site.hooks()).toEqual(expect.arrayContaining(['/services/T0/B0/xyz']))
  })

  it('is told by the next run what it missed, and only that', async () => {
    site.status = ({ url }) => (url === '/hook' ? 404 : 200)
    await site.run(BAD)
    site.status = () => 200
    await site.run(BAD, { hours: 1 })
    await site.run(BAD, { hours: 2 })
    expect(site.paths().filter((url) => url === '/hook')).toHaveLength(2)
    expect(site.paths().filter((url) => url.startsWith('/services'))).toHaveLength(1)
  })

  it('is tried twice when it is in trouble for a moment', async () => {
    let asked = 0
    site.status = ({ url }) => {
      if (url === '/hook') asked += 1
      return url === '/hook' && asked === 1 ? 503 : 200
    }
    expect((await site.run(BAD)).checks).toEqual([])
    expect(asked).toBe(2)
  })

  it('without its secret is named, and the backup is made all the same', async () => {
    const report = await site.run(BAD, { config: site.configOf(CHANNELS, { TEAM_URL: '' }) })
    expect(report.checks[0]?.facts).toMatchObject({ channels: 'webhooks.team' })
    expect(String(report.checks[0]?.facts?.detail)).toContain('TEAM_URL')
    expect(site.paths()).toContain('/hook')
  })

  it('that hangs holds a run for a bounded time', async () => {
    site.status = () => 0
    const started = performance.now()
    const report = await site.run(BAD)
    expect(report.verdict.value).toBe('failed')
    expect(report.checks[0]?.facts).toMatchObject({
      channels: 'webhooks.programs, webhooks.team, pings.nightly',
    })
    expect((performance.now() - started) / 1000).toBeLessThan(10)
  })

  it('is not asked when the run was cancelled', async () => {
    const report = await site.run(new CheckFailure('dump-failed', 'x'), {
      signal: AbortSignal.abort(),
    })
    expect(report).toMatchObject({ verdict: { reason: 'cancelled' }, checks: [] })
    expect(site.paths()).toEqual([])
    expect(await readdir(site.stateDir)).not.toContain('notices.json')
  })
})
