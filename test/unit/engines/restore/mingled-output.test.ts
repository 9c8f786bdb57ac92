import { describe, expect, it } from 'vitest'
import { explainRestoreFailure } from '../../../../src/engines/postgres/restore/classify.ts'
import { errorLinesOf } from '../../../../src/engines/postgres/restore/error-line.ts'
import { CommandError } from '../../../../src/errors.ts'

const error = (message: string) => ['pg_restore:', ' ', 'error: ', `${message}\n`]
const progress = (message: string) => ['pg_restore:', ' ', `${message}\n`]

const ORPHANS =
  'could not execute query: ERROR:  insert or update on table "orders" violates foreign key constraint "orders_tab_id_fkey"'
const FULL =
  'COPY failed for table "sales": ERROR:  could not extend file "base/5/7": No space left on device'
const DIED = error('a worker process died unexpectedly')
const FINISHED = progress('finished item 3885 FK CONSTRAINT sales sales_tab_id_fkey')
const LAUNCHING = progress('launching item 3886 FK CONSTRAINT orders orders_tab_id_fkey')

/** Every order in which the pieces of several writers can arrive, each writer's own in its order. */
function interleavings(writers: readonly (readonly string[])[]): string[] {
  const left = writers.filter(({ length }) => length > 0)
  if (left.length === 0) return ['']
  return left.flatMap(([piece = '', ...rest], index) =>
    interleavings(left.with(index, rest)).map((tail) => piece + tail),
  )
}

function reasonOf(stderrTail: string): unknown {
  const failure = {
    program: 'pg_restore',
    args: [],
    exitCode: 1,
    cause: 'exit',
    stderrTail,
  } as const
  return explainRestoreFailure(new CommandError(failure))
}

describe('what parallel jobs wrote into each other’s lines', () => {
  it.each([
    [
      'a job and its leader’s progress',
      [error(ORPHANS), [...FINISHED, ...DIED]],
      'foreign-key-orphans',
    ],
    [
      'a job and more of the leader',
      [error(ORPHANS), [...LAUNCHING, ...DIED]],
      'foreign-key-orphans',
    ],
    ['two jobs of one cause', [error(FULL), error(FULL), FINISHED], 'staging-disk-full'],
    [
      'a job that fails while another tells nothing known',
      [error(FULL), error('bad news'), DIED],
      'staging-disk-full',
    ],
  ])('is told by its cause in whichever order it arrives: %s', (_what, writers, reason) => {
    const orders = new Set(interleavings(writers))
    expect(orders.size).toBeGreaterThan(100)
    const wrong = [...orders].filter((stderr) => {
      const told = reasonOf(stderr)
      return !(told instanceof Error && 'reason' in told && told.reason === reason)
    })
    expect(wrong).toEqual([])
  })

  it('leaves progress out of the errors', () => {
    expect(
      errorLinesOf('pg_restore: error: finished item 7 INDEX a_b\ncould not fork: no\n'),
    ).toEqual(['pg_restore: error: could not fork: no'])
  })

  it('takes no line of a statement for a message where nothing mingled', () => {
    const stderr = [
      'pg_restore: error: could not execute query: ERROR:  syntax error',
      'Command was: CREATE FUNCTION f() …',
      '  could not execute query: ERROR:  out of memory',
      'could not execute query: ERROR:  out of memory',
    ].join('\n')
    expect(reasonOf(stderr)).toMatchObject({ reason: 'restore-failed' })
  })
})
