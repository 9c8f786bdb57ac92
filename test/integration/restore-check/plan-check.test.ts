import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CheckPlan, planCheck } from '../../../src/procedures/restore-check/plan-check.ts'
import type { CheckMode } from '../../../src/procedures/restore-check/request.ts'
import { forkEvent, pullRequestEvent, REPOSITORY } from '../../fixtures/events/events.ts'
import {
  makeTemporaryDirectory,
  type TemporaryDirectory,
} from '../../real-postgres/temporary-directory.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { makeRepository, type Repository } from './repository.ts'

const CONFIG = '.github/lastro.yml'

function configText(realData: boolean, name: string, expectations = '{}'): string {
  return `system: { name: ${name}, state-dir: /var/lib/${name} }
backups:
  directory: /var/backups/${name}
  sources: { shop: { engine: postgres, url: "\${SHOP_URL}" } }
check:
  real-data: ${realData}
  paths: [db/**]
  migrate: { command: [${name}-migrate] }
  expect: ${expectations}
`
}

let folder: TemporaryDirectory
let repository: Repository
let reviewed: string
let closed: string
let head: string

beforeAll(async () => {
  folder = await makeTemporaryDirectory()
  repository = await makeRepository(join(folder.path, 'repository'))
  closed = await repository.commit({ [CONFIG]: configText(false, 'closed') })
  reviewed = await repository.commit({ [CONFIG]: configText(true, 'reviewed') })
  head = await repository.commit({
    [CONFIG]: configText(true, 'proposed', '{ may-drop: [public.old] }'),
    'db/1.sql': 'SELECT 1;',
  })
})

afterAll(() => folder.remove())

interface Run {
  readonly mode?: CheckMode
  readonly event?: unknown
  readonly env?: Readonly<Record<string, string>>
  readonly backup?: string
}

/** Plans as the action does on a machine of ours, for a pull request from a branch of the repository. */
async function plan({
  mode = 'auto',
  event = pullRequest(),
  env,
  backup,
}: Run = {}): Promise<CheckPlan> {
  const payload = join(folder.path, 'event.json')
  await writeFile(payload, JSON.stringify(event))
  const environment = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: payload,
    GITHUB_REPOSITORY: REPOSITORY.full_name,
    GITHUB_SHA: head,
    GITHUB_WORKSPACE: repository.directory,
    RUNNER_TEMP: '/tmp/runner',
    RUNNER_ENVIRONMENT: 'self-hosted',
    ...env,
  }
  const place = { environment, checkout: repository.directory }
  return planCheck({ mode, config: CONFIG, backup }, place, testWorld())
}

const pullRequest = (base = reviewed) => pullRequestEvent({ base: { sha: base } })

describe('a pull request of the repository itself', () => {
  it('is tried on a backup, by the word of the base commit, whatever lies in the workspace', async () => {
    const { data, refusal, config, isMigrationTouched } = await plan()
    expect({ data, refusal, isMigrationTouched }).toEqual({
      data: 'backup',
      refusal: undefined,
      isMigrationTouched: true,
    })
    expect(config.backups?.directory).toBe('/var/backups/reviewed')
    expect(config.system.stateDir).toBe('/var/lib/reviewed')
    expect(config.check.migrate?.command).toEqual(['reviewed-migrate'])
  })

  it('says for itself what its migration may change', async () => {
    expect((await plan()).config.check.expect.mayDrop).toEqual(['public.old'])
  })

  it('does not give itself the backups: only the base branch can', async () => {
    const event = pullRequest(closed)
    expect(await plan({ mode: 'backup', event })).toMatchObject({ refusal: 'real-data-off' })
    const automatic = await plan({ event })
    expect(automatic).toMatchObject({ data: 'sample' })
    expect(automatic.refusal).toBeUndefined()
  })

  it('gets no backup when the base commit is not here, as after a shallow checkout', async () => {
    const event = pullRequest('e'.repeat(40))
    expect(await plan({ mode: 'backup', event })).toMatchObject({ refusal: 'base-unknown' })
  })

  it('is tried on sample data where that is asked for, with a ledger of its own', async () => {
    const { data, config } = await plan({ mode: 'synthetic' })
    expect(data).toBe('sample')
    expect(config.system.stateDir).toBe('/tmp/runner/lastro-state')
  })

  it('that touches no migration has nothing to try', async () => {
    expect((await plan({ event: pullRequest(head) })).isMigrationTouched).toBe(true)
    const readme = await repository.commit({ 'README.md': 'x' })
    const event = pullRequestEvent({ base: { sha: head } })
    expect((await plan({ event, env: { GITHUB_SHA: readme } })).isMigrationTouched).toBe(false)
    head = readme
  })
})

describe('a fork', () => {
  it.each(['auto', 'synthetic'] as const)(
    'is not even run on a machine of ours (%s)',
    async (mode) => {
      expect(await plan({ mode, event: forkEvent() })).toMatchObject({
        data: 'sample',
        refusal: 'stranger-on-host',
      })
    },
  )

  it('never gets a backup, on whatever machine', async () => {
    for (const RUNNER_ENVIRONMENT of ['self-hosted', 'github-hosted', ''])
      expect(
        await plan({ mode: 'backup', event: forkEvent(), env: { RUNNER_ENVIRONMENT } }),
      ).toMatchObject({ refusal: 'fork-untrusted' })
  })

  it('is tried on sample data on a machine of GitHub’s, by its own configuration, without secrets', async () => {
    const plans = await plan({ event: forkEvent(), env: { RUNNER_ENVIRONMENT: 'github-hosted' } })
    expect(plans).toMatchObject({ data: 'sample' })
    expect(plans.refusal).toBeUndefined()
    expect(plans.config.check.migrate?.command).toEqual(['proposed-migrate'])
  })
})

describe('a terminal', () => {
  const inTerminal = { GITHUB_ACTIONS: '' }

  it('is the operator’s: the configuration before him counts', async () => {
    expect(await plan({ env: inTerminal })).toMatchObject({
      data: 'backup',
      isMigrationTouched: true,
    })
    expect(await plan({ mode: 'synthetic', env: inTerminal })).toMatchObject({ data: 'sample' })
    const named = await plan({ mode: 'backup', backup: 'shop_backup_1', env: inTerminal })
    expect(named).toMatchObject({ data: 'backup', backup: 'shop_backup_1' })
  })

  it('in a workflow is none', async () => {
    expect(await plan({ mode: 'backup', event: forkEvent() })).toMatchObject({
      refusal: 'fork-untrusted',
    })
  })
})
