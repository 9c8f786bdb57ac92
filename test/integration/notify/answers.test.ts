import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { httpClient } from '../../../src/adapters/http-client.ts'
import { exchange } from '../../../src/notify/exchange.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { ENGLISH } from '../../unit/notify/changes.ts'

/** One exchange with a server that answers like this. */
async function ask(answer: RequestListener, maxBytes?: number) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const world = { ...testWorld(), http: httpClient }
  const attempt = {
    world,
    phrasebook: ENGLISH,
    timeoutSeconds: 0.3,
    signal: AbortSignal.timeout(5000),
  }
  const limit = maxBytes === undefined ? {} : { maxBytes }
  const request = { method: 'POST', url: `http://127.0.0.1:${port}/`, headers: {}, ...limit }
  try {
    return await exchange(request, attempt)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const tooLong: RequestListener = (_, answer) => answer.end('x'.repeat(100_000))
const endless: RequestListener = (_, answer) => void answer.write('thank you')

it.each([
  ['is longer than anybody reads', tooLong],
  ['never ends', endless],
])(
  'a channel that said yes was told, though the page that follows %s: else each run told it again',
  async (_title, answer) => {
    expect(await ask(answer)).toMatchObject({ status: 200 })
  },
)

it('a channel that said no with a page that is too long is not asked twice', async () => {
  await expect(
    ask((_, answer) => answer.writeHead(404).end('x'.repeat(100_000))),
  ).rejects.toMatchObject({ message: 'answered 404', isPassing: false })
})

it('what must come whole is a failure when it does not', async () => {
  await expect(ask(tooLong, 1000)).rejects.toMatchObject({ name: 'ChannelFailure' })
})
