import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { type BackendFault, SLOW_SECONDS } from './faults.ts'
import type { RestaurantStore } from './restaurant-store.ts'
import { readSession, type Session, signSession } from './session-token.ts'

/** What the sample backend serves with. */
export interface BackendParts {
  readonly store: RestaurantStore
  /** Signs the tokens. */
  readonly secret: string
  readonly fault: BackendFault | undefined
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

const LISTS = {
  '/api/products': 'products',
  '/api/sales': 'sales',
  '/api/customers': 'customers',
} as const

/** The HTTP server of the sample backend; not yet listening. */
export function createBackend(parts: BackendParts): Server {
  return createServer((request, response) => {
    answer(request, parts).then(
      (given) => send(response, given, parts.fault),
      (error: unknown) => {
        console.error(`${request.method} ${request.url}:`, error)
        send(response, { status: 500, body: { error: 'internal' } }, undefined)
      },
    )
  })
}

async function answer(request: IncomingMessage, parts: BackendParts): Promise<Answer> {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  console.log(`${request.method} ${path}`)
  if (path === '/health') return health(parts)
  if (path === '/api/auth/login') return logIn(request, parts)
  const session = readSession(request.headers.authorization, parts.secret)
  if (!session) return { status: 401, body: { error: 'log in first' } }
  return authorised(path, session, parts)
}

async function health({ store, fault }: BackendParts): Promise<Answer> {
  if (fault === 'never-ready') return { status: 503, body: { status: 'starting' } }
  await store.ping()
  return { status: 200, body: { status: 'ok' } }
}

async function logIn(
  request: IncomingMessage,
  { store, secret, fault }: BackendParts,
): Promise<Answer> {
  const given: unknown = await json(request)
  const { email, password } = Object(given)
  // The domains of the restaurants are their schemas with a dash, as a host name has no underscore.
  const user = await store.logIn(String(email).replaceAll('_', '-'), String(password))
  if (!user || fault === 'login-fails') return { status: 401, body: { error: 'wrong password' } }
  const { name, ...session } = user
  const token = fault === 'no-token' ? undefined : signSession(session, secret)
  return { status: 200, body: { token, user: { id: session.user, name, company: session.schema } } }
}

async function authorised(
  path: string,
  session: Session,
  { store, fault }: BackendParts,
): Promise<Answer> {
  if (path === '/api/dashboard/stats') return { status: 200, body: await store.stats(session) }
  const table = Object.entries(LISTS).find(([each]) => each === path)?.[1]
  if (!table) return { status: 404, body: { error: 'no such page' } }
  const page = await store.list(session, table)
  if (table !== 'products') return { status: 200, body: page }
  return misbehave(page, fault)
}

/** Faults that show themselves in the list of products. */
async function misbehave(
  page: { readonly total: number },
  fault: BackendFault | undefined,
): Promise<Answer> {
  if (fault === 'slow') await delay(SLOW_SECONDS * 1000)
  if (fault === 'hangs') await new Promise(() => undefined)
  if (fault === 'dies') process.exit(3)
  if (fault === 'answers-500') throw new Error('relation "products" does not exist')
  if (fault === 'wrong-count') return { status: 200, body: { ...page, total: page.total - 1 } }
  return { status: 200, body: page }
}

function send(
  response: ServerResponse,
  { status, body }: Answer,
  fault: BackendFault | undefined,
): void {
  if (fault === 'not-json' && status === 200 && Object(body).total !== undefined) {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Chefwell</h1>')
    return
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
