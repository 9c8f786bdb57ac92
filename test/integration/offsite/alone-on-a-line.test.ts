import { execFile, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { NO_SSHD } from '../../real-offsite/offsite-site.ts'

const SCENE = join(import.meta.dirname, '../../real-offsite/alone-on-a-line.ts')

/** Why there is no line of our own here; null when there is one. */
function whyNot(): string | null {
  if (NO_SSHD !== null) return NO_SSHD
  const shape = 'tc qdisc add dev lo root tbf rate 1mbit burst 32kb latency 50ms'
  const { status } = spawnSync('unshare', ['--net', 'sh', '-c', shape], { stdio: 'ignore' })
  return status === 0 ? null : 'no network namespace of our own, or a kernel without tbf'
}

// Delay and loss are not made here: few kernels have netem.
test('on a slow line a copy takes its time, and through a black hole it goes on where it was', async ({
  skip,
}) => {
  const reason = whyNot()
  skip(reason !== null, reason ?? '')
  const { stdout } = await promisify(execFile)('unshare', ['--net', process.execPath, SCENE])
  const { first, slow, cut } = JSON.parse(stdout)
  expect(first).toBe('synced')
  expect(slow).toMatchObject({ verdict: 'synced' })
  // 3 MB at 2 MB/s.
  expect(slow.seconds).toBeGreaterThan(1.2)
  expect(cut).toMatchObject({ verdict: 'synced' })
  // Nobody said that the line is dead; it is noticed after 15 seconds, and what had arrived is not sent again.
  expect(cut.seconds).toBeGreaterThan(10)
  expect(cut.seconds).toBeLessThan(60)
  expect(cut.wireBytes).toBeLessThan(4_000_000 * 1.05)
})
