import { describe, expect, it } from 'vitest'
import { explainRestoreFailure } from '../../../src/engines/postgres/restore/classify.ts'
import { CheckFailure, CommandError, type CommandFailure } from '../../../src/errors.ts'

const failed = (stderrTail: string, cause: CommandFailure['cause'] = 'exit') =>
  new CommandError({ program: 'pg_restore', args: [], exitCode: 1, cause, stderrTail })

describe('a failed pg_restore', () => {
  it.each([
    [
      'pg_restore: error: could not execute query: ERROR:  could not extend file "base/1/2": No space left on device',
      'staging-disk-full',
    ],
    [
      'ERROR:  out of shared memory\nHINT:  You might need to increase max_locks_per_transaction.',
      'staging-out-of-memory',
    ],
    [
      'ERROR:  could not open extension control file "/usr/share/postgis.control": No such file',
      'extension-missing',
    ],
    ['ERROR:  extension "postgis" is not available', 'extension-missing'],
    [
      'ERROR:  could not access file "$libdir/plv8": No such file or directory',
      'extension-missing',
    ],
    ['ERROR:  role "app" does not exist', 'restore-role-missing'],
    ['pg_restore: error: unsupported version (1.15) in file header', 'postgres-too-old'],
    ['server closed the connection unexpectedly', 'staging-failed'],
    ['FATAL:  the database system is shutting down', 'staging-failed'],
    ['pg_restore: error: input file does not appear to be a valid archive', 'archive-corrupt'],
    ['pg_restore: error: could not read from input file: end of file', 'archive-corrupt'],
    [
      'pg_restore: error: found unexpected block ID (123) when reading data -- expected 4',
      'archive-corrupt',
    ],
    ['ERROR:  syntax error at or near "x"', 'restore-failed'],
    ['', 'restore-failed'],
  ])('that says %j means %s', (stderr, reason) => {
    expect(explainRestoreFailure(failed(stderr))).toMatchObject({ name: 'CheckFailure', reason })
  })

  it('is told by its first error, because the others follow from it', () => {
    const stderr = [
      'pg_restore: while PROCESSING TOC:',
      'pg_restore: error: could not execute query: ERROR:  relation "a" exists',
      'pg_restore: error: could not execute query: ERROR:  relation "b" exists',
    ].join('\n')
    expect(explainRestoreFailure(failed(stderr))).toMatchObject({
      facts: { detail: expect.stringContaining('"a"') },
    })
  })

  it('that crashed speaks against the archive, whatever it said', () => {
    expect(explainRestoreFailure(failed('No space left on device', 'signal'))).toMatchObject({
      reason: 'archive-corrupt',
    })
  })

  it.each<unknown>([
    failed('', 'cancelled'),
    new CheckFailure('archive-empty', 'nothing in it'),
    new Error('ours'),
    'text',
  ])('is not explained when it is none: %s', (error) => {
    expect(explainRestoreFailure(error)).toBe(error)
  })
})
