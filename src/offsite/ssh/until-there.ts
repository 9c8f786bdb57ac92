import { access } from 'node:fs/promises'
import type { World } from '../../ports.ts'
import { RemoteFailure } from '../remote-failure.ts'
import type { KeptProgram } from './kept-program.ts'

const POLL_SECONDS = 0.005

/**
 * Waits until a program has opened its socket.
 * @throws the program's CommandError when it ends before that; {RemoteFailure} `remote-silent` when neither happens in time
 */
export async function untilThere(
  socket: string,
  program: KeptProgram,
  { seconds, world }: { readonly seconds: number; readonly world: Pick<World, 'clock' | 'signal'> },
): Promise<void> {
  let isOver = false
  const over = program.ended.finally(() => {
    isOver = true
  })
  over.catch(() => undefined)
  const end = world.clock.monotonicSeconds() + seconds
  while (!(await isThere(socket))) {
    if (isOver) {
      await over
      throw new RemoteFailure('remote-connection-lost', `${socket} was never opened`, true)
    }
    if (world.clock.monotonicSeconds() > end)
      throw new RemoteFailure('remote-silent', `no login within ${seconds} s`, true)
    await world.clock.sleep(POLL_SECONDS, world.signal)
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
