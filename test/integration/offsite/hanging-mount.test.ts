import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { canMountLoopDisks } from '../../real-hosts/loop-disk.ts'
import { putDaily } from '../../real-offsite/night-tree.ts'
import { NO_RSYNC } from '../../real-offsite/offsite-site.ts'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'

const run = promisify(execFile)
const HANGING_CHECK = 'test/real-hosts/hanging-check.ts'
const directory = await makeTemporaryDirectory('/var/tmp')
const canMount = NO_RSYNC === null && (await canMountLoopDisks(directory.path))
const WHY_NOT = canMount ? '' : ', skipped: no file system can be mounted here (root), or no rsync'

afterAll(() => directory.remove())

/** Runs a command in a mount namespace in which one directory is a FUSE mount that never answers. */
async function runBeside(command: string, hangs: 'backups' | 'copies') {
  const own = join(directory.path, `${command}-${hangs}`)
  const at = (name: string) => join(own, name)
  await mkdir(at('copies'), { recursive: true })
  await putDaily(at('backups'), new Date(Date.now() - 60 * 60 * 1000))
  await writeFile(
    at('lastro.yml'),
    `system: {name: shop, state-dir: ${at('state')}}
disk: {mount-timeout: 1s}
backups:
  directory: ${at('backups')}
  sources: {shop: {engine: postgres, url: "postgresql://u@localhost/shop"}}
offsite: {remotes: {nas: {path: ${at('copies')}}}}
`,
  )
  const words = ['--mount', process.execPath, HANGING_CHECK, at(hangs), at('lastro.yml'), command]
  const { stdout } = await run('unshare', words, { timeout: 40_000, maxBuffer: 2 ** 24 })
  return { ...JSON.parse(stdout), point: at(hangs) }
}

describe.skipIf(!canMount)(`a file system that does not answer${WHY_NOT}`, () => {
  it('below the backups or below the copies ends a sync and a verification in seconds, and is named', async () => {
    const ends = await Promise.all(
      (['offsite-sync', 'offsite-verify'] as const).flatMap((command) =>
        (['backups', 'copies'] as const).map((hangs) => runBeside(command, hangs)),
      ),
    )
    const values = ['failed', 'failed', 'unreachable', 'unreachable']
    for (const [index, { seconds, code, stdout, stderr, point }] of ends.entries()) {
      const [shown] = JSON.parse(stdout || `{"runs":[]}`).runs
      expect(shown?.report?.verdict, stderr).toMatchObject({
        value: values[index],
        reason: 'filesystem-hanging',
        facts: { detail: point },
      })
      expect(code).toBe(1)
      expect(seconds).toBeLessThan(20)
    }
  })
})
