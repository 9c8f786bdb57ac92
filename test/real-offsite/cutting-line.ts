import { connect, createServer, type Socket } from 'node:net'

/** A line to a server that a test can cut, or make dead: what is sent into it goes nowhere, and nobody is told. */
export interface CuttingLine {
  readonly port: number
  /** Bytes that went towards the server since the line was made. */
  readonly sentBytes: () => number
  /** How many connections were made through it. */
  readonly connections: () => number
  /** Cuts every connection as soon as so many more bytes went towards the server; `times` connections one after the other. */
  cutAfter(bytes: number, times?: number): void
  /** What is connected now goes dead once so many more bytes went towards the server: nothing comes through, nothing is closed. */
  silenceAfter(bytes: number): void
  /** How often it cut. */
  readonly cuts: () => number
  stop(): Promise<void>
}

/** Opens a line to a port of 127.0.0.1, on a port of its own when none is named. */
export async function openLine(to: number, on = 0): Promise<CuttingLine> {
  const [clients, targets] = [new Set<Socket>(), new Set<Socket>()]
  const state = {
    sent: 0,
    connections: 0,
    cutAt: Number.POSITIVE_INFINITY,
    step: 0,
    left: 0,
    cuts: 0,
    deadAt: Number.POSITIVE_INFINITY,
  }
  const cut = () => {
    state.cuts += 1
    state.left -= 1
    state.cutAt = state.left > 0 ? state.sent + state.step : Number.POSITIVE_INFINITY
    for (const client of clients) client.resetAndDestroy()
    // What was delivered to the server is read there, as on any line: it is not taken back.
    for (const target of targets) target.end()
  }
  const server = createServer({ pauseOnConnect: false }, (client) => {
    state.connections += 1
    const target = connect(to, '127.0.0.1')
    let isDead = false
    clients.add(client)
    targets.add(target)
    for (const socket of [client, target]) socket.setNoDelay(true).on('error', () => undefined)
    client.on('close', () => {
      clients.delete(client)
      target.end()
    })
    target.on('close', () => {
      targets.delete(target)
      client.destroy()
    })
    client.on('data', (chunk: Buffer) => {
      if (isDead) return
      const room = Math.max(0, state.cutAt - state.sent)
      const part = chunk.subarray(0, Math.min(chunk.length, room))
      state.sent += part.length
      if (!target.write(part)) {
        client.pause()
        target.once('drain', () => client.resume())
      }
      if (state.sent >= state.cutAt) cut()
      if (state.sent >= state.deadAt) {
        isDead = true
        state.deadAt = Number.POSITIVE_INFINITY
      }
    })
    target.on('data', (chunk: Buffer) => {
      if (!isDead) client.write(chunk)
    })
  })
  await new Promise<void>((resolve) => server.listen(on, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    sentBytes: () => state.sent,
    connections: () => state.connections,
    cutAfter: (bytes, times = 1) => {
      state.step = bytes
      state.left = times
      state.cutAt = state.sent + bytes
    },
    silenceAfter: (bytes) => {
      state.deadAt = state.sent + bytes
    },
    cuts: () => state.cuts,
    stop: async () => {
      for (const socket of [...clients, ...targets]) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
