import { describe, expect, it } from 'vitest'
import { retryLockedOut } from '../../../src/engines/postgres/dump/lock-queue.ts'
import { CommandError } from '../../../src/errors.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const failed = (program: string, stderrTail: string) =>
  new CommandError({ program, args: [], exitCode: 1, cause: 'exit', stderrTail })

// In the words of a server that speaks Portuguese.
const LOCKED_OUT = failed(
  'pg_dump',
  'pg_dump: error: query failed: ERRO:  cancelando comando\npg_dump: detail: Query was: LOCK TABLE public.carts IN ACCESS SHARE MODE\n',
)

describe('a dump that was locked out', () => {
  it.each([0, 1, 2])('is taken again and succeeds after %d failures', async (failures) => {
    const lines: string[] = []
    let tried = 0
    const result = await retryLockedOut(async () => {
      tried += 1
      if (tried <= failures) throw LOCKED_OUT
      return 'dumped'
    }, testWorld({ lines }).log)
    expect([result, tried, lines.length]).toEqual(['dumped', failures + 1, failures])
  })

  it('is given up with `lock-timeout` after three attempts', async () => {
    let tried = 0
    const trying = retryLockedOut(async () => {
      tried += 1
      throw LOCKED_OUT
    }, testWorld().log)
    await expect(trying).rejects.toMatchObject({ name: 'CheckFailure', reason: 'lock-timeout' })
    expect(tried).toBe(3)
  })

  it.each([
    failed('pg_dump', 'pg_dump: error: connection to server failed'),
    failed('pg_dumpall', 'Query was: LOCK TABLE x'),
    new Error('ours'),
  ])('is not what failed otherwise: %s', async (error) => {
    let tried = 0
    const trying = retryLockedOut(async () => {
      tried += 1
      throw error
    }, testWorld().log)
    await expect(trying).rejects.toBe(error)
    expect(tried).toBe(1)
  })
})
