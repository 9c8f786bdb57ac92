// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the text under test is YAML, and ${…} is its own
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { notifyTestHandler } from '../../../src/cli/notify-test-handler.ts'
import { runCli } from '../../../src/cli/run-cli.ts'
import { createRedactor } from '../../../src/masking/redactor.ts'
import { memoryIo } from '../../unit/cli/memory-io.ts'
import { recordingHandlers } from '../../unit/cli/recording-handlers.ts'
import { type ScriptedServer, serve } from '../../unit/probes/scripted-server.ts'
import { type GithubServer, REPOSITORY, startGithub, TOKEN } from './github-server.ts'
import {
  type Authority,
  type MailHost,
  makeAuthority,
  PASSWORD,
  startMailHost,
  USER,
} from './mail-server.ts'

const PATH_SECRET = '/services/T0123/B4567/abcdefgh'

let folder: string
let web: ScriptedServer
let github: GithubServer
let authority: Authority
let mail: MailHost
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastro-notify-test-'))
  web = await serve(({ url }, response) => {
    response.writeHead(url.startsWith('/broken') ? 500 : 200).end(`no ${url}`)
  })
  github = await startGithub()
  authority = makeAuthority()
  mail = await startMailHost(authority)
  await writeFile(join(folder, 'lastro.yml'), configuration())
})
afterAll(async () => {
  await Promise.all([web.close(), github.close(), mail.close()])
  authority.remove()
  await rm(folder, { recursive: true, force: true })
})

const configuration = () => `
system: {name: chefwell, locale: pt-BR, state-dir: ${join(folder, 'state')}}
notify:
  webhooks:
    team: {url: "\${TEAM_URL}", shape: slack}
    broken: {url: "\${BROKEN_URL}", shape: discord}
    unset: {url: "\${NOBODY_SET_THIS}"}
  email:
    owners:
      host: localhost
      port: ${mail.port}
      user: ${USER}
      password: "\${SMTP_PASSWORD}"
      ca-file: ${authority.caFile}
      from: Lastro <lastro@example.com>
      to: [ana@example.com]
  github-issues:
    here: {repository: ${REPOSITORY}, token: "\${ISSUES_TOKEN}", api-url: "${github.apiUrl}"}
  pings:
    nightly: {url: "${web.baseUrl}/ping/uuid", procedures: [backup]}
`

async function lastro(...args: readonly string[]) {
  const io = memoryIo({
    TEAM_URL: web.baseUrl + PATH_SECRET,
    BROKEN_URL: `${web.baseUrl}/broken${PATH_SECRET}`,
    SMTP_PASSWORD: PASSWORD,
    ISSUES_TOKEN: TOKEN,
  })
  const redactor = createRedactor()
  const handlers = { ...recordingHandlers().handlers, notifyTest: notifyTestHandler(redactor) }
  const words = ['notify', 'test', '--config', join(folder, 'lastro.yml'), ...args]
  const code = await runCli(words, {
    handlers,
    io: { ...io, redact: redactor.redact },
    version: '0',
  })
  const { stdout, stderr } = io.printed()
  return { stdout, output: stdout + stderr, code }
}

describe('lastro notify test', () => {
  it('tells every channel, says which took it, and shows no secret', async () => {
    const { stdout, output, code } = await lastro()
    expect(code).toBe(1)
    expect(stdout.split('\n').map((line) => line.replace(/:.*/, ''))).toEqual([
      '✅ webhooks.team',
      '❌ webhooks.broken',
      '❌ webhooks.unset',
      '✅ email.owners',
      '✅ github-issues.here',
      '✅ pings.nightly',
      '',
    ])
    expect(stdout).toContain('NOBODY_SET_THIS')
    for (const secret of [PATH_SECRET, PASSWORD, TOKEN]) expect(output).not.toContain(secret)
    expect(github.issues).toMatchObject([{ state: 'closed', comments: [expect.any(String)] }])
    expect(mail.taken[0]?.source).toContain('lastro notify test')
    expect(web.seen.map(({ url }) => url)).toContain('/ping/uuid')
  })

  it('tells one channel only when it is named, as JSON when asked', async () => {
    const before = web.seen.length
    const { stdout, code } = await lastro('--channel', 'webhooks.team', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      isTold: true,
      channels: [{ channel: 'webhooks.team', isTold: true, detail: '' }],
    })
    expect(web.seen).toHaveLength(before + 1)
  })

  it('answers a name that is none with the nearest', async () => {
    const { output, code } = await lastro('--channel', 'webhook.team')
    expect(code).toBe(2)
    expect(output).toContain('webhooks.team')
  })
})
