import { expect, it } from 'vitest'
import { RemoteFailure, type RemoteFailureKind } from '../../../src/offsite/remote-failure.ts'
import { explainFetch } from '../../../src/procedures/restoration/explain-fetch.ts'
import { verdictOf } from '../../../src/procedures/restore-drill/ending.ts'

const facts = { remote: 'nas', into: '/var/tmp/drill/offsite/nas', isLate: false }
const failure = (kind: RemoteFailureKind) => new RemoteFailure(kind, 'No space left on device')
const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })

it.each([
  ['a full disk as rsync tells it', failure('remote-full'), 'staging-disk-full'],
  ['a full disk as the system tells it', full, 'staging-disk-full'],
  ['a disk that takes no writing', failure('remote-read-only'), 'staging-disk-full'],
  ['a line that is gone', failure('remote-unreachable'), 'remote-unreachable'],
])('fetching writes to this machine: %s', (_, error, reason) => {
  expect(explainFetch(error, facts)).toMatchObject({ reason })
  expect(verdictOf(reason)).toBe('cannot-judge')
})

it('a fetch that was given up at its time is no remote that does not answer', () => {
  const late = { ...facts, isLate: true }
  expect(explainFetch(failure('remote-silent'), late)).toMatchObject({
    reason: 'fetch-timeout',
    facts: { remote: 'nas' },
  })
  expect(verdictOf('fetch-timeout')).toBe('cannot-judge')
})

it('what is a fault of ours stays one', () => {
  const fault = new TypeError('of ours')
  expect(explainFetch(fault, facts)).toBe(fault)
})
