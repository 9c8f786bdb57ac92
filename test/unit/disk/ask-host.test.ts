import { expect, it } from 'vitest'
import { noSsh } from '../../../src/adapters/ssh/no-ssh.ts'
import { ANSWER_MARK } from '../../../src/disk/host-script.ts'
import { measureHost } from '../../../src/disk/measure-host.ts'
import type { ShellAnswer } from '../../../src/ssh-port.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const LIMITS = { mountSeconds: 3, walkSeconds: 60, loginSeconds: 8, parallel: 1 }
const ACCESS = { address: 'x', port: 22, user: 'ana', hostKeys: [], privateKey: 'key' }

/** A host that says this to whatever it is asked. */
function measure(said: Partial<ShellAnswer>) {
  const answer = { stdout: '', stderrTail: '', sentAt: 0, firstByteAt: 0, ...said }
  return measureHost(
    {
      name: 'bsd',
      ssh: ACCESS,
      mounts: [],
      ignore: [],
      trees: [],
      directories: [],
      docker: false,
    },
    {
      limits: LIMITS,
      timezone: 'UTC',
      world: { ...testWorld(), ssh: { ...noSsh, ask: () => Promise.resolve(answer) } },
    },
  )
}

it('a machine that tells of no mount was not seen, however well it spoke', async () => {
  const stdout = `\n${ANSWER_MARK} 12.N\ni \ndone\n${ANSWER_MARK} end\n`
  const stderrTail = 'cat: /proc/self/mountinfo: No such file or directory\n'
  expect(await measure({ stdout, stderrTail })).toMatchObject({
    reached: false,
    obstacle: {
      reason: 'host-answer-unreadable',
      detail: 'cat: /proc/self/mountinfo: No such file or directory',
    },
  })
})
