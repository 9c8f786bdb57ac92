import { expect, it } from 'vitest'
import { systemClock } from '../../../src/adapters/clock.ts'
import { terminalIdentity } from '../../../src/adapters/terminal-identity.ts'
import { Cancelled } from '../../../src/errors.ts'

it('sleep lasts as long as asked, by the monotonic clock', async () => {
  const before = systemClock.monotonicSeconds()
  await systemClock.sleep(0.1)
  expect(systemClock.monotonicSeconds() - before).toBeGreaterThanOrEqual(0.1)
})

it.each([0, 30])(
  'sleep ends as Cancelled when its signal aborts after %i ms',
  async (milliseconds) => {
    const signal = milliseconds === 0 ? AbortSignal.abort() : AbortSignal.timeout(milliseconds)
    await expect(systemClock.sleep(60, signal)).rejects.toBeInstanceOf(Cancelled)
  },
)

it('a sleep longer than a timer can hold does not end at once', async () => {
  const work = systemClock.sleep(3_000_000, AbortSignal.timeout(50))
  await expect(work).rejects.toBeInstanceOf(Cancelled)
})

it('two terminal runs have different ids', () => {
  const [one, two] = [terminalIdentity(), terminalIdentity()]
  expect(one).toMatchObject({ trigger: 'terminal', actor: expect.stringMatching(/./) })
  expect(one.id).not.toBe(two.id)
})
