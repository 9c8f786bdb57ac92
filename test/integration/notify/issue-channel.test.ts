import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemClock } from '../../../src/adapters/clock.ts'
import type { Transition } from '../../../src/alerts/alert.ts'
import { ChannelFailure } from '../../../src/notify/channel.ts'
import { issueChannel } from '../../../src/notify/issue-channel.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { change, noticeOf, PORTUGUESE } from '../../unit/notify/changes.ts'
import { type GithubServer, REPOSITORY, startGithub, TOKEN } from './github-server.ts'

let github: GithubServer
beforeEach(async () => {
  github = await startGithub()
})
afterEach(() => github.close())

const RAISED = change('var')
const WORSE = change('var', { kind: 'escalated', from: 'warning', level: 'critical' })
const STILL = change('var', { kind: 'reminder', from: 'critical', level: 'critical' })
const OVER = change('var', { kind: 'resolved', from: 'critical', level: 'ok' })

/** Tells of changes as one run would, some days after the start. */
async function tell(
  changes: readonly Transition[],
  {
    days = 0,
    token = TOKEN,
    lines = [] as string[],
    told = [] as string[],
    signal = new AbortController().signal,
  } = {},
) {
  const now = new Date(Date.now() + days * 86_400_000)
  github.now = now
  const channel = issueChannel(
    'here',
    { token, labels: ['lastro', 'ops'], level: 'warning' },
    { repository: REPOSITORY, apiUrl: github.apiUrl },
  )
  const world = testWorld({ clock: { ...systemClock, now: () => now }, lines })
  const runUrl = 'https://github.com/chefwell/operations/actions/runs/1'
  await channel.tell(
    noticeOf(changes, { runUrl }),
    {
      world,
      phrasebook: PORTUGUESE,
      timeoutSeconds: 5,
      signal,
    },
    { told: (key) => void told.push(key), amiss: () => undefined },
  )
}

const states = () => github.issues.map(({ state, comments }) => `${state} ${comments.length}`)

describe('issues', () => {
  it('one per alert: opened, edited in place, commented when the level changes, closed when it is over', async () => {
    await tell([RAISED])
    expect(github.issues).toMatchObject([
      { number: 1, state: 'open', labels: [{ name: 'lastro' }, { name: 'ops' }], comments: [] },
    ])
    expect(github.issues[0]?.title).toMatch(/^🟡 \[chefwell\] .*\(vps-1: var\)$/)
    await tell([WORSE])
    expect(states()).toEqual(['open 1'])
    expect(github.issues[0]?.title).toMatch(/^🟠/)
    expect(github.issues[0]?.comments[0]).toContain('CRÍTICO (piorou, antes ATENÇÃO)')
    await tell([STILL])
    expect(states()).toEqual(['open 2'])
    await tell([OVER])
    expect(states()).toEqual(['closed 3'])
    expect(github.issues[0]).toMatchObject({ state_reason: 'completed' })
    expect(github.issues[0]?.body).toContain('RESOLVIDO')
  })

  it('what comes back within a week opens its issue again, later it is a new one', async () => {
    await tell([RAISED])
    await tell([OVER])
    await tell([RAISED], { days: 6 })
    expect(states()).toEqual(['open 2'])
    expect(github.issues[0]).toMatchObject({ state_reason: 'reopened' })
    await tell([OVER], { days: 6 })
    await tell([RAISED], { days: 14 })
    expect(states()).toEqual(['closed 3', 'open 0'])
  })

  it('the closed issue of another alert is not opened again', async () => {
    await tell([RAISED])
    await tell([OVER])
    await tell([change('home')])
    expect(states()).toEqual(['closed 1', 'open 0'])
  })

  it('telling the same twice, as after a kill, makes no second issue', async () => {
    await tell([RAISED])
    await tell([RAISED])
    expect(states()).toEqual(['open 0'])
    await tell([OVER])
    await tell([OVER])
    expect(states()).toEqual(['closed 1'])
  })

  it('several alerts have one each; another system in the same repository has its own', async () => {
    await tell([RAISED, change('home')])
    expect(new Set(github.issues.map(({ body }) => body.split('\n')[0])).size).toBe(2)
    await tell([OVER])
    expect(states()).toEqual(['closed 1', 'open 0'])
  })

  it('of two that were opened at once the older one stays', async () => {
    await tell([RAISED])
    github.issues.push({ ...structuredClone(github.issues[0] ?? fail()), number: 2 })
    await tell([WORSE])
    expect(states()).toEqual(['open 1', 'closed 0'])
    expect(github.issues[1]).toMatchObject({ state_reason: 'not_planned' })
  })

  it('a hundred cost one list of the closed ones, and those that were told of are said one by one', async () => {
    const many = Array.from({ length: 100 }, (_, index) => change(`disk-${index}`))
    const told: string[] = []
    const stop = new AbortController()
    const push = github.seen.push.bind(github.seen)
    github.seen.push = (line) => {
      if (github.seen.length === 40) stop.abort()
      return push(line)
    }
    await expect(tell(many, { told, signal: stop.signal })).rejects.toThrow()
    expect(told.length).toBeGreaterThan(30)
    await tell(many.filter(({ alert }) => !told.includes(alert.key)))
    expect(new Set(github.issues.map(({ body }) => body.split('\n')[0])).size).toBe(100)
    expect(github.issues).toHaveLength(100)
    expect(github.seen.filter((line) => line.startsWith('GET'))).toHaveLength(4)
  })

  it.each([
    ['an app', { login: 'github-actions[bot]', type: 'Bot' }],
    ['a person', { login: 'Lastro-Ops', type: 'User' }],
  ])('of %s: what somebody else marked as ours is left alone', async (_title, author) => {
    github.author = author
    await tell([RAISED])
    const mine = github.issues[0] ?? fail()
    const eve = { login: 'eve', type: 'User' }
    github.issues.unshift({ ...structuredClone(mine), number: 7, user: eve })
    github.issues.unshift({ ...structuredClone(mine), number: 8, body: `Look:\n${mine.body}` })
    await tell([OVER])
    expect(github.issues).toMatchObject([
      { number: 8, state: 'open', comments: [] },
      { number: 7, state: 'open', comments: [] },
      { number: 1, state: 'closed' },
    ])
  })

  it('is found on the second page, and a pull request with its mark is none', async () => {
    await tell([RAISED])
    const mine = github.issues[0] ?? fail()
    for (let number = 2; number <= 130; number += 1)
      github.issues.push({ ...structuredClone(mine), number, body: 'another' })
    github.issues.push({ ...structuredClone(mine), number: 131, pull_request: {} })
    await tell([WORSE])
    expect(github.issues).toHaveLength(131)
    expect(mine.comments).toHaveLength(1)
    expect(github.issues[130]).toMatchObject({ state: 'open', comments: [] })
  })

  it('a digest changes the issue without calling anybody', async () => {
    await tell([RAISED])
    await tell([{ ...WORSE, digest: true }])
    expect(states()).toEqual(['open 0'])
    expect(github.issues[0]?.title).toMatch(/^🟠/)
  })

  it.each([
    ['a wrong token', 401, false],
    ['a limit of requests', 429, true],
    ['a server in trouble', 502, true],
  ])('%s is told with its status, without the token', async (_title, status, isPassing) => {
    github.troubles.push((response) => response.writeHead(status).end('{"message":"no"}'))
    const error = await tell([RAISED]).catch((each: unknown) => each)
    expect(error).toBeInstanceOf(ChannelFailure)
    expect(error).toMatchObject({ isPassing })
    expect(String(error)).toContain(`answered ${status}`)
    expect(String(error)).not.toContain(TOKEN)
    expect(github.issues).toEqual([])
  })

  it('an answer that is none is a failure, not a new issue', async () => {
    github.troubles.push((response) => response.end('<html>login</html>'))
    await expect(tell([RAISED])).rejects.toThrow('no issue')
    expect(github.issues).toEqual([])
  })
})

function fail(): never {
  throw new Error('there is no issue')
}
