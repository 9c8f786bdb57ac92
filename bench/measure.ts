import { endedChildrenSeconds, serverSeconds } from './cpu-time.ts'

/** What something cost, in seconds; `cpu` is the sum of its own processes and the server's. */
export interface Usage {
  readonly wall: number
  readonly cpu: number
  readonly clientCpu: number
  readonly serverCpu: number
}

/** Runs `body`, whose processes must all be children that have ended when it settles. `server` is the postmaster it talks to, if any lives on. */
export async function measure<T>(
  server: number | null,
  body: () => Promise<T>,
): Promise<{ readonly usage: Usage; readonly result: T }> {
  const serverBefore = server === null ? 0 : await serverSeconds(server)
  const clientBefore = await endedChildrenSeconds()
  const started = performance.now()
  const result = await body()
  const wall = (performance.now() - started) / 1000
  const clientCpu = (await endedChildrenSeconds()) - clientBefore
  const serverCpu = server === null ? 0 : (await serverSeconds(server)) - serverBefore
  return { usage: { wall, cpu: clientCpu + serverCpu, clientCpu, serverCpu }, result }
}
