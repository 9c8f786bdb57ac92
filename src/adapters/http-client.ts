import type { ClientRequest, IncomingMessage } from 'node:http'
import { HttpFailure } from '../errors.ts'
import type { HttpClient, HttpRequest, HttpResponse } from '../ports.ts'

/**
 * HTTP by Node's own client, one connection per exchange: no pool keeps the process or the other side waiting, and a
 * latency holds the whole of what a first visitor waits for. `fetch` would refuse ports that browsers refuse (6000 …).
 */
export const httpClient: HttpClient = { exchange }

async function exchange(request: HttpRequest): Promise<HttpResponse> {
  if (request.signal?.aborted) throw new HttpFailure('cancelled', 'cancelled')
  const started = performance.now()
  const outgoing = await open(request)
  const limits = watch(outgoing, request)
  let status: number | undefined
  try {
    const incoming = await responseOf(outgoing, request.body)
    status = incoming.statusCode
    const body = await readBody(incoming, request.maxBytes)
    return {
      status: status ?? 0,
      headers: headersOf(incoming),
      body,
      seconds: (performance.now() - started) / 1000,
    }
  } catch (error) {
    const { kind, message } = limits.broken() ?? asFailure(error)
    throw new HttpFailure(kind, message, status)
  } finally {
    limits.end()
    outgoing.destroy()
  }
}

/** HTTP and TLS are loaded by the first exchange: most runs speak to nobody, and they are a tenth of a short one. */
async function open({ url, method, headers }: HttpRequest): Promise<ClientRequest> {
  const target = new URL(url)
  const { request: start } =
    target.protocol === 'https:' ? await import('node:https') : await import('node:http')
  try {
    return start(target, {
      method,
      // Bodies are read as they come: a small answer cannot unfold into a huge one.
      headers: { 'accept-encoding': 'identity', ...headers },
      agent: false,
    })
  } catch (error) {
    throw asFailure(error)
  }
}

/** Ends the exchange when its time is over or the run is cancelled; `broken` tells which it was. */
function watch(
  outgoing: ClientRequest,
  { timeoutSeconds, signal }: HttpRequest,
): { readonly broken: () => HttpFailure | undefined; readonly end: () => void } {
  let broken: HttpFailure | undefined
  const give = (failure: HttpFailure) => {
    broken ??= failure
    outgoing.destroy(failure)
  }
  const onTimeout = () => give(new HttpFailure('timeout', `no answer within ${timeoutSeconds} s`))
  const onAbort = () => give(new HttpFailure('cancelled', 'cancelled'))
  const timer = setTimeout(onTimeout, timeoutSeconds * 1000)
  signal?.addEventListener('abort', onAbort, { once: true })
  return {
    broken: () => broken,
    end: () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    },
  }
}

function responseOf(outgoing: ClientRequest, body: string | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    outgoing.once('response', resolve)
    // It may fail again while the body is read; that reader sees it by itself.
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

async function readBody(incoming: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of incoming) {
    bytes += Buffer.byteLength(chunk)
    if (bytes > maxBytes)
      throw new HttpFailure('too-large', `the answer is larger than ${maxBytes} bytes`)
    chunks.push(Buffer.from(chunk))
  }
  return Buffer.concat(chunks).toString('utf8')
}

function headersOf({ headersDistinct }: IncomingMessage): HttpResponse['headers'] {
  return Object.fromEntries(
    Object.entries(headersDistinct).map(([name, values]) => [name, values ?? []]),
  )
}

function asFailure(error: unknown): HttpFailure {
  if (error instanceof HttpFailure) return error
  return new HttpFailure('unreachable', messageOf(error))
}

/** Where every address of a name refused, Node reports them together under an empty message. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return messageOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}
