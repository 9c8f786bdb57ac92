import type { NotifyConfig } from '../config/schema.ts'
import { type Attempt, type Channel, ChannelFailure, type Progress } from './channel.ts'
import { GithubIssues, type Issue } from './github-api.ts'
import { issueComment, issueText, markerOf } from './issue-text.ts'
import type { Change, Notice } from './notice.ts'

type IssuesConfig = NotifyConfig['githubIssues'][string]

/** What a workflow says of the place it runs in. */
export interface IssuePlace {
  readonly repository?: string
  readonly apiUrl?: string
}

const PUBLIC_API = 'https://api.github.com'

/** An alert that comes back within this time is the same story: its issue is opened again. */
const REOPEN_DAYS = 7

/** Issues of a repository: one per alert, found by a hidden mark, edited in place, closed when the alert is resolved. */
export function issueChannel(name: string, config: IssuesConfig, place: IssuePlace): Channel {
  const { level, procedures } = config
  return {
    name: `github-issues.${name}`,
    level,
    ...(procedures === undefined ? {} : { procedures }),
    takesDigests: true,
    tell: (notice, attempt, progress) => keepIssues(notice, config, { place, attempt, progress }),
  }
}

/** The repository while one notice is written down. */
interface Desk {
  readonly api: GithubIssues
  readonly labels: readonly string[]
  readonly open: readonly Issue[]
  /** Those that were closed of late; asked for by the first change that needs them, and only once. */
  readonly closed: () => Promise<readonly Issue[]>
  /** Who writes with our token; null: an app. */
  readonly account: () => Promise<string | null>
  readonly notice: Notice
  readonly attempt: Attempt
}

async function keepIssues(
  notice: Notice,
  config: IssuesConfig,
  {
    place,
    attempt,
    progress,
  }: { readonly place: IssuePlace; readonly attempt: Attempt; readonly progress: Progress },
): Promise<void> {
  const repository = config.repository ?? place.repository
  if (repository === undefined)
    throw new ChannelFailure('no repository is configured, and this is no workflow', false)
  const apiUrl = config.apiUrl ?? place.apiUrl ?? PUBLIC_API
  const api = new GithubIssues({ apiUrl, repository, token: config.token }, attempt)
  const { labels } = config
  const [label = ''] = labels
  const since = reopenableSince(attempt)
  const open = await api.list(label, 'open')
  const desk: Desk = {
    api,
    labels,
    open,
    closed: once(() => api.list(label, 'closed', new Date(since).toISOString())),
    account: once(() => api.account()),
    notice,
    attempt,
  }
  for (const change of notice.changes) {
    await keepIssue(change, desk)
    // A hundred issues take longer than a run waits: the next one goes on where this one stopped.
    progress.told(change.alert.key)
  }
}

/** Asks when it is first needed, and never again. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}

/**
 * Those of the issues that are ours: the mark stands at the very beginning, and whoever writes with our token wrote it. Anybody
 * may quote a mark; a token of an app writes as a bot, which no person can.
 */
async function ours(
  issues: readonly Issue[],
  marker: string,
  { account }: Desk,
): Promise<readonly Issue[]> {
  const marked = issues.filter(({ body }) => body.startsWith(marker))
  if (marked.length === 0) return []
  const login = await account()
  return marked.filter(({ user }) =>
    login === null ? user?.type === 'Bot' : user?.login.toLowerCase() === login.toLowerCase(),
  )
}

function reopenableSince({ world }: Attempt): number {
  return world.clock.now().getTime() - REOPEN_DAYS * 24 * 3600 * 1000
}

async function keepIssue(change: Change, desk: Desk): Promise<void> {
  const { api, open, notice } = desk
  const marker = markerOf(notice, change)
  const [issue, ...doubles] = [...(await ours(open, marker, desk))].sort(
    (one, other) => one.number - other.number,
  )
  // Two runs at once may have opened two; the older one is linked to already.
  for (const double of doubles)
    await api.edit(double.number, { state: 'closed', state_reason: 'not_planned' })
  if (change.kind === 'resolved') {
    if (issue) await close(issue, change, desk)
  } else if (issue) await update(issue, change, desk)
  else await openAgain(change, marker, desk)
}

async function update(issue: Issue, change: Change, desk: Desk): Promise<void> {
  const { api, notice, attempt } = desk
  await api.edit(issue.number, issueText(change, notice, attempt.phrasebook))
  if (isNews(change))
    await api.comment(issue.number, issueComment(change, notice, attempt.phrasebook))
}

async function close(issue: Issue, change: Change, desk: Desk): Promise<void> {
  const { api, notice, attempt } = desk
  // The comment first: a run that dies between both closes an issue that has said why.
  await api.comment(issue.number, issueComment(change, notice, attempt.phrasebook))
  await api.edit(issue.number, {
    ...issueText(change, notice, attempt.phrasebook),
    state: 'closed',
    state_reason: 'completed',
  })
}

async function openAgain(change: Change, marker: string, desk: Desk): Promise<void> {
  const { api, labels, notice, attempt } = desk
  const text = issueText(change, notice, attempt.phrasebook)
  const since = reopenableSince(attempt)
  const [label = ''] = labels
  const issue = (await ours(await desk.closed(), marker, desk)).find(
    ({ closed_at: closedAt }) => closedAt !== null && Date.parse(closedAt) >= since,
  )
  if (issue) {
    await api.edit(issue.number, { ...text, state: 'open', state_reason: 'reopened' })
    await api.comment(issue.number, issueComment(change, notice, attempt.phrasebook))
    return
  }
  const created = await api.create({ ...text, labels })
  if (!namesOf(created).includes(label))
    attempt.world.log.warn(
      `issue ${created.number} has no label "${label}": the token may not set labels, so the issue will not be found again`,
    )
}

function namesOf({ labels }: Issue): readonly string[] {
  return labels.map((label) => (typeof label === 'string' ? label : label.name))
}

/** A comment calls people; the same level again does not, but for a reminder, which is meant to. */
function isNews({ kind, digest }: Change): boolean {
  return !digest && kind !== 'raised'
}
