import { execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putDaily, removeDaily, seedTree, type TreeBackup } from '../real-offsite/night-tree.ts'
import {
  makeOffsiteSite,
  NO_SSHD,
  type OffsiteSite,
  WITHOUT_LINE,
} from '../real-offsite/offsite-site.ts'
import { randomMoments } from './moments.ts'

const CLI = join(import.meta.dirname, '../../src/cli/index.ts')
const COUNT = 6
const BYTES = 4_000_000

let site: OffsiteSite
let dailies: TreeBackup[]

const treeOf = (directory: string) =>
  execFileSync('find', ['.', '-type', 'f', '!', '-name', '.*'], {
    cwd: directory,
    encoding: 'utf8',
  })
    .split('\n')
    .toSorted()

/** Of this site. */
const programs = () =>
  execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((args) => args.includes(site.stateDir) && !args.startsWith('node'))

describe.skipIf(NO_SSHD !== null)(`a sync that is killed${WITHOUT_LINE}`, () => {
  beforeAll(async () => {
    site = await makeOffsiteSite()
    dailies = await seedTree(site.tree, new Date(Date.now() - 60 * 60 * 1000), 20_000)
    expect((await site.sync()).verdict.value).toBe('synced')
  })
  afterAll(() => site.stop())

  /** A new backup comes, the oldest one goes. */
  async function night(): Promise<void> {
    const last = dailies.at(-1)?.takenAt.getTime() ?? 0
    dailies.push(await putDaily(site.tree, new Date(last + 60_000), { bytes: BYTES }))
    const [oldest] = dailies.splice(0, 1)
    if (oldest) await removeDaily(site.tree, oldest)
  }

  async function start() {
    const { path, env } = await site.configFile()
    const child = spawn(
      process.execPath,
      [CLI, 'offsite-sync', '--remote', 'there', '--config', path],
      {
        env: { ...process.env, ...env },
        stdio: 'ignore',
      },
    )
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    return { child, ended }
  }

  it(`at any of ${COUNT} moments leaves a whole copy and no program, and the next one finishes the work`, async () => {
    await night()
    const began = performance.now()
    expect(await (await start()).ended).toBe(0)
    const whole = performance.now() - began
    const { seed, shares } = randomMoments(COUNT)
    for (const share of shares) {
      await night()
      const { child, ended } = await start()
      await delay(whole * share)
      child.kill('SIGKILL')
      await ended
      const current = join(site.copy, 'current')
      // What the last manifest names is whole, in the tree or in the history; what is half lies in incoming.
      const sums = execFileSync(
        'sh',
        ['-c', 'sha256sum -c ../meta/SHA256SUMS 2>/dev/null | grep -c FAILED || true'],
        { cwd: current, encoding: 'utf8' },
      )
      expect(Number(sums), `seed ${seed}, ${share}`).toBeLessThanOrEqual(3)
      for (let wait = 0; programs().length > 0 && wait < 100; wait += 1) await delay(50)
      expect(programs(), `seed ${seed}, ${share}`).toEqual([])
      const report = await site.sync()
      expect(
        report.verdict,
        `seed ${seed}, ${share}: ${JSON.stringify(report.checks)}`,
      ).toMatchObject({ value: 'synced' })
      expect(treeOf(current)).toEqual(treeOf(site.tree))
      execFileSync('sha256sum', ['--quiet', '-c', '../meta/SHA256SUMS'], { cwd: current })
    }
  }, 240_000)
})
