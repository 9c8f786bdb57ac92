import { execFileSync, spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { startKeyAgent } from '../../../src/offsite/ssh/key-agent.ts'
import { findSshd, WITHOUT_SSHD } from '../../real-hosts/ssh-servers.ts'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const directory = await makeTemporaryDirectory('/var/tmp')
afterAll(() => directory.remove())

it.skipIf(findSshd() === null)(
  `an agent forgets its key when a run may take no longer, whoever is left to stop it${WITHOUT_SSHD}`,
  async () => {
    const file = join(directory.path, 'key')
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file])
    const key = { privateKey: await readFile(file, 'utf8'), lifetimeSeconds: 1 }
    const agent = await startKeyAgent(key, directory.path, testWorld())
    const keys = () =>
      spawnSync('ssh-add', ['-l'], { env: { ...process.env, SSH_AUTH_SOCK: agent.socket } }).status
    try {
      expect(keys()).toBe(0)
      for (let turn = 0; keys() === 0 && turn < 100; turn += 1) await delay(50)
      expect(keys()).toBe(1)
    } finally {
      await agent.stop()
    }
  },
)
