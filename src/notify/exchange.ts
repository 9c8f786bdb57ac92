import { HttpFailure } from '../errors.ts'
import type { HttpRequest, HttpResponse } from '../ports.ts'
import { plainLine } from '../report/plain-text.ts'
import { shorten } from '../report/shorten.ts'
import { type Attempt, ChannelFailure } from './channel.ts'

/** Most of an answer that is read where its status says it all: a reason to fail stands in its first lines. */
const MOST_BYTES = 64 * 1024

/** A request as channels make it. */
export type ChannelRequest = Pick<HttpRequest, 'method' | 'url' | 'headers' | 'body'> & {
  /** Of an answer that must come whole; when absent its status says whether the notice was taken. */
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
    .catch((error: unknown) => bodiless(error, request))
  const { status, body } = response
  if (status >= 200 && status < 300) return response
  const text = shorten(plainLine(body))
  const isPassing = status === 429 || status >= 500
  throw new ChannelFailure(`answered ${status}${text === '' ? '' : `: ${text}`}`, isPassing, status)
}

/**
 * Who answered 2xx has the notice, whatever happens to the page that follows: it must not be told again by every run because that
 * page is long, or never ends.
 */
function bodiless(error: unknown, { maxBytes }: ChannelRequest): HttpResponse {
  const status = error instanceof HttpFailure ? error.status : undefined
  if (status === undefined || maxBytes !== undefined) throw asChannelFailure(error)
  return { status, headers: {}, body: '', seconds: 0 }
}

function asChannelFailure(error: unknown): unknown {
  if (!(error instanceof HttpFailure)) return error
  return new ChannelFailure(plainLine(error.message), error.kind !== 'cancelled')
}
