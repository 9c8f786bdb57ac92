import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { httpClient } from '../../../src/adapters/http-client.ts'
import type { HttpRequest, HttpResponse } from '../../../src/ports.ts'
import { answerJson, type Script, serve } from '../../unit/probes/scripted-server.ts'

/** One exchange with a server that answers by the script. */
async function exchange(script: Script, changes: Partial<HttpRequest> = {}): Promise<HttpResponse> {
  const server = await serve(script)
  try {
    return await httpClient.exchange({
      method: 'GET',
      url: `${server.baseUrl}/`,
      headers: {},
      timeoutSeconds: 5,
      maxBytes: 1000,
      ...changes,
    })
  } finally {
    await server.close()
  }
}

describe('the HTTP client', () => {
  it('gives status, headers by lower-case name with all their values, body and time', async () => {
    const response = await exchange((_, answer) => {
      answer.writeHead(418, { 'X-Tea': 'green', 'Set-Cookie': ['a=1', 'b=2'] })
      setTimeout(() => answer.end('olá'), 30)
    })
    expect(response).toMatchObject({
      status: 418,
      headers: { 'x-tea': ['green'], 'set-cookie': ['a=1', 'b=2'] },
      body: 'olá',
    })
    expect(response.seconds).toBeGreaterThan(0.025)
  })

  it('sends method, headers and body as they are, on a connection of its own', async () => {
    const { body } = await exchange(
      (request, answer) => answerJson(answer, { ...request, via: request.headers.connection }),
      { method: 'PUT', headers: { 'x-a': 'b' }, body: '{"ç":1}' },
    )
    expect(JSON.parse(body)).toMatchObject({
      method: 'PUT',
      headers: { 'x-a': 'b', 'accept-encoding': 'identity' },
      body: '{"ç":1}',
      via: 'close',
    })
  })

  it('does not follow a redirect', async () => {
    const response = await exchange((_, answer) => answer.writeHead(302, { location: '/x' }).end())
    expect(response).toMatchObject({ status: 302, headers: { location: ['/x'] } })
  })

  it('reads a body of the largest size, and none that is a byte larger', async () => {
    const sized =
      (bytes: number): Script =>
      (_, answer) =>
        answer.end('x'.repeat(bytes))
    expect((await exchange(sized(1000))).body).toHaveLength(1000)
    await expect(exchange(sized(1001))).rejects.toMatchObject({ kind: 'too-large' })
  })

  it.each<[string, Script, Partial<HttpRequest>, string]>([
    ['gives up in time', () => undefined, { timeoutSeconds: 0.05 }, 'timeout'],
    ['tells a header that is none', (_, a) => a.end(), { headers: { a: 'b\nc' } }, 'unreachable'],
    ['tells a broken connection', (_, answer) => answer.destroy(), {}, 'unreachable'],
  ])('%s', async (_title, script, changes, kind) => {
    await expect(exchange(script, changes)).rejects.toMatchObject({ name: 'HttpFailure', kind })
  })

  it.each([
    ['at once', 0],
    ['under way', 50],
  ])('ends when it is cancelled %s', async (_title, milliseconds) => {
    const cancellation = new AbortController()
    if (milliseconds === 0) cancellation.abort()
    else setTimeout(() => cancellation.abort(), milliseconds)
    await expect(exchange(() => undefined, { signal: cancellation.signal })).rejects.toMatchObject({
      name: 'HttpFailure',
      kind: 'cancelled',
    })
  })

  it('tells what does not speak HTTP', async () => {
    const server = createServer((socket) => socket.end('SSH-2.0-OpenSSH\r\n'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const request = { method: 'GET', headers: {}, timeoutSeconds: 5, maxBytes: 1000 }
    await expect(
      httpClient.exchange({ ...request, url: `http://localhost:${port}/` }),
    ).rejects.toMatchObject({ kind: 'unreachable' })
    server.close()
  })
})
