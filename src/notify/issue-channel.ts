import type { NotifyConfig } from '../config/schema.ts'
import { type Attempt, type Channel, ChannelFailure } from './channel.ts'
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
    tell: (notice, attempt) => keepIssues(notice, config, { place, attempt }),
  }
}

/** The repository while one notice is written down. */
interface Desk {
  readonly api: GithubIssues
  readonly labels: readonly string[]
  readonly open: readonly Issue[]
  readonly notice: Notice
  readonly attempt: Attempt
}

async function keepIssues(
  notice: Notice,
  config: IssuesConfig,
  { place, attempt }: { readonly place: IssuePlace; readonly attempt: Attempt },
): Promise<void> {
  const repository = config.repository ?? place.repository
  if (repository === undefined)
    throw new ChannelFailure('no repository is configured, and this is no workflow', false)
  const apiUrl = config.apiUrl ?? place.apiUrl ?? PUBLIC_API
  const api = new GithubIssues({ apiUrl, repository, token: config.token }, attempt)
  const { labels } = config
  const [label = ''] = labels
  const desk = { api, labels, open: await api.list(label, 'open'), notice, attempt }
  for (const change of notice.changes) await keepIssue(change, desk)
}

async function keepIssue(change: Change, desk: Desk): Promise<void> {
  const { api, open, notice } = desk
  const marker = markerOf(notice, change)
  const [issue, ...doubles] = open
    .filter(({ body }) => body.includes(marker))
    .sort((one, other) => one.number - other.number)
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
  const since = attempt.world.clock.now().getTime() - REOPEN_DAYS * 24 * 3600 * 1000
  const [label = ''] = labels
  const recent = await api.list(label, 'closed', new Date(since).toISOString())
  const issue = recent.find(
    ({ body, closed_at: closedAt }) =>
      body.includes(marker) && closedAt !== null && Date.parse(closedAt) >= since,
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
