import { CheckFailure, HttpFailure } from '../errors.ts'
import type { Application, ApplicationWorld, Readiness } from './application.ts'

const POLL_SECONDS = 0.1

/** One question may hang while the application starts; the next may find it ready. */
const ANSWER_SECONDS = 5
const MAX_BYTES = 1024 * 1024

/**
 * Asks an application until it answers as it should. An early end of it ends the waiting.
 * @throws CheckFailure `backend-not-ready`, and what `died` rejects with.
 */
export async function untilReady(
  { baseUrl, died }: Pick<Application, 'baseUrl' | 'died'>,
  ready: Readiness,
  world: ApplicationWorld,
): Promise<void> {
  const over = new AbortController()
  const signal = AbortSignal.any([world.signal, over.signal])
  try {
    await Promise.race([poll(`${baseUrl}${ready.path}`, ready, { world, signal }), died])
  } finally {
    over.abort()
  }
}

interface Polling {
  readonly world: ApplicationWorld
  readonly signal: AbortSignal
}

async function poll(url: string, ready: Readiness, { world, signal }: Polling): Promise<void> {
  const deadline = world.clock.monotonicSeconds() + ready.timeoutSeconds
  for (;;) {
    const left = deadline - world.clock.monotonicSeconds()
    const answer = await ask(url, Math.max(0.1, Math.min(ANSWER_SECONDS, left)), { world, signal })
    if (isReady(answer, ready)) return
    if (world.clock.monotonicSeconds() >= deadline) throw notReady(url, answer, ready)
    await world.clock.sleep(POLL_SECONDS, signal)
  }
}

/** The status, or why there is none. */
async function ask(
  url: string,
  timeoutSeconds: number,
  { world, signal }: Polling,
): Promise<number | string> {
  const request = { method: 'GET', url, headers: {}, timeoutSeconds, maxBytes: MAX_BYTES, signal }
  try {
    return (await world.http.exchange(request)).status
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof HttpFailure)) throw error
    return error.message
  }
}

function isReady(answer: number | string, { status }: Readiness): boolean {
  if (typeof answer === 'string') return false
  return status ? status.includes(answer) : answer < 500
}

function notReady(
  url: string,
  answer: number | string,
  { timeoutSeconds }: Readiness,
): CheckFailure {
  const last = typeof answer === 'number' ? `status ${answer}` : answer
  const detail = `${last} after ${timeoutSeconds} s`
  return new CheckFailure('backend-not-ready', `${url}: ${detail}`, { detail })
}
