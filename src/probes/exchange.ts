import { HttpFailure } from '../errors.ts'
import type { HttpRequest, HttpResponse, World } from '../ports.ts'
import { type CarriedValues, fillJson, fillText } from './carried-values.ts'
import type { Probe } from './probe.ts'

/** No answer that a probe looks into is larger; a list that is needs paging, and a total to count by. */
export const LARGEST_BODY_BYTES = 16 * 2 ** 20

/** As many as browsers allow are more than any application needs between two pages of its own. */
const MOST_REDIRECTS = 5

/** RFC 9110, 15.4: with these the method stays; with the others a POST becomes a GET. */
const KEEPS_METHOD: readonly number[] = [307, 308]
const REDIRECTION: readonly number[] = [301, 302, 303, ...KEEPS_METHOD]

/** An answer with its body read. */
export interface Answer extends HttpResponse {
  /** Undefined when the body is no JSON. */
  readonly json: unknown
}

/** The application sends the client to another origin, or in circles. */
export class RedirectRefused extends Error {
  override readonly name = 'RedirectRefused'
}

/** A carried value that cannot stand where it is wanted. */
export class UnusableValue extends Error {
  override readonly name = 'UnusableValue'
}

/** The request of a probe with its places filled. Throws UnusableValue when a header could not hold a value. */
export function requestOf(probe: Probe, baseUrl: string, values: CarriedValues): HttpRequest {
  const body = bodyOf(probe, values)
  const headers = Object.fromEntries(
    Object.entries(probe.headers).map(([name, template]) => [
      name.toLowerCase(),
      headerText(name, fillText(template, values)),
    ]),
  )
  return {
    method: probe.method,
    url: baseUrl + fillText(probe.path, values, encodePart),
    headers: { accept: 'application/json, */*;q=0.5', ...body?.headers, ...headers },
    ...(body && { body: body.text }),
    timeoutSeconds: probe.timeoutSeconds,
    maxBytes: LARGEST_BODY_BYTES,
  }
}

function bodyOf(
  { body }: Probe,
  values: CarriedValues,
): { readonly text: string; readonly headers: Readonly<Record<string, string>> } | undefined {
  if (body === undefined) return undefined
  const isText = typeof body === 'string'
  const text = isText ? fillText(body, values) : JSON.stringify(fillJson(body, values))
  const type = isText ? 'text/plain; charset=utf-8' : 'application/json'
  return {
    text,
    headers: { 'content-type': type, 'content-length': String(Buffer.byteLength(text)) },
  }
}

/** A value that an application gave must not begin a header of its own. */
function headerText(name: string, text: string): string {
  if (/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) return text
  throw new UnusableValue(`a text that the header ${name} cannot hold`)
}

function encodePart(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

/**
 * Makes the exchange, and those that redirects of the same origin ask for where the probe allows them. `seconds` is the
 * sum. Throws HttpFailure and RedirectRefused.
 */
export async function exchange(
  first: HttpRequest,
  redirects: Probe['redirects'],
  world: Pick<World, 'http' | 'signal'>,
): Promise<Answer> {
  let request: HttpRequest = { ...first, signal: world.signal }
  let seconds = 0
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await world.http.exchange(request)
    seconds += response.seconds
    const [location] = response.headers.location ?? []
    const isRedirect = REDIRECTION.includes(response.status) && location !== undefined
    if (redirects === 'none' || !isRedirect) return withJson({ ...response, seconds })
    request = redirected(request, response.status, location)
    const left = first.timeoutSeconds - seconds
    if (left <= 0) throw new HttpFailure('timeout', `no answer within ${first.timeoutSeconds} s`)
    request = { ...request, timeoutSeconds: left }
  }
  throw new RedirectRefused(`more than ${MOST_REDIRECTS} redirects`)
}

function withJson(response: HttpResponse): Answer {
  try {
    return { ...response, json: JSON.parse(response.body) }
  } catch {
    return { ...response, json: undefined }
  }
}

function redirected(request: HttpRequest, status: number, location: string): HttpRequest {
  const target = URL.parse(location, request.url)
  // Another origin is another application: it must not get our tokens, nor answer in this one's place.
  if (!target || target.origin !== new URL(request.url).origin)
    throw new RedirectRefused(`redirected to ${target?.origin ?? location}`)
  const { body: _body, headers, ...rest } = request
  const keepsBody = KEEPS_METHOD.includes(status) || request.method === 'GET'
  if (keepsBody) return { ...request, url: target.href }
  const { 'content-type': _type, 'content-length': _length, ...others } = headers
  return {
    ...rest,
    method: request.method === 'HEAD' ? 'HEAD' : 'GET',
    headers: others,
    url: target.href,
  }
}
