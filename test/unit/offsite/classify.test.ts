import { describe, expect, it } from 'vitest'
import { CommandError } from '../../../src/errors.ts'
import { RemoteFailure } from '../../../src/offsite/remote-failure.ts'
import { attempt } from '../../../src/offsite/transfer/attempts.ts'
import { toRemoteFailure } from '../../../src/offsite/transfer/classify.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const world = { signal: new AbortController().signal, redact: (text: string) => text }

function failed(
  exitCode: number | null,
  stderrTail: string,
  cause: 'exit' | 'timeout' | 'signal' | 'cancelled' = 'exit',
) {
  return toRemoteFailure(
    new CommandError({ program: 'rsync', args: [], exitCode, cause, stderrTail }),
    world,
  )
}

describe('what ssh and rsync say', () => {
  it.each([
    [
      12,
      'Host key verification failed.\r\nrsync: connection unexpectedly closed (0 bytes received so far) [sender]',
      'remote-host-key-changed',
      false,
    ],
    [
      255,
      'No ED25519 host key is known for lastro-remote and you have requested strict checking.\nHost key verification failed.',
      'remote-host-key-changed',
      false,
    ],
    [255, 'lastro@10.0.0.1: Permission denied (publickey).', 'remote-login-refused', false],
    [
      12,
      'lastro@10.0.0.1: Permission denied (publickey).\nrsync error: unexplained error (code 255)',
      'remote-login-refused',
      false,
    ],
    [
      11,
      'rsync: [receiver] write failed on "/x": No space left on device (28)\nrsync error: error in file IO (code 11)',
      'remote-full',
      false,
    ],
    [11, 'rsync: mkstemp "/x" failed: Read-only file system (30)', 'remote-read-only', false],
    [127, 'sh: 1: rsync: not found', 'remote-tool-missing', false],
    [255, 'ssh: connect to host b port 22: Connection refused', 'remote-unreachable', true],
    [
      255,
      'ssh: Could not resolve hostname b: Temporary failure in name resolution',
      'remote-unreachable',
      true,
    ],
    [255, 'Timeout, server b not responding.', 'remote-connection-lost', true],
    [
      12,
      'rsync: connection unexpectedly closed (3 bytes received so far) [sender]',
      'remote-connection-lost',
      true,
    ],
    [10, '', 'remote-connection-lost', true],
    [30, 'rsync error: timeout in data send/receive (code 30)', 'remote-connection-lost', true],
    [12, 'Another instance of rrsync is already accessing this directory.', 'remote-busy', true],
    [24, 'file has vanished: "/b/daily/x"', 'source-changed', false],
    [
      23,
      'rsync: [sender] link_stat "/b/daily/x" failed: No such file or directory (2)',
      'source-changed',
      false,
    ],
    [1, 'rsync: --x: unknown option', 'transfer-failed', false],
    [20, 'rsync error: received SIGINT, SIGTERM, or SIGHUP (code 20)', 'transfer-failed', false],
  ] as const)('with exit code %i and %j means %s', (code, said, kind, canHeal) => {
    expect(failed(code, said)).toMatchObject({ kind, canHeal })
  })

  it('is a silence that may pass when the program was ended for its time', () => {
    expect(failed(null, '', 'timeout')).toMatchObject({ kind: 'remote-silent', canHeal: true })
  })

  it('is a silence that does not pass when the deadline ended the program', () => {
    expect(failed(null, '', 'cancelled')).toMatchObject({ kind: 'remote-silent', canHeal: false })
  })

  it('is not looked at where nobody failed but us', () => {
    const fault = new TypeError('ours')
    expect(toRemoteFailure(fault, world)).toBe(fault)
  })
})

describe('an attempt', () => {
  const patience = { retries: 3, firstWaitSeconds: 0.001 }
  const heals = new RemoteFailure('remote-connection-lost', 'reset', true)

  it('is made three more times at most, with the connection mended before each', async () => {
    const done: string[] = []
    const failing = attempt(
      async () => {
        done.push('try')
        throw heals
      },
      async () => void done.push('mend'),
      { world: testWorld(), patience },
    )
    await expect(failing).rejects.toBe(heals)
    expect(done).toEqual(['try', 'mend', 'try', 'mend', 'try', 'mend', 'try'])
  })

  it('is made once when the matter is at fault, and says what healed when the line was', async () => {
    let tries = 0
    const once = attempt(
      async () => {
        tries += 1
        throw new RemoteFailure('remote-host-key-changed', 'changed')
      },
      async () => undefined,
      { world: testWorld(), patience },
    )
    await expect(once).rejects.toMatchObject({ kind: 'remote-host-key-changed' })
    expect(tries).toBe(1)
    const healed = await attempt(
      async (count) => {
        if (count < 3) throw heals
        return 'here'
      },
      async () => undefined,
      { world: testWorld(), patience },
    )
    expect(healed).toMatchObject({ value: 'here', attempts: 3 })
    expect(healed.healed).toHaveLength(2)
  })
})
