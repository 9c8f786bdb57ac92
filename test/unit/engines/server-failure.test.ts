import { describe, expect, it } from 'vitest'
import { explainServerFailure } from '../../../src/engines/postgres/restore/server-failure.ts'
import { CheckFailure } from '../../../src/errors.ts'

const coded = (code: string) => Object.assign(new Error(`error ${code}`), { code })

describe('an error of a session on the staging server', () => {
  it.each([
    ['53100', 'staging-disk-full'],
    ['53200', 'staging-out-of-memory'],
    ['53300', 'staging-failed'],
    ['57P01', 'staging-failed'],
    ['57P03', 'staging-failed'],
    ['58030', 'staging-failed'],
    ['08006', 'staging-failed'],
    ['ECONNREFUSED', 'staging-failed'],
    ['ECONNRESET', 'staging-failed'],
  ])('of code %s is the fault of the place: %s', (code, reason) => {
    expect(explainServerFailure(coded(code))).toMatchObject({
      name: 'CheckFailure',
      reason,
      facts: { detail: `error ${code}` },
    })
  })

  it('without a code is one when the server went away', () => {
    expect(explainServerFailure(new Error('Connection terminated unexpectedly'))).toMatchObject({
      reason: 'staging-failed',
    })
  })

  it.each<unknown>([
    coded('42P01'),
    coded('XX002'),
    new Error('nothing of a connection'),
    new CheckFailure('target-is-source', 'known already', {}),
    'text',
  ])('stays what it is when it says something else: %s', (error) => {
    expect(explainServerFailure(error)).toBe(error)
  })
})
