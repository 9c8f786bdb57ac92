import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

/** An issue as GitHub keeps it. */
export interface KeptIssue {
  number: number
  title: string
  body: string
  state: 'open' | 'closed'
  state_reason: string | null
  labels: { name: string }[]
  closed_at: string | null
  updated_at: string
  comments: string[]
  user: { login: string; type: string }
  pull_request?: object
}

/** A server that behaves like GitHub's REST API where issues are concerned. */
export interface GithubServer {
  readonly apiUrl: string
  readonly issues: KeptIssue[]
  /** `METHOD path` of every request that was let in. */
  readonly seen: string[]
  /** Answered instead, once each, first in first out. */
  readonly troubles: ((response: ServerResponse) => void)[]
  /** Whom the token belongs to; an app's may not ask. */
  author: { login: string; type: string }
  /** So many requests are let in, no more. */
  refuseAfter: number
  /** The clock of the server. */
  now: Date
  close(): Promise<void>
}

export const REPOSITORY = 'chefwell/operations'
export const TOKEN = 'ghs_0123456789abcdef'

const LONGEST_BODY = 65_536
const LONGEST_TITLE = 256

/** Starts it on a free port. */
export async function startGithub(): Promise<GithubServer> {
  const github = {
    issues: [] as KeptIssue[],
    seen: [] as string[],
    troubles: [] as GithubServer['troubles'],
    now: new Date(),
    refuseAfter: Infinity,
    author: { login: 'github-actions[bot]', type: 'Bot' },
  }
  const server = createServer((incoming, response) => {
    void (async () => {
      const body = await text(incoming)
      const trouble = github.troubles.shift()
      if (trouble) return trouble(response)
      if (github.seen.length >= github.refuseAfter) return void response.writeHead(403).end()
      answer(github, incoming, body, response)
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return Object.assign(github, {
    apiUrl: `http://127.0.0.1:${port}/api/v3`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}

type Kept = Pick<GithubServer, 'issues' | 'seen' | 'now' | 'author'>

type Reply = readonly [status: number, value: unknown]

function answer(
  github: Kept,
  { method = '', url = '', headers }: IncomingMessage,
  body: string,
  response: ServerResponse,
): void {
  const { pathname, searchParams } = new URL(url, 'http://x')
  const base = `/api/v3/repos/${REPOSITORY}/issues`
  const isAgent = headers['user-agent'] !== undefined
  const reply = (): Reply => {
    if (headers.authorization !== `Bearer ${TOKEN}`) return [401, { message: 'Bad credentials' }]
    if (!isAgent) return [403, { message: 'Request forbidden by administrative rules.' }]
    if (pathname === '/api/v3/user')
      return github.author.type === 'Bot'
        ? [403, { message: 'Resource not accessible by integration' }]
        : [200, github.author]
    if (!pathname.startsWith(base)) return NOT_FOUND
    const rest = pathname.slice(base.length)
    github.seen.push(`${method} ${rest}`)
    return method === 'GET' && rest === ''
      ? [200, list(github, searchParams)]
      : write(github, { method, rest }, JSON.parse(body))
  }
  const [status, value] = reply()
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value))
}

const NOT_FOUND: Reply = [404, { message: 'Not Found' }]

type Content = Partial<Omit<KeptIssue, 'labels'>> & { readonly labels?: unknown }

function write(
  github: Kept,
  { method, rest }: { readonly method: string; readonly rest: string },
  content: Content,
): Reply {
  const problem = problemOf(content)
  if (problem) return [422, { message: 'Validation Failed', errors: [problem] }]
  if (method === 'POST' && rest === '') return [201, create(github, content)]
  const [, number, comments] = /^\/(\d+)(\/comments)?$/.exec(rest) ?? []
  const issue = github.issues.find((one) => one.number === Number(number))
  if (!issue) return NOT_FOUND
  issue.updated_at = github.now.toISOString()
  if (method === 'POST' && comments) {
    issue.comments.push(content.body ?? '')
    return [201, { id: 1, body: content.body }]
  }
  if (method !== 'PATCH') return NOT_FOUND
  edit(github, issue, content)
  return [200, issue]
}

function list({ issues }: Kept, query: URLSearchParams): readonly KeptIssue[] {
  const perPage = Math.min(100, Number(query.get('per_page') ?? 30))
  const page = Number(query.get('page') ?? 1)
  const state = query.get('state') ?? 'open'
  const labels = (query.get('labels') ?? '').split(',').filter(Boolean)
  const since = query.get('since') ?? ''
  return issues
    .filter((one) => state === 'all' || one.state === state)
    .filter((one) => labels.every((label) => one.labels.some(({ name }) => name === label)))
    .filter((one) => one.updated_at >= since)
    .toSorted((one, other) => other.number - one.number)
    .slice((page - 1) * perPage, page * perPage)
}

function create(github: Kept, content: Content): KeptIssue {
  const labels = Array.isArray(content.labels) ? content.labels.map(String) : []
  const issue: KeptIssue = {
    number: github.issues.length + 1,
    title: content.title ?? '',
    body: content.body ?? '',
    state: 'open',
    state_reason: null,
    user: { ...github.author },
    labels: labels.map((name) => ({ name })),
    closed_at: null,
    updated_at: github.now.toISOString(),
    comments: [],
  }
  github.issues.push(issue)
  return issue
}

function edit({ now }: Kept, issue: KeptIssue, content: Content): void {
  if (content.title !== undefined) issue.title = content.title
  if (content.body !== undefined) issue.body = content.body
  if (content.state_reason !== undefined) issue.state_reason = content.state_reason
  if (content.state === undefined || content.state === issue.state) return
  issue.state = content.state
  issue.closed_at = content.state === 'closed' ? now.toISOString() : null
}

function problemOf({ title, body }: { title?: string; body?: string }): object | undefined {
  if (title !== undefined && (title === '' || title.length > LONGEST_TITLE))
    return { resource: 'Issue', field: 'title', code: 'custom' }
  if (body !== undefined && body.length > LONGEST_BODY)
    return { resource: 'Issue', field: 'body', code: 'custom' }
  return undefined
}
