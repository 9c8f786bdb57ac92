import * as v from 'valibot'
import { type Attempt, ChannelFailure } from './channel.ts'
import { exchange } from './exchange.ts'

/** A page of a hundred issues with long bodies. */
const MOST_BYTES = 16 * 1024 * 1024
const PER_PAGE = 100

/** A repository with more open issues of one label keeps them for something else. */
const MOST_PAGES = 10

const IssueSchema = v.object({
  number: v.pipe(v.number(), v.integer()),
  title: v.string(),
  body: v.nullish(v.string(), ''),
  state: v.picklist(['open', 'closed']),
  closed_at: v.nullish(v.string(), null),
  labels: v.array(v.union([v.string(), v.object({ name: v.nullish(v.string(), '') })])),
  user: v.nullish(v.object({ login: v.string(), type: v.nullish(v.string(), '') }), null),
  // Pull requests stand in the same list.
  pull_request: v.optional(v.unknown()),
})

const AccountSchema = v.object({ login: v.string() })

/** An issue, as far as it concerns us. */
export type Issue = v.InferOutput<typeof IssueSchema>

/** What may be written of one. */
export interface IssueChange {
  readonly title?: string
  readonly body?: string
  readonly labels?: readonly string[]
  readonly state?: 'open' | 'closed'
  readonly state_reason?: 'completed' | 'not_planned' | 'reopened'
}

/** Where the issues are, and who writes them. */
export interface Repository {
  readonly apiUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly token: string
}

/** The few requests of GitHub's REST API that keep alerts as issues; all throw ChannelFailure. */
export class GithubIssues {
  readonly #repository: Repository
  readonly #attempt: Attempt

  constructor(repository: Repository, attempt: Attempt) {
    this.#repository = repository
    this.#attempt = attempt
  }

  /** Issues of a label in one state; closed ones only when they changed since. No pull requests. */
  async list(label: string, state: 'open' | 'closed', since?: string): Promise<readonly Issue[]> {
    const found: Issue[] = []
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const query = new URLSearchParams({
        labels: label,
        state,
        per_page: String(PER_PAGE),
        page: String(page),
      })
      if (since !== undefined) query.set('since', since)
      const issues = read(
        v.array(IssueSchema),
        await this.#askIssues('GET', `?${query.toString()}`),
      )
      found.push(...issues.filter((issue) => issue.pull_request === undefined))
      if (issues.length < PER_PAGE) break
    }
    return found
  }

  async create(change: IssueChange): Promise<Issue> {
    return read(IssueSchema, await this.#askIssues('POST', '', change))
  }

  async edit(number: number, change: IssueChange): Promise<void> {
    await this.#askIssues('PATCH', `/${number}`, change)
  }

  async comment(number: number, body: string): Promise<void> {
    await this.#askIssues('POST', `/${number}/comments`, { body })
  }

  /** Who writes with this token; null: an app, whose tokens are not let to ask. */
  async account(): Promise<string | null> {
    try {
      return read(AccountSchema, await this.#ask('GET', '/user')).login
    } catch (error) {
      if (error instanceof ChannelFailure && error.status === 403) return null
      throw error
    }
  }

  #askIssues(method: string, path: string, content?: object): Promise<string> {
    return this.#ask(method, `/repos/${this.#repository.repository}/issues${path}`, content)
  }

  async #ask(method: string, path: string, content?: object): Promise<string> {
    const { apiUrl, token } = this.#repository
    const body = content === undefined ? undefined : JSON.stringify(content)
    const response = await exchange(
      {
        method,
        url: `${apiUrl.replace(/\/$/, '')}${path}`,
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${token}`,
          'user-agent': 'lastro',
          'x-github-api-version': '2022-11-28',
          ...(body === undefined
            ? {}
            : {
                'content-type': 'application/json',
                'content-length': String(Buffer.byteLength(body)),
              }),
        },
        ...(body === undefined ? {} : { body }),
        maxBytes: MOST_BYTES,
      },
      this.#attempt,
    )
    return response.body
  }
}

function read<Schema extends v.GenericSchema>(schema: Schema, text: string): v.InferOutput<Schema> {
  try {
    return v.parse(schema, JSON.parse(text))
  } catch {
    throw new ChannelFailure('answered something that is no issue', false)
  }
}
