import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { Cancelled, CheckFailure } from '../../../../src/errors.ts'
import { unlessServerDies } from '../../../../src/procedures/restoration/unless-server-dies.ts'
import { quickWorld } from '../../lock/world.ts'

const LOST = new CheckFailure('staging-failed', 'server closed the connection unexpectedly')
const ENDED = new CheckFailure('container-failed', 'it ended with exit code 137')
const DAMAGED = new CheckFailure('archive-corrupt', 'could not read from input file')

const never = new Promise<never>(() => undefined)

/** News of a death that comes later than the broken session. */
async function late(milliseconds: number): Promise<never> {
  await wait(milliseconds)
  throw ENDED
}

describe('work on a server', () => {
  it('gives its result', async () => {
    const result = unlessServerDies(Promise.resolve(7), { died: never }, quickWorld())

    expect(await result).toBe(7)
  })

  it('ends with the server', async () => {
    const result = unlessServerDies(never, { died: late(1) }, quickWorld())

    await expect(result).rejects.toBe(ENDED)
  })

  it('has come to its end before the death is told', async () => {
    const told: string[] = []
    const work = wait(40).then(() => told.push('work ended'))
    await unlessServerDies(work, { died: late(1) }, quickWorld()).catch(() => told.push('death'))

    expect(told).toEqual(['work ended', 'death'])
  })

  it.each([
    ['of pg_restore', LOST],
    ['of the driver', new Error('Connection terminated unexpectedly')],
    ['of the system', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
  ])(
    'that lost its server in the words %s is told by the death, when the news come',
    async (_, error) => {
      const result = unlessServerDies(Promise.reject(error), { died: late(5) }, quickWorld())

      await expect(result).rejects.toBe(ENDED)
    },
  )

  it('that lost a server of which no news come tells what it knows', async () => {
    const result = unlessServerDies(Promise.reject(LOST), { died: never }, quickWorld())

    await expect(result).rejects.toBe(LOST)
  })

  it('that failed of itself waits for no news', async () => {
    const result = unlessServerDies(Promise.reject(DAMAGED), { died: late(5) }, quickWorld())

    await expect(result).rejects.toBe(DAMAGED)
  })

  it('waits for no news when the run is cancelled', async () => {
    const world = quickWorld(AbortSignal.abort())
    const result = unlessServerDies(Promise.reject(LOST), { died: never }, world)

    await expect(result).rejects.toBeInstanceOf(Cancelled)
  })
})
