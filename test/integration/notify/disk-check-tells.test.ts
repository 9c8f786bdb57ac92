import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemClock } from '../../../src/adapters/clock.ts'
import { parseConfig } from '../../../src/config/parse-config.ts'
import { acquireLock } from '../../../src/lock/lock.ts'
import { runDiskCheck } from '../../../src/procedures/disk-check/disk-check.ts'
import { measureSystem } from '../../../src/procedures/measurement/measure-system.ts'
import { failsDiskCheck } from '../../../src/verdict/fail-on.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { type ScriptedServer, serve } from '../../unit/probes/scripted-server.ts'
import { type GithubServer, REPOSITORY, startGithub, TOKEN } from './github-server.ts'

/** What a run that is killed right after it told leaves behind. */
const FILES = ['notices.json', 'alerts.json']
let kept: readonly string[] = []

let folder: string
let web: ScriptedServer
let github: GithubServer
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastro-disk-tells-'))
  web = await serve(({ url }, response) => {
    if (url === '/hook')
      kept = FILES.map((name) => readFileSync(join(folder, 'state', name), 'utf8'))
    response.end()
  })
  github = await startGithub()
})
afterAll(async () => {
  await Promise.all([web.close(), github.close()])
  await rm(folder, { recursive: true, force: true })
})

/** One run of disk-check, so many hours after the first; the mount that must be there, or none. */
async function check(hours: number, mount?: string) {
  const config = parseConfig(
    `system: {name: chefwell, state-dir: ${join(folder, 'state')}}
disk: {${mount === undefined ? '' : `mounts: [${mount}]`}}
notify:
  webhooks: {programs: {url: ${web.baseUrl}/hook}}
  github-issues: {here: {token: ${TOKEN}, repository: ${REPOSITORY}, api-url: ${github.apiUrl}}}
  pings: {disks: {url: ${web.baseUrl}/ping, procedures: [disk-check]}}
`,
    'lastro.yml',
    {},
  )
  const now = () => new Date(Date.now() + hours * 3_600_000)
  const world = testWorld({ clock: { ...systemClock, now } })
  return runDiskCheck({ config, lastro: '0' }, world, measureSystem)
}

const told = () =>
  web.seen
    .filter(({ url }) => url === '/hook')
    .flatMap(({ body }) => JSON.parse(body).alerts)
    .map(({ kind, subject }) => `${kind} ${subject}`)

it('a disk check tells of a mount that is missing once, keeps one issue, and says when it is over', async () => {
  const missing = join(folder, 'nas')
  const report = await check(0, missing)
  expect(report.checks.filter(({ id }) => id === 'notices')).toEqual([])
  await check(6, missing)
  expect(told()).toEqual([`raised ${missing}`])
  expect(github.issues).toMatchObject([{ state: 'open', comments: [] }])
  expect(github.issues[0]?.title).toContain(missing)
  for (const hours of [12, 18, 24]) await check(hours)
  expect(told()).toEqual([`raised ${missing}`, `resolved ${missing}`])
  expect(github.issues).toMatchObject([{ state: 'closed' }])
  expect(web.seen.filter(({ url }) => url.startsWith('/ping/start'))).toHaveLength(5)
})

it('a check beside one that runs tells nobody, and says why it looked at nothing; one that is stuck is told of', async () => {
  const before = web.seen.length
  const now = () => new Date(Date.now() + 30 * 3_600_000)
  const resource = 'disk-check'
  const request = { stateDir: join(folder, 'state'), resource, procedure: resource, run: 'other' }
  const held = await acquireLock(
    { ...request, waitSeconds: 0 },
    testWorld({ clock: { ...systemClock, now } }),
  )
  try {
    const report = await check(30.1)
    expect(report.verdict).toMatchObject({ value: 'unknown', reason: 'lock-held' })
    expect(failsDiskCheck(report.verdict, 'unknown')).toBe(true)
    expect(web.seen.slice(before).map(({ url }) => url)).toEqual(['/ping/start'])
    await check(31.5)
    expect(told().at(-1)).toBe('raised disk-check')
  } finally {
    await held.release()
  }
  await check(31.6)
  expect(told().at(-1)).toBe('resolved disk-check')
})

it('a run that is killed once it has told tells the very same again, under the same id', async () => {
  const missing = join(folder, 'disk')
  await check(48, missing)
  for (const [index, name] of FILES.entries())
    await writeFile(join(folder, 'state', name), kept[index] ?? '')
  await check(54, missing)
  const ids = web.seen
    .filter(({ url }) => url === '/hook')
    .map(({ body }) => JSON.parse(body).id)
    .slice(-2)
  expect(told().slice(-2)).toEqual([`raised ${missing}`, `raised ${missing}`])
  expect(ids[0]).toBe(ids[1])
})
