import { createServer } from 'node:net'

/** A port of this host that somebody has. */
export interface TakenPort {
  readonly port: number
  /** Gives it back. */
  free(): Promise<void>
}

/** Takes a port that was free, on 127.0.0.1. */
export async function takePort(): Promise<TakenPort> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a listener has no port')
  return {
    port: address.port,
    free: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
