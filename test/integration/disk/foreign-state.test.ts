import { spawnSync } from 'node:child_process'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'

const directory = await makeTemporaryDirectory('/var/tmp')
afterAll(() => directory.remove())

const isRoot = process.getuid?.() === 0
const WHY_NOT = isRoot ? '' : ', skipped: no other account can be taken (root)'
const ANOTHER = ['--reuid', '65534', '--regid', '65534', '--clear-groups']

it.skipIf(!isRoot).each(['disk-check', 'status'])(
  `a state directory of another account is told of, and not as a defect of Lastro: %s${WHY_NOT}`,
  async (command) => {
    const stateDir = join(directory.path, 'state')
    const config = join(directory.path, 'lastro.yml')
    await chmod(directory.path, 0o755)
    await mkdir(stateDir, { recursive: true })
    await writeFile(join(stateDir, 'ledger.jsonl'), '', { mode: 0o600 })
    await writeFile(config, `system: {name: chefwell, state-dir: ${stateDir}}\n`)
    const run = ['src/cli/index.ts', command, '--host', 'local', '--json', '--config', config]
    const { stdout, stderr, status } = spawnSync(
      'setpriv',
      [...ANOTHER, process.execPath, ...run],
      { encoding: 'utf8' },
    )
    expect(stdout + stderr).not.toMatch(/internal-error|bug in Lastro|defect/)
    expect(stdout).toContain('write-refused')
    expect(status).toBe(command === 'status' ? 0 : 1)
  },
)
