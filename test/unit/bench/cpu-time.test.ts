import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parseProcessTimes, serverSeconds } from '../../../bench/cpu-time.ts'
import { measure } from '../../../bench/measure.ts'

const run = promisify(execFile)
/** Uses half a second of CPU, of user and system together. */
const BURN = 'let u; do { u = process.cpuUsage() } while (u.user + u.system < 5e5)'

describe('parseProcessTimes', () => {
  it('counts the fields from the end of a name that holds blanks and parentheses', () => {
    const stat = '77 (a (b) c) S 12 77 77 0 -1 4194560 1 2 3 4 150 50 300 25 20 0 1 0 9 9 9'
    expect(parseProcessTimes(stat)).toEqual({ parent: 12, own: 2, children: 3.25 })
  })
})

describe('measure', () => {
  it('counts the CPU time of grandchildren', async () => {
    const { usage } = await measure(null, () =>
      run('sh', ['-c', '"$0" -e "$1"; "$0" -e "$1"; true', process.execPath, BURN]),
    )
    expect(usage.clientCpu).toBeGreaterThanOrEqual(0.9)
    expect(usage.clientCpu).toBeLessThan(3)
    expect(usage.cpu).toBe(usage.clientCpu)
  })

  it('does not count a child that sleeps', async () => {
    const { usage } = await measure(null, () => run('sleep', ['0.5']))
    expect(usage.clientCpu).toBeLessThan(0.2)
    expect(usage.wall).toBeGreaterThanOrEqual(0.5)
  })
})

describe('serverSeconds', () => {
  it('counts sessions that still live and those that have ended', async () => {
    const living = `${BURN}; console.log('done'); setInterval(() => {}, 1000)`
    const both = ['-c', '"$0" -e "$1"; "$0" -e "$2"; true', process.execPath, BURN, living]
    const server = spawn('sh', both, { detached: true })
    try {
      await once(server.stdout, 'data')
      const seconds = await serverSeconds(server.pid ?? 0)
      expect(seconds).toBeGreaterThanOrEqual(0.9)
      expect(seconds).toBeLessThan(3)
    } finally {
      process.kill(-(server.pid ?? 0), 'SIGKILL')
    }
  })
})
