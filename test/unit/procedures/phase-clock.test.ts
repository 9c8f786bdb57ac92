import { describe, expect, it } from 'vitest'
import { PhaseClock } from '../../../src/procedures/restoration/phase-clock.ts'
import { FakeClock } from '../../fixtures/reports/fake-world.ts'

describe('the clock of a recovery', () => {
  it('adds up what a phase takes, also when it runs twice', async () => {
    const clock = new FakeClock()
    const phases = new PhaseClock(clock)
    await phases.time('load', async () => clock.advance(5))
    clock.advance(100)
    await phases.time('load', async () => clock.advance(7))
    phases.add('index', 2)
    expect([
      phases.secondsOf('load'),
      phases.secondsOf('index'),
      phases.secondsOf('fetch'),
    ]).toEqual([12, 2, 0])
    expect(phases.elapsedSeconds()).toBe(112)
  })

  it('gives back what the phase gave', async () => {
    expect(await new PhaseClock(new FakeClock()).time('verify', async () => 'done')).toBe('done')
  })

  it('counts a phase that failed, and lets its error through', async () => {
    const clock = new FakeClock()
    const phases = new PhaseClock(clock)
    const failing = phases.time('load', async () => {
      clock.advance(3)
      throw new Error('broken')
    })
    await expect(failing).rejects.toThrow('broken')
    expect(phases.secondsOf('load')).toBe(3)
  })

  it('starts when it is made', () => {
    const clock = new FakeClock()
    clock.advance(50)
    const phases = new PhaseClock(clock)
    clock.advance(1)
    expect(phases.elapsedSeconds()).toBe(1)
  })
})
