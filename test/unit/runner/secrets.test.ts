import { describe, expect, it } from 'vitest'
import { secretParts } from '../../../src/runner/secrets.ts'

describe('parts of a secret to mask', () => {
  it.each([
    ['a plain password', 'hunter2!', ['hunter2!']],
    ['a key of many lines', 'BEGIN\n  abcd1234\nEND\n', ['BEGIN', 'abcd1234']],
    [
      'a URL password, as written and decoded',
      'postgres://app:p%40ss%2Fw@db/erp',
      ['p%40ss%2Fw', 'p@ss/w'],
    ],
    ['a password with a broken escape', 'postgres://app:50%off@db/erp', ['50%off']],
    ['a password in a URL parameter', 'postgresql://db/erp?user=a&password=s3cret', ['s3cret']],
    [
      'the token in a web hook',
      'https://hooks.example/services/T0/B0/tok3n',
      ['/services/T0/B0/tok3n'],
    ],
    ['a conninfo password', 'host=db user=app password=s3cret', ['s3cret']],
    ['a quoted conninfo password', String.raw`password='it\'s here' host=db`, ["it's here"]],
  ])('of %s', (_, secret, parts) => {
    expect(secretParts(secret)).toEqual(expect.arrayContaining([secret, ...parts]))
  })

  it.each(['postgres://app:pw@db/erp', 'a\nb\nc', 'host=db port=5432'])(
    'of %j hold neither user, host nor anything short',
    (secret) => {
      for (const part of secretParts(secret)) {
        expect(part.length).toBeGreaterThanOrEqual(4)
        expect(['postgres', 'app', 'db', 'erp', '/erp', '5432']).not.toContain(part)
      }
    },
  )
})
