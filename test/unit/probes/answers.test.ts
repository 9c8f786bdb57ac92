import { describe, expect, it } from 'vitest'
import type { Probe } from '../../../src/probes/probe.ts'
import { type ProbeOutcome, runProbes } from '../../../src/probes/run-probes.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { answering, openAsking } from './asking.ts'
import { at, probe, saved } from './probes.ts'
import { answerJson, type Script, serve } from './scripted-server.ts'

const { ask } = openAsking()

describe('an answer', () => {
  const counting = probe({ count: { of: at('$.items'), table: 'tenant_001.products' } })
  const totalling = probe({ count: { of: at('$.total'), table: 'tenant_001.products' } })

  it.each<[string, Script, Probe, Partial<ProbeOutcome>]>([
    ['of another status', answering({}, 500), probe(), { reason: 'probe-status' }],
    [
      'of one of several statuses',
      answering({}, 204),
      probe({ status: [200, 204] }),
      { status: 'pass' },
    ],
    [
      'that is no JSON where JSON is looked into',
      (_, response) => response.setHeader('content-type', 'text/html').end('<h1>Welcome'),
      counting,
      { reason: 'probe-not-json', actual: '11 characters, text/html' },
    ],
    [
      'that is no JSON where none is needed',
      (_, response) => response.end('<h1>Welcome'),
      probe({ expect: [{ contains: 'Welcome' }] }),
      { status: 'pass' },
    ],
    [
      'without the text it must have',
      (_, response) => response.end('<h1>Sorry'),
      probe({ expect: [{ contains: 'Welcome' }] }),
      { reason: 'probe-body', expected: 'a body with "Welcome"' },
    ],
    [
      'with a row less than the passport',
      answering({ items: Array(27).fill(0) }),
      counting,
      { reason: 'probe-count', expected: '28 (tenant_001.products)', actual: '27', rows: 27 },
    ],
    [
      'with the right number as a number',
      answering({ total: 28 }),
      totalling,
      { status: 'pass', rows: 28 },
    ],
    ['with the right number as a text', answering({ total: '28' }), totalling, { status: 'pass' }],
    ['with neither list nor number', answering({ total: {} }), totalling, { reason: 'probe-body' }],
    [
      'about a table that the passport does not know',
      answering({ items: [] }),
      probe({ count: { of: at('$.items'), table: 'tenant_001.nothing' } }),
      { reason: 'probe-unjudged', status: 'unknown' },
    ],
    [
      'without what is to be carried on',
      answering({ token: { nested: 1 } }),
      probe({ save: { token: saved('$.token') } }),
      { reason: 'probe-value-unusable', expected: 'a value for {{token}} at $.token' },
    ],
    [
      'that is late',
      (_, response) => void setTimeout(() => answerJson(response, {}), 60),
      probe({ withinSeconds: 0.03 }),
      { reason: 'probe-slow', httpStatus: 200 },
    ],
    [
      'that never comes',
      () => undefined,
      probe({ timeoutSeconds: 0.1 }),
      { reason: 'probe-timeout' },
    ],
    [
      'that comes byte by byte for ever',
      (_, response) => {
        const drip = setInterval(() => response.write('.'), 10)
        response.once('close', () => clearInterval(drip))
      },
      probe({ timeoutSeconds: 0.2 }),
      { reason: 'probe-timeout' },
    ],
    [
      'that is cut off',
      (_, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('{')
        setTimeout(() => response.destroy(), 20)
      },
      probe(),
      { reason: 'probe-unreachable' },
    ],
    [
      'without an end',
      (_, response) => {
        const more = () => {
          while (response.writable && response.write(Buffer.alloc(1024 * 1024)));
        }
        response.on('drain', more)
        more()
      },
      probe({ timeoutSeconds: 20 }),
      { reason: 'probe-too-large' },
    ],
  ])('%s', async (_title, script, asked, expected) => {
    expect((await ask(script, [asked]))[0]).toMatchObject(expected)
  })

  it('of nobody is unreachable', async () => {
    const nobody = await serve(() => undefined)
    await nobody.close()
    const target = { baseUrl: nobody.baseUrl, rowsOf: () => undefined }
    expect(await runProbes([probe()], target, testWorld())).toMatchObject([
      { status: 'fail', reason: 'probe-unreachable' },
    ])
  })

  it('that is hostile is cut and told on one line of bounded length', async () => {
    const [outcome] = await ask(
      (_, response) => {
        response.writeHead(500).end(`\u001b[31m::error::x\n${'<script>'.repeat(1000)}`)
      },
      [probe()],
    )
    expect(outcome?.actual.length).toBeLessThanOrEqual(160)
    expect(outcome?.actual).not.toContain('\n')
  })

  it('is not waited for when the run is cancelled', async () => {
    const cancellation = new AbortController()
    setTimeout(() => cancellation.abort(new Error('cancelled by the test')), 50)
    const world = testWorld({ signal: cancellation.signal })
    await expect(ask(() => undefined, [probe({ timeoutSeconds: 60 })], { world })).rejects.toThrow(
      'cancelled by the test',
    )
  })
})
