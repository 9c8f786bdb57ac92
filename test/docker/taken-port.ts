import { createServer, type Server } from 'node:net'

/** A port of 127.0.0.1 that somebody has. */
export interface TakenPort {
  readonly server: Server
  readonly port: number
}

/** Takes a free port; it is free again once the server is closed. */
export async function takePort(): Promise<TakenPort> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { server, port: address.port }
}
