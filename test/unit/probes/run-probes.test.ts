import { describe, expect, it } from 'vitest'
import type { Probe } from '../../../src/probes/probe.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { answering, openAsking } from './asking.ts'
import { at, probe, saved } from './probes.ts'
import { answerJson, type Script } from './scripted-server.ts'

const { ask, seen } = openAsking()

describe('a chain of probes', () => {
  const login = probe({
    name: 'login',
    method: 'POST',
    path: '/login',
    body: { email: 'a@b.example', password: 'pw' },
    save: { token: saved('$.token'), user: { from: { body: at('$.id') }, secret: false } },
  })
  const list = probe({
    name: 'list',
    path: '/users/{{user}}?t={{tenant}}',
    headers: { Authorization: 'Bearer {{token}}' },
    count: { of: at('$.items'), table: '{{tenant}}.products' },
  })
  const shop: Script = ({ url, body }, response) => {
    if (url === '/login')
      return answerJson(response, { token: 's3cret-t0ken', id: JSON.parse(body).email.length })
    answerJson(response, { items: Array.from({ length: 28 }, (_, id) => ({ id })) })
  }

  it('carries values on, sends JSON, and counts rows as the passport does', async () => {
    const outcomes = await ask(shop, [login, list], { tenant: 'tenant_001' })

    expect(outcomes).toMatchObject([
      { probe: 'login', status: 'pass', httpStatus: 200, tenant: 'tenant_001' },
      { probe: 'list', status: 'pass', rows: 28 },
    ])
    expect(seen()).toMatchObject([
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': '39' },
        body: '{"email":"a@b.example","password":"pw"}',
      },
      { url: '/users/11?t=tenant_001', headers: { authorization: 'Bearer s3cret-t0ken' } },
    ])
  })

  it('skips what needs a value that never came, and goes on with what does not', async () => {
    const free = probe({ name: 'health', path: '/health' })
    const outcomes = await ask(
      answering({ error: 'no' }, 401),
      [login, list, { ...free, status: [401] }],
      { tenant: 'tenant_001' },
    )

    expect(outcomes).toMatchObject([
      { reason: 'probe-status', status: 'fail', actual: 'status 401: {"error":"no"}' },
      {
        reason: 'probe-skipped',
        status: 'unknown',
        expected: '{{user}}, {{token}} of an earlier probe',
      },
      { status: 'pass' },
    ])
    expect(seen()).toHaveLength(2)
  })

  it('masks what it carries from the moment it has it, also where the answer is wrong', async () => {
    const world = testWorld()
    const [outcome] = await ask(
      answering({ token: 'very-secret-token', note: 'very-secret-token' }),
      [
        probe({
          save: { token: saved('$.token') },
          expect: [{ of: at('$.note'), equals: 'other' }],
        }),
      ],
      { world },
    )

    expect(outcome?.actual).toBe('$.note is "***"')
    expect(world.redact('a very-secret-token')).toBe('a ***')
  })

  it('does not mask a value that is declared to be none, nor a number', async () => {
    const world = testWorld()
    await ask(
      answering({ schema: 'tenant_001', id: 123_456 }),
      [
        probe({
          save: { schema: { from: { body: at('$.schema') }, secret: false }, id: saved('$.id') },
        }),
      ],
      { world },
    )
    expect(world.redact('tenant_001 123456')).toBe('tenant_001 123456')
  })

  it('carries a cookie and a header on', async () => {
    const script: Script = ({ headers }, response) => {
      response.setHeader('set-cookie', ['theme=dark; Path=/', 'sid=a=b%20c; HttpOnly'])
      response.setHeader('x-csrf-token', 'csrf')
      answerJson(response, { cookie: headers.cookie, csrf: headers['x-csrf'] })
    }
    const outcomes = await ask(script, [
      probe({
        save: {
          sid: { from: { cookie: 'sid' }, secret: true },
          csrf: { from: { header: 'X-CSRF-Token' }, secret: true },
        },
      }),
      probe({
        headers: { Cookie: 'sid={{sid}}', 'X-Csrf': '{{csrf}}' },
        expect: [
          { of: at('$.cookie'), equals: 'sid=a=b%20c' },
          { of: at('$.csrf'), equals: 'csrf' },
        ],
      }),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['pass', 'pass'])
  })

  it('does not let an answer write headers of its own', async () => {
    const outcomes = await ask(answering({ token: 'a\r\nx-admin: 1' }), [
      probe({ save: { token: saved('$.token') } }),
      probe({ headers: { Authorization: 'Bearer {{token}}' } }),
    ])
    expect(outcomes[1]).toMatchObject({
      reason: 'probe-value-unusable',
      actual: 'a text that the header Authorization cannot hold',
    })
    expect(seen()).toHaveLength(1)
  })
})

describe('a redirect', () => {
  const redirecting: Script = ({ url }, response) => {
    if (url === '/old') response.writeHead(302, { location: '/new' }).end()
    else if (url === '/moved') response.writeHead(308, { location: '/new' }).end()
    else if (url === '/away') response.writeHead(302, { location: 'http://127.0.0.2:9/' }).end()
    else if (url === '/circle') response.writeHead(302, { location: '/circle' }).end()
    else answerJson(response, {})
  }
  const following = (path: string, changes: Partial<Probe> = {}) =>
    probe({ path, redirects: 'same-origin', ...changes })

  it('is an answer like any other', async () => {
    expect(await ask(redirecting, [probe({ path: '/old', status: [302] })])).toMatchObject([
      { status: 'pass', httpStatus: 302 },
    ])
  })

  it('is followed where it is wished; a POST becomes a GET or stays one as its status says', async () => {
    const headers = { Authorization: 'x' }
    const outcomes = await ask(redirecting, [
      following('/old', { method: 'POST', body: { a: 1 }, headers }),
      following('/moved', { method: 'POST', body: { a: 1 } }),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['pass', 'pass'])
    expect(seen()).toMatchObject([
      { method: 'POST', url: '/old' },
      { method: 'GET', url: '/new', body: '', headers: { authorization: 'x' } },
      { method: 'POST', url: '/moved' },
      { method: 'POST', url: '/new', body: '{"a":1}' },
    ])
    expect(seen()[1]?.headers).not.toHaveProperty('content-type')
  })

  it.each([
    ['to another origin is never followed', '/away', 'redirected to http://127.0.0.2:9'],
    ['in circles comes to an end', '/circle', 'more than 5 redirects'],
  ])('%s', async (_title, path, actual) => {
    expect(await ask(redirecting, [following(path)])).toMatchObject([
      { status: 'fail', reason: 'probe-redirected', actual },
    ])
  })
})
