import { HttpFailure } from '../errors.ts'
import type { HttpRequest, HttpResponse } from '../ports.ts'
import { plainLine } from '../report/plain-text.ts'
import { shorten } from '../report/shorten.ts'
import { type Attempt, ChannelFailure } from './channel.ts'

/** What of an answer is read: a reason to fail stands in its first lines. */
const MOST_BYTES = 64 * 1024

/** A request as channels make it. */
export type ChannelRequest = Pick<HttpRequest, 'method' | 'url' | 'headers' | 'body'> & {
  /** 64 KiB when absent. */
  readonly maxBytes?: number
}

/**
 * One exchange that must be answered by 2xx.
 * @throws ChannelFailure, passing when nobody answered or the server asks for patience (429, 5xx)
 */
export async function exchange(request: ChannelRequest, attempt: Attempt): Promise<HttpResponse> {
  const { world, timeoutSeconds, signal } = attempt
  const response = await world.http
    .exchange({ maxBytes: MOST_BYTES, ...request, timeoutSeconds, signal })
    .catch((error: unknown) => {
      throw asChannelFailure(error)
    })
  const { status, body } = response
  if (status >= 200 && status < 300) return response
  const text = shorten(plainLine(body))
  const isPassing = status === 429 || status >= 500
  throw new ChannelFailure(`answered ${status}${text === '' ? '' : `: ${text}`}`, isPassing, status)
}

function asChannelFailure(error: unknown): unknown {
  if (!(error instanceof HttpFailure)) return error
  return new ChannelFailure(plainLine(error.message), error.kind !== 'cancelled')
}
