import { createHmac, timingSafeEqual } from 'node:crypto'

/** Who is logged in: a user, and the schema of the restaurant he works for. */
export interface Session {
  readonly user: string
  readonly schema: string
}

/** A token that only this server can have made: the session and its signature. */
export function signSession(session: Session, secret: string): string {
  const payload = Buffer.from(JSON.stringify(session)).toString('base64url')
  return `${payload}.${signature(payload, secret)}`
}

/** The session of an `Authorization: Bearer …` header; null when it is not ours. */
export function readSession(header: string | undefined, secret: string): Session | null {
  const [payload = '', given = ''] = (header ?? '').replace(/^Bearer /, '').split('.')
  const expected = Buffer.from(signature(payload, secret))
  const actual = Buffer.from(given)
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return null
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
}

function signature(payload: string, secret: string): string {
  return createHmac('sha256', secret).update(payload).digest('base64url')
}
