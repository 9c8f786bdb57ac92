import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeVersionProblem } from '../../../src/runner/node-version.ts'
import { publicRepositoryProblem } from '../../../src/runner/public-repository.ts'
import { githubRunIdentity } from '../../../src/runner/run-identity.ts'
import { readState } from '../../../src/runner/state.ts'

describe('a Node version', () => {
  it.each(['24.0.0', '24.19.0', '26.1.0'])('%s is good', (version) => {
    expect(nodeVersionProblem(version)).toBeUndefined()
  })

  it.each(['20.20.2', '22.12.0', '16.0.0', 'x'])('%s is refused by name', (version) => {
    expect(nodeVersionProblem(version)).toContain(`Node ${version}`)
  })
})

describe('a self-hosted runner', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lastro-event-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const judge = (event: string, allowPublic = false, environment = 'self-hosted') => {
    const path = join(folder, 'event.json')
    writeFileSync(path, event)
    return publicRepositoryProblem(allowPublic, {
      RUNNER_ENVIRONMENT: environment,
      GITHUB_EVENT_PATH: path,
      GITHUB_REPOSITORY: 'a/b',
    })
  }
  const PUBLIC = '{"repository":{"private":false}}'

  it.each([PUBLIC, '{"repository":{"visibility":"public"}}'])('refuses %s', (event) => {
    expect(judge(event)).toMatchObject({ field: 'repository', value: 'public repository a/b' })
  })

  it.each([
    '{"repository":{"private":true,"visibility":"private"}}',
    '{"repository":{"private":true,"visibility":"internal"}}',
    '{}',
    '{"repository":null}',
    '[]',
    'not json',
  ])('works for %s', (event) => {
    expect(judge(event)).toBeUndefined()
  })

  it('works for a public repository when the operator insists', () => {
    expect(judge(PUBLIC, true)).toBeUndefined()
  })

  it('is meant, not a hosted one or none', () => {
    expect(judge(PUBLIC, false, 'github-hosted')).toBeUndefined()
    expect(publicRepositoryProblem(false, {})).toBeUndefined()
  })
})

describe('the identity of a run', () => {
  it('is run id and attempt, event and actor', () => {
    const env = {
      GITHUB_RUN_ID: '4711',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_ACTOR: 'maria',
    }
    expect(githubRunIdentity(env)).toEqual({
      id: '4711-2',
      trigger: 'schedule',
      actor: 'maria',
      host: hostname(),
    })
  })

  it('is not invented where there is no runner', () => {
    expect(githubRunIdentity({ GITHUB_RUN_ID: '' })).toBeUndefined()
  })
})

it('state of main is read by its names', () => {
  expect(readState({ STATE_owner: 'x', STATE_a: '', PATH: '/' })).toEqual({ owner: 'x', a: '' })
})
