import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runJob } from '../mini-runner/mini-runner.ts'
import { type ScriptedServer, serve } from '../unit/probes/scripted-server.ts'
import { copyRelease } from './release.ts'

/** Stands in the address of the team's chat. */
const SECRET_PATH = '/services/T0123/B4567/abcdefgh'

let folder: string
let release: string
let config: string
let web: ScriptedServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lt-notices-'))
  release = copyRelease(folder)
  web = await serve(({ url }, response) => {
    response.writeHead(url.startsWith('/broken') ? 404 : 200).end()
  })
  config = join(folder, 'lastro.yml')
  writeFileSync(
    config,
    `system: {name: chefwell, state-dir: ${join(folder, 'state')}, run-log: ${join(folder, 'runs.log')}}
backups:
  directory: ${join(folder, 'backups')}
  sources: {shop: {engine: postgres, host: ${folder}, database: shop, user: ana}}
notify:
  webhooks:
    team: {url: "\${TEAM_URL}", shape: slack}
    broken: {url: ${web.baseUrl}/broken/hook}
  pings:
    nightly: {url: ${web.baseUrl}/ping, procedures: [backup]}
`,
  )
})
afterAll(async () => {
  await web.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a released backup that fails', () => {
  it('tells the chat and the switch; a channel that fails is a warning, and no secret is in the log', async () => {
    const { main } = await runJob({
      action: join(release, 'backup'),
      inputs: { config },
      env: { TEAM_URL: web.baseUrl + SECRET_PATH },
    })
    expect(main).toMatchObject({
      conclusion: 'failure',
      outputs: { verdict: 'failed', reason: 'server-unreachable' },
    })
    const paths = web.seen.map(({ url }) => url)
    expect(paths).toEqual(expect.arrayContaining(['/ping/start', '/ping/fail', SECRET_PATH]))
    const warnings = main.log.annotations.filter(({ type }) => type === 'warning')
    expect(warnings.map(({ message }) => message).join()).toContain('lastro notify test')
    expect(main.log.lines.join('\n')).not.toContain(SECRET_PATH)
    expect(JSON.parse(web.seen.find(({ url }) => url === SECRET_PATH)?.body ?? '')).toMatchObject({
      text: expect.stringContaining('[chefwell] CRITICAL'),
    })
    expect(existsSync(join(folder, 'runs.log'))).toBe(true)
  })
})

describe('the root action', () => {
  it('shows how everything is as a job summary, stays green, and leaves no trace on the host', async () => {
    const before = readdirSync(join(folder, 'state'), { recursive: true })
    const { main } = await runJob({ action: release, inputs: { config } })
    expect(main).toMatchObject({
      conclusion: 'success',
      outputs: { verdict: 'critical', hosts: '1', unreachable: '0' },
    })
    expect(Number(main.outputs['fullest-percent'])).toBeGreaterThan(0)
    expect(main.summary.text).toMatch(/^## 🟠 .*chefwell/)
    expect(main.summary.text).toMatch(/\| 🟠 \| Backup \| FAILED/)
    expect(readdirSync(join(folder, 'state'), { recursive: true })).toEqual(before)
  })
})
