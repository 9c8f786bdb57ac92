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
      'pg_restore: error: could not execute query: ERROR:  out of shared memory\nHINT:  You might need to increase max_locks_per_transaction.',
      'staging-out-of-memory',
    ],
    [
      'psql:<stdin>:7: ERROR:  could not open extension control file "/usr/share/postgis.control": No such file',
      'extension-missing',
    ],
    [
      'psql:<stdin>:7: ERROR:  extension "postgis" is not available\nDETAIL:  …',
      'extension-missing',
    ],
    [
      'pg_restore: error: could not execute query: ERROR:  could not access file "$libdir/plv8": No such file or directory',
      'extension-missing',
    ],
    ['psql:<stdin>:7: ERROR:  role "app" does not exist', 'restore-role-missing'],
    [
      'pg_restore: error: COPY failed for table "t": ERROR:  insert or update on table "t" violates foreign key constraint "k"',
      'foreign-key-orphans',
    ],
    [
      'pg_restore: error: could not execute query: ERROR:  could not resize shared memory segment "/PostgreSQL.1" to 2 bytes: No space left on device',
      'staging-out-of-memory',
    ],
    ['pg_restore: error: unsupported version (1.15) in file header', 'postgres-too-old'],
    [
      'pg_restore: error: error returned by PQputCopyData: server closed the connection unexpectedly',
      'staging-failed',
    ],
    ['psql:<stdin>:7: server closed the connection unexpectedly', 'staging-failed'],
    ['psql:<stdin>:7: FATAL:  the database system is shutting down', 'staging-failed'],
    [
      'psql: error: connection to server on socket "/x/.s.PGSQL.5432" failed: FATAL:  role "app" does not exist',
      'staging-failed',
    ],
    ['pg_restore: error: input file does not appear to be a valid archive', 'archive-corrupt'],
    ['pg_restore: error: could not read from input file: end of file', 'archive-corrupt'],
    [
      'pg_restore: error: found unexpected block ID (123) when reading data -- expected 4',
      'archive-corrupt',
    ],
    ['psql:<stdin>:7: ERROR:  syntax error at or near "x"', 'restore-failed'],
    ['', 'restore-failed'],
  ])('that says %j means %s', (stderr, reason) => {
    expect(explainRestoreFailure(failed(stderr))).toMatchObject({ name: 'CheckFailure', reason })
  })

  it.each([
    [
      'a row that is told as context',
      'pg_restore: error: COPY failed for table "logs": ERROR:  missing data for column "b"\nCONTEXT:  COPY logs, line 2: "out of memory"',
    ],
    [
      'a row of several lines',
      'psql:<stdin>:3: ERROR:  new row for relation "r" violates check constraint "c"\nDETAIL:  Failing row contains (0, s\nERROR:  out of memory).',
    ],
    [
      'a value in the message',
      'psql:<stdin>:3: ERROR:  invalid input syntax for type integer: "No space left on device"',
    ],
    [
      'the statement that failed',
      'pg_restore: error: could not execute query: ERROR:  syntax error\nCommand was: CREATE FUNCTION …\n  server closed the connection unexpectedly',
    ],
    [
      'names of objects on the way there',
      'pg_restore: processing data for table "public.error: out of memory"\npg_restore: error: COPY failed for table "t": ERROR:  syntax error',
    ],
    [
      'a word that pg_restore has for a damaged archive',
      'pg_restore: error: COPY failed for table "t": ERROR:  invalid input syntax for type date: "bogus"',
    ],
    [
      'a value in the words of a server that speaks Portuguese',
      'pg_restore: error: COPY failed for table "t": ERRO:  sintaxe de entrada é inválida para tipo date: "bogus"',
    ],
    [
      'a message of the application',
      'pg_restore: error: could not execute query: ERROR:  17 is not a valid tenant',
    ],
  ])('is not explained by what the dump holds: %s', (_what, stderr) => {
    expect(explainRestoreFailure(failed(stderr))).toMatchObject({ reason: 'restore-failed' })
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

  it('is explained by another job when the first that failed says nothing known', () => {
    const stderr = [
      'pg_restore: error: COPY failed for table "t": ERROR:  missing data for column "b"',
      'CONTEXT:  COPY t, line 2: "out of memory"',
      'pg_restore: error: could not read from input file: end of file',
    ].join('\n')
    expect(explainRestoreFailure(failed(stderr))).toMatchObject({ reason: 'archive-corrupt' })
  })

  it('that crashed speaks against the archive, whatever it said', () => {
    expect(explainRestoreFailure(failed('No space left on device', 'signal'))).toMatchObject({
      reason: 'archive-corrupt',
    })
  })

  it.each([
    ['SIGSEGV', 'archive-corrupt'],
    ['SIGABRT', 'archive-corrupt'],
    ['SIGKILL', 'staging-out-of-memory'],
    ['SIGTERM', 'staging-failed'],
  ])('that ended by %s means %s: a kill comes from outside', (signal, reason) => {
    const error = new CommandError({ ...failed('', 'signal').failure, signal })
    expect(explainRestoreFailure(error)).toMatchObject({ reason })
  })

  it('that took too long says nothing of the archive', () => {
    expect(explainRestoreFailure(failed('', 'timeout'))).toMatchObject({
      reason: 'restore-timed-out',
    })
  })

  it.each([
    ['pg_restore: error: a worker process died unexpectedly', 'restore-failed'],
    [
      'pg_restore: error: a worker process died unexpectedly\npg_restore: error: could not read from input file: end of file',
      'archive-corrupt',
    ],
    [
      'pg_restore: error: could not read from input file: end of file\npg_restore: error: a worker process died unexpectedly',
      'archive-corrupt',
    ],
    [
      'pg_restore:pg_restore: error: could not read from input file: end of file\n error: could not read from input file: end of file\npg_restore: error: a worker process died unexpectedly',
      'archive-corrupt',
    ],
    [
      'pg_restore:pg_restore:  error: error: could not read from input file: end of file\ncould not read from input file: end of file\npg_restore: error: a worker process died unexpectedly',
      'archive-corrupt',
    ],
  ])(
    'whose parallel jobs failed is told by what they said, whichever was heard first: %j',
    (stderr, reason) => {
      expect(explainRestoreFailure(failed(stderr))).toMatchObject({ reason })
    },
  )

  it('that could not connect is told by why the server lets nobody in', () => {
    const refused = (why: string) =>
      failed(
        `pg_restore: error: connection to server on socket "/s/.s.PGSQL.5432" failed: FATAL:  ${why}`,
      )
    expect(explainRestoreFailure(refused('out of memory'))).toMatchObject({
      reason: 'staging-out-of-memory',
    })
    expect(explainRestoreFailure(refused('role "app" does not exist'))).toMatchObject({
      reason: 'staging-failed',
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
