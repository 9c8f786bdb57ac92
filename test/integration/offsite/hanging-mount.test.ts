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
const SCENE = 'test/real-hosts/hanging-copies.ts'
const directory = await makeTemporaryDirectory('/var/tmp')
const canMount = NO_RSYNC === null && (await canMountLoopDisks(directory.path))
const WHY_NOT = canMount ? '' : ', skipped: no file system can be mounted here (root), or no rsync'
const at = (name: string) => join(directory.path, name)

afterAll(() => directory.remove())

async function configure(name: string, backups: string, copies: string): Promise<string> {
  await writeFile(
    at(name),
    `system: {name: shop, state-dir: STATE}
disk: {mount-timeout: 1s}
backups:
  directory: ${backups}
  sources: {shop: {engine: postgres, url: "postgresql://u@localhost/shop"}}
offsite: {remotes: {nas: {path: ${copies}}}}
`,
  )
  return at(name)
}

describe.skipIf(!canMount)(`a file system that does not answer${WHY_NOT}`, () => {
  it('below the backups or below the copies ends a sync and a verification in seconds, and is named', async () => {
    const [dead, backups, copies] = [at('dead'), at('backups'), at('copies')]
    for (const place of [dead, copies]) await mkdir(place)
    await putDaily(backups, new Date(Date.now() - 60 * 60 * 1000))
    const configs = [
      await configure('below-backups.yml', dead, copies),
      await configure('below-copies.yml', backups, dead),
    ]
    const words = ['--mount', process.execPath, SCENE, dead, ...configs]
    const { stdout } = await run('unshare', words, { timeout: 40_000 })
    const ends: readonly { readonly verdict: unknown; readonly seconds: number }[] =
      JSON.parse(stdout)
    const reason = { reason: 'filesystem-hanging', facts: { detail: dead } }
    expect(ends.map(({ verdict }) => verdict)).toMatchObject(
      ['failed', 'unreachable', 'failed', 'unreachable'].map((value) => ({ value, ...reason })),
    )
    for (const { seconds } of ends) expect(seconds).toBeLessThan(15)
  })
})
