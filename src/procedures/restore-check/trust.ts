import * as v from 'valibot'

/** What the runner says of the run; a workflow cannot override these variables. */
export interface RunFacts {
  /** `GITHUB_EVENT_NAME`. */
  readonly eventName: string
  /** The parsed payload; undefined when it cannot be read. */
  readonly event: unknown
  /** `GITHUB_REPOSITORY`. */
  readonly repository: string
  /** `GITHUB_REF`. */
  readonly ref: string
  /** `GITHUB_SHA`. */
  readonly sha: string
  /** Commit of the checkout; undefined when git cannot say. */
  readonly checkedOut: string | undefined
}

/** Why code must not come near the backups: reason codes of the catalogue. */
export type Distrust =
  | 'event-untrusted'
  | 'fork-untrusted'
  | 'bot-untrusted'
  | 'branch-untrusted'
  | 'checkout-untrusted'

/** Whose code this is, and which commit may say what is allowed. */
export type Trust =
  | { readonly isTrusted: false; readonly reason: Distrust }
  | {
      readonly isTrusted: true
      /** The reviewed commit whose configuration is believed. */
      readonly base: string
    }

const commit = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/))

const account = v.object({ login: v.string(), type: v.string() })

const repository = v.object({ id: v.number(), full_name: v.string() })

const pullRequestEvent = v.object({
  repository: v.object({ ...repository.entries, default_branch: v.string() }),
  sender: account,
  pull_request: v.object({
    user: account,
    head: v.object({ sha: commit, repo: v.nullable(repository) }),
    base: v.object({ sha: commit, ref: v.string(), repo: repository }),
  }),
})

const branchEvent = v.object({
  repository: v.object({ ...repository.entries, default_branch: v.string() }),
})

/** Events that run what already stands on a branch, started by people who may push to it or by the clock. */
const BRANCH_EVENTS = ['push', 'workflow_dispatch', 'schedule']

/**
 * Whether the code of this run may be tried on backups. Trusted is only who could push it to the repository himself,
 * and only where the default branch says what is allowed; whatever is not proven is refused.
 *
 * Refused, among others: forks and heads whose repository is gone; Dependabot and every other bot, whose pull requests
 * bring other people's code; `pull_request_target` and `workflow_run`, which run with rights that the code has not
 * earned; a pull request into a branch that is not the default one, whose configuration nobody has reviewed; a checkout
 * of another commit than the event's.
 */
export function judgeTrust(facts: RunFacts): Trust {
  if (facts.eventName === 'pull_request') return judgePullRequest(facts)
  if (BRANCH_EVENTS.includes(facts.eventName)) return judgeBranch(facts)
  return distrust('event-untrusted')
}

function judgePullRequest({ event, repository, sha, checkedOut }: RunFacts): Trust {
  const parsed = v.safeParse(pullRequestEvent, event)
  if (!parsed.success) return distrust('event-untrusted')
  const { repository: here, pull_request: pull, sender } = parsed.output
  if (here.full_name !== repository || pull.base.repo.id !== here.id)
    return distrust('event-untrusted')
  if (pull.head.repo?.id !== here.id || pull.head.repo.full_name !== here.full_name)
    return distrust('fork-untrusted')
  if ([pull.user, sender].some(isBot)) return distrust('bot-untrusted')
  if (pull.base.ref !== here.default_branch) return distrust('branch-untrusted')
  if (checkedOut !== sha && checkedOut !== pull.head.sha) return distrust('checkout-untrusted')
  return { isTrusted: true, base: pull.base.sha }
}

/** A schedule runs on the default branch only, and its payload names no repository. Source: GitHub, "Events that trigger workflows". */
function judgeBranch({ eventName, event, repository, ref, sha, checkedOut }: RunFacts): Trust {
  const parsed = v.safeParse(branchEvent, event)
  if (parsed.success) {
    const { full_name, default_branch } = parsed.output.repository
    if (full_name !== repository) return distrust('event-untrusted')
    if (ref !== `refs/heads/${default_branch}`) return distrust('branch-untrusted')
  } else if (eventName !== 'schedule') return distrust('event-untrusted')
  if (!v.is(commit, sha) || checkedOut !== sha) return distrust('checkout-untrusted')
  return { isTrusted: true, base: sha }
}

function isBot({ login, type }: v.InferOutput<typeof account>): boolean {
  return type !== 'User' || login.endsWith('[bot]')
}

function distrust(reason: Distrust): Trust {
  return { isTrusted: false, reason }
}
