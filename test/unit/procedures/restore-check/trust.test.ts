import { describe, expect, it } from 'vitest'
import { judgeTrust, type RunFacts } from '../../../../src/procedures/restore-check/trust.ts'
import {
  BASE_COMMIT,
  branchEvent,
  forkEvent,
  HEAD_COMMIT,
  MERGE_COMMIT,
  pullRequestEvent,
  REPOSITORY,
} from '../../../fixtures/events/events.ts'

/** A pull request from a branch of the repository itself, checked out as GitHub does: merged into its base. */
const PULL_REQUEST: RunFacts = {
  eventName: 'pull_request',
  event: pullRequestEvent(),
  repository: REPOSITORY.full_name,
  ref: 'refs/pull/7/merge',
  sha: MERGE_COMMIT,
  checkedOut: MERGE_COMMIT,
}

const DISPATCH: RunFacts = {
  eventName: 'workflow_dispatch',
  event: branchEvent(),
  repository: REPOSITORY.full_name,
  ref: 'refs/heads/main',
  sha: BASE_COMMIT,
  checkedOut: BASE_COMMIT,
}

const TRUSTED: readonly (readonly [title: string, facts: RunFacts])[] = [
  ['a pull request from a branch of the repository', PULL_REQUEST],
  ['the same with its own commit checked out', { ...PULL_REQUEST, checkedOut: HEAD_COMMIT }],
  ['workflow_dispatch on the default branch', DISPATCH],
  ['a push to the default branch', { ...DISPATCH, eventName: 'push' }],
  ['a schedule', { ...DISPATCH, eventName: 'schedule' }],
  [
    'a schedule, whose payload names no repository',
    { ...DISPATCH, eventName: 'schedule', event: { schedule: '17 3 * * *' } },
  ],
]

const fromEvent = (event: unknown): RunFacts => ({ ...PULL_REQUEST, event })

const REFUSED: readonly (readonly [title: string, facts: RunFacts, reason: string])[] = [
  ['a fork', fromEvent(forkEvent()), 'fork-untrusted'],
  [
    'a head whose repository is gone',
    fromEvent(pullRequestEvent({ head: { repo: null } })),
    'fork-untrusted',
  ],
  [
    'a head that only calls itself by our name',
    fromEvent(pullRequestEvent({ head: { repo: { ...REPOSITORY, id: 9 } } })),
    'fork-untrusted',
  ],
  [
    'a head without a word of its repository',
    fromEvent(pullRequestEvent({ head: { repo: undefined } })),
    'event-untrusted',
  ],
  [
    'Dependabot, which brings other people’s code on a branch of ours',
    fromEvent(pullRequestEvent({ user: { login: 'dependabot[bot]', type: 'Bot' } })),
    'bot-untrusted',
  ],
  [
    'a bot that pushed to a person’s pull request',
    fromEvent(pullRequestEvent({ sender: { login: 'renovate[bot]', type: 'Bot' } })),
    'bot-untrusted',
  ],
  [
    'a bot that passes for a person',
    fromEvent(pullRequestEvent({ user: { login: 'helper[bot]' } })),
    'bot-untrusted',
  ],
  [
    'a pull request into another branch, whose configuration nobody reviewed',
    fromEvent(pullRequestEvent({ base: { ref: 'feature' } })),
    'branch-untrusted',
  ],
  [
    'a pull request into another repository',
    fromEvent(pullRequestEvent({ base: { repo: { ...REPOSITORY, id: 3 } } })),
    'event-untrusted',
  ],
  [
    'a base commit that is no commit',
    fromEvent(pullRequestEvent({ base: { sha: '--upload-pack=x' } })),
    'event-untrusted',
  ],
  [
    'a payload of another repository than the run’s',
    { ...PULL_REQUEST, repository: 'restaurants/other' },
    'event-untrusted',
  ],
  [
    'another commit checked out than the event’s',
    { ...PULL_REQUEST, checkedOut: 'd'.repeat(40) },
    'checkout-untrusted',
  ],
  [
    'a checkout that git does not know',
    { ...PULL_REQUEST, checkedOut: undefined },
    'checkout-untrusted',
  ],
  ['a payload that cannot be read', fromEvent(undefined), 'event-untrusted'],
  ['a payload that is something else', fromEvent('[]'), 'event-untrusted'],
  [
    'pull_request_target, although the payload is that of a branch of ours',
    { ...PULL_REQUEST, eventName: 'pull_request_target' },
    'event-untrusted',
  ],
  ['workflow_run', { ...DISPATCH, eventName: 'workflow_run' }, 'event-untrusted'],
  ['issue_comment', { ...DISPATCH, eventName: 'issue_comment' }, 'event-untrusted'],
  ['merge_group', { ...DISPATCH, eventName: 'merge_group' }, 'event-untrusted'],
  ['an event without a name', { ...DISPATCH, eventName: '' }, 'event-untrusted'],
  [
    'workflow_dispatch on another branch',
    { ...DISPATCH, ref: 'refs/heads/feature' },
    'branch-untrusted',
  ],
  ['a tag', { ...DISPATCH, eventName: 'push', ref: 'refs/tags/main' }, 'branch-untrusted'],
  ['workflow_dispatch without a payload', { ...DISPATCH, event: undefined }, 'event-untrusted'],
  [
    'workflow_dispatch that checked out a pull request',
    { ...DISPATCH, checkedOut: HEAD_COMMIT },
    'checkout-untrusted',
  ],
]

describe('backups are for', () => {
  it.each(TRUSTED)('%s', (_, facts) => {
    expect(judgeTrust(facts)).toEqual({ isTrusted: true, base: BASE_COMMIT })
  })
})

describe('backups are not for', () => {
  it.each(REFUSED)('%s', (_, facts, reason) => {
    expect(judgeTrust(facts)).toEqual({ isTrusted: false, reason })
  })
})
