import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runJob } from '../mini-runner/mini-runner.ts'
import { findSshd, type SshServers, startSshServers } from '../real-hosts/ssh-servers.ts'
import { makeTemporaryDirectory } from '../real-postgres/temporary-directory.ts'
import { copyRelease } from './release.ts'

const run = promisify(execFile)
const directory = await makeTemporaryDirectory('/var/tmp')

afterAll(() => directory.remove())

const WHY_NOT = findSshd() === null ? ', skipped: there is no sshd (script/ssh-server)' : ''

describe.skipIf(findSshd() === null)(
  `a disk check of another host, from what a runner downloads${WHY_NOT}`,
  () => {
    let servers: SshServers
    let release: string

    beforeAll(async () => {
      servers = await startSshServers(join(directory.path, 'ssh'), 1)
      release = copyRelease(directory.path)
      await mkdir(join(directory.path, 'state'))
    })

    afterAll(() => servers.stop())

    it('logs in with the key of a secret, tells its disks, and shows the key nowhere', async () => {
      const {
        port,
        user,
        address,
        hostKeys,
        privateKey = '',
      } = servers.access(servers.ports[0] ?? 0)
      const config = join(directory.path, 'lastro.yml')
      await writeFile(
        config,
        `system: {state-dir: ${join(directory.path, 'state')}}
hosts:
  other: {address: ${address}, port: ${port}, user: ${user}, host-keys: ['${hostKeys[0]}'], private-key: '\${OTHER_KEY}'}
`,
      )
      const { stdout, stderr } = await run(
        process.execPath,
        [
          join(release, 'dist/cli/index.js'),
          'disk-check',
          '--config',
          config,
          '--host',
          'other',
          '--fail-on',
          'never',
          '--json',
        ],
        { env: { PATH: process.env.PATH, OTHER_KEY: privateKey }, cwd: directory.path },
      )
      const { report } = JSON.parse(stdout).runs[0]
      expect(report.verdict.reason).not.toBe('host-unreachable')
      expect(stdout).toContain('"mountPoint": "/"')
      const secretLine = privateKey.split('\n')[2] ?? ''
      expect(secretLine.length).toBeGreaterThan(20)
      expect(stdout + stderr).not.toContain(secretLine)
      const job = await runJob({
        action: join(release, 'disk-check'),
        inputs: { config, host: 'other', 'fail-on': 'never' },
        env: { OTHER_KEY: privateKey },
      })
      expect(job.main.exitCode).toBe(0)
      expect(job.main.outputs).toMatchObject({ hosts: '1', unreachable: '0' })
      expect(job.main.summary.text).toContain('other')
      expect(job.main.summary.text + job.main.log.lines.join('\n')).not.toContain(secretLine)
    })
  },
)
