import type { NotifyConfig } from '../config/schema.ts'
import type { Attempt } from './channel.ts'
import { exchange } from './exchange.ts'

type PingConfig = NotifyConfig['pings'][string]

/** What a dead man's switch is told. */
export type Signal = 'start' | 'success' | 'fail'

/** Asks the address of a signal; the body is one line for its log. */
export async function ping(
  signal: Signal,
  config: PingConfig,
  { line, attempt }: { readonly line: string; readonly attempt: Attempt },
): Promise<void> {
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(Buffer.byteLength(line)),
    'user-agent': 'lastro',
  }
  await exchange({ method: 'POST', url: addressOf(signal, config), headers, body: line }, attempt)
}

/** Like healthchecks.io unless the configuration says otherwise: `<url>/start`, `<url>`, `<url>/fail`. */
export function addressOf(signal: Signal, { url, startUrl, failUrl }: PingConfig): string {
  if (signal === 'success') return url
  const own = signal === 'start' ? startUrl : failUrl
  if (own !== undefined) return own
  const address = new URL(url)
  address.pathname = `${address.pathname.replace(/\/$/, '')}/${signal}`
  return address.href
}
