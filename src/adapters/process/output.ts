import type { Child } from './child.ts'

/** Most that `run` captures; more belongs into a stream. */
export const CAPTURE_BYTES = 16 * 1024 * 1024

/** Time for what lies in our buffers to arrive after the child's end; a pipe still open is held by an escaped daemon. */
const DRAIN_SECONDS = 1

/** Captured stdout; `isTooLarge` when the limit was passed and the child was stopped. */
export interface CapturedOutput {
  readonly text: string
  readonly isTooLarge: boolean
}

/** Reads a child's stdout to its end, at most 16 MiB. */
export async function collectOutput(child: Child): Promise<CapturedOutput> {
  const chunks: Buffer[] = []
  let bytes = 0
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes <= CAPTURE_BYTES) chunks.push(chunk)
    else void child.stop()
  })
  const closed = new Promise<void>((resolve) => child.stdout.once('close', resolve))
  await child.ended
  const timer = setTimeout(() => child.stdout.destroy(), DRAIN_SECONDS * 1000)
  await closed
  clearTimeout(timer)
  return { text: Buffer.concat(chunks).toString('utf8'), isTooLarge: bytes > CAPTURE_BYTES }
}
