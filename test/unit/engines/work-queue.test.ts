import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Database } from '../../../src/engines/postgres/connection.ts'
import { portions, type Work, workOff } from '../../../src/engines/postgres/validate/work-queue.ts'

/** Sessions that only need to be told apart. */
const sessions = (count: number): Database[] =>
  Array.from({ length: count }, (_, backendPid) => ({
    backendPid,
    inTransaction: false,
    query: async () => [],
    script: async () => undefined,
    stream: async function* () {},
    close: async () => undefined,
  }))

describe('a queue of work', () => {
  it('does every piece once, in order, on the session that is free', async () => {
    const done: number[] = []
    const pieces = Array.from(
      { length: 20 },
      (_, index): Work =>
        async () => {
          await delay(index % 3)
          done.push(index)
        },
    )
    await workOff(sessions(3), pieces)
    expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index))
  })

  it('never gives a session two pieces at a time, and uses all of them', async () => {
    const busy = new Set<number>()
    const used = new Set<number>()
    const pieces = Array.from(
      { length: 12 },
      (): Work =>
        async ({ backendPid }) => {
          expect(busy.has(backendPid)).toBe(false)
          busy.add(backendPid)
          used.add(backendPid)
          await delay(2)
          busy.delete(backendPid)
        },
    )
    await workOff(sessions(3), pieces)
    expect(used.size).toBe(3)
  })

  it('lets a long piece hold up nobody else', async () => {
    const order: string[] = []
    await workOff(sessions(2), [
      async () => {
        await delay(60)
        order.push('long')
      },
      ...['a', 'b', 'c'].map(
        (name): Work =>
          async () =>
            void order.push(name),
      ),
    ])
    expect(order).toEqual(['a', 'b', 'c', 'long'])
  })

  it('ends with the first error, after the pieces in hand and without starting more', async () => {
    const started: number[] = []
    let finished = false
    const pieces: Work[] = [
      async () => {
        await delay(30)
        finished = true
      },
      async () => {
        throw new Error('broken')
      },
      async () => void started.push(3),
    ]
    await expect(workOff(sessions(2), pieces)).rejects.toThrow('broken')
    expect([finished, started]).toEqual([true, []])
  })

  it('has nothing to do without work', async () => {
    await expect(workOff(sessions(2), [])).resolves.toBeUndefined()
  })
})

describe('portions', () => {
  it.each([
    [[], 3, []],
    [[1, 2, 3], 3, [[1, 2, 3]]],
    [[1, 2, 3, 4], 3, [[1, 2, 3], [4]]],
    [[1, 2], 1, [[1], [2]]],
  ])('of %j by %d are %j', (items, size, expected) => {
    expect(portions(items, size)).toEqual(expected)
  })

  it('does what a piece finds to be done as well, by all sessions', async () => {
    const done: string[] = []
    const used = new Set<unknown>()
    const found = ['a', 'b', 'c', 'd'].map((name) => async (session: unknown) => {
      used.add(session)
      await delay(5)
      done.push(name)
    })
    const pieces: Work[] = [
      async () => {
        await delay(20)
        return found
      },
    ]
    await workOff(sessions(3), pieces)
    expect(done.toSorted()).toEqual(['a', 'b', 'c', 'd'])
    expect(used.size).toBe(3)
  })

  it('ends all sessions when a piece fails on which others wait', async () => {
    const pieces: Work[] = [
      async () => {
        await delay(5)
        throw new Error('broken')
      },
    ]
    await expect(workOff(sessions(3), pieces)).rejects.toThrow('broken')
  })
})
