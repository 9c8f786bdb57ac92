import { createHmac } from 'node:crypto'

/** Secrets of Standard Webhooks are written like this; any other text is the key itself. */
const ENCODED_KEY = /^whsec_([A-Za-z0-9+/]+={0,2})$/

/** What is signed, and with what. */
export interface Signing {
  readonly id: string
  /** Seconds since 1970. */
  readonly timestamp: number
  readonly body: string
  readonly secret: string
}

/**
 * Headers of a signed webhook (https://www.standardwebhooks.com): HMAC-SHA256 over `id.timestamp.body`. A receiver refuses
 * an old timestamp and an id that it has seen.
 */
export function signatureHeaders({ id, timestamp, body, secret }: Signing): Record<string, string> {
  const [, encoded] = ENCODED_KEY.exec(secret) ?? []
  const key = encoded === undefined ? Buffer.from(secret) : Buffer.from(encoded, 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${signature}`,
  }
}
