import { connect, createServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { tcpPorts } from '../../../src/adapters/tcp-ports.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

function listen(port: number, host: string): Promise<Server> {
  const server = createServer((socket) => socket.end())
  servers.push(server)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

describe('ports', () => {
  it('are free until somebody listens, and again when he has gone', async () => {
    const port = await tcpPorts.pickFree()
    expect(await tcpPorts.listeners(port)).toEqual([])
    const server = await listen(port, '127.0.0.1')
    expect(await tcpPorts.listeners(port)).toEqual([{ address: '127.0.0.1', isLoopback: true }])
    await new Promise((resolve) => server.close(resolve))
    expect(await tcpPorts.listeners(port)).toEqual([])
  })

  it.each([
    ['127.0.0.7', true],
    ['0.0.0.0', false],
    ['::1', true],
    ['::', false],
  ])('tell who listens on %s', async (address, isLoopback) => {
    const port = await tcpPorts.pickFree()
    await listen(port, address)
    expect(await tcpPorts.listeners(port)).toEqual([{ address, isLoopback }])
  })

  it('do not count connections that linger', async () => {
    const port = await tcpPorts.pickFree()
    const server = await listen(port, '127.0.0.1')
    await new Promise<void>((resolve) => {
      connect(port, '127.0.0.1')
        .resume()
        .once('close', () => resolve())
    })
    await new Promise((resolve) => server.close(resolve))
    expect(await tcpPorts.listeners(port)).toEqual([])
  })

  it('picked are picked again by nobody at the same time', async () => {
    const picked = await Promise.all(Array.from({ length: 20 }, () => tcpPorts.pickFree()))
    expect(new Set(picked).size).toBeGreaterThan(15)
  })
})
