import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
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

const RUNNER = join(import.meta.dirname, '../real-offsite/killed-runner.ts')
/** Long enough that a transfer and its hashing can be met in their middle. */
const BYTES = 2_000_000
/** From the login to the commit, and the writing of the reports. */
const STEPS = [2, 3, 4, 5, 6, 7, 8, 9]
/** In these a copy is half made. */
const LONG_STEPS = [6, 8]
const MOMENTS = [
  ...STEPS.flatMap((step) => [0, 20].map((milliseconds) => ({ step, milliseconds }))),
  ...LONG_STEPS.flatMap((step) => [7, 45, 90].map((milliseconds) => ({ step, milliseconds }))),
]
/** Of them may miss a run that is over already. */
const LEAST_KILLED = 20

let site: OffsiteSite
let dailies: TreeBackup[]
const loaded: Promise<ChildProcess>[] = []

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
    for (const remote of ['there', 'disk'])
      expect((await site.sync({ remote })).verdict.value).toBe('synced')
    await load()
  })
  afterAll(async () => {
    for (const one of loaded) (await one).kill('SIGKILL')
    await site.stop()
  })

  /** A new backup comes, the oldest one goes. */
  async function night(): Promise<void> {
    const last = dailies.at(-1)?.takenAt.getTime() ?? 0
    dailies.push(await putDaily(site.tree, new Date(last + 60_000), { bytes: BYTES }))
    const [oldest] = dailies.splice(0, 1)
    if (oldest) await removeDaily(site.tree, oldest)
  }

  /** Starts the next one ahead of its turn. */
  async function load(): Promise<void> {
    const { env } = await site.configFile()
    const child = spawn(process.execPath, [RUNNER], {
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    loaded.push(once(child.stdout, 'data').then(() => child))
  }

  /** Runs a sync until it dies; resolves to whether it did. */
  async function runUntil(what: object): Promise<boolean> {
    const child = await loaded.shift()
    if (child === undefined) throw new Error('nothing is loaded')
    await load()
    const ended = once(child, 'exit')
    const { path: config } = await site.configFile()
    child.stdin?.end(`${JSON.stringify({ config, ...what })}\n`)
    const [, signal] = await ended
    return signal === 'SIGKILL'
  }

  it(`at any of ${MOMENTS.length} moments leaves a whole copy and no program, and the next one finishes the work`, async () => {
    let killed = 0
    for (const [index, moment] of MOMENTS.entries()) {
      const name = index % 2 === 0 ? 'there' : 'disk'
      const where = `${name}, step ${moment.step}, ${moment.milliseconds} ms`
      const place = name === 'there' ? site.copy : site.mounted
      const current = join(place, 'current')
      await night()
      killed += Number(await runUntil({ name, ...moment }))
      expect(existsSync(join(place, 'meta/SHA256SUMS')), where).toBe(true)
      // What the last manifest names is whole, in the tree or in the history; what is half lies in incoming.
      const sums = execFileSync(
        'sh',
        ['-c', 'sha256sum -c ../meta/SHA256SUMS 2>/dev/null | grep -c FAILED || true'],
        { cwd: current, encoding: 'utf8' },
      )
      // The oldest backup, of two nights on a remote whose turn it is every second time, has three files.
      expect(Number(sums), where).toBeLessThanOrEqual(6)
      for (let wait = 0; programs().length > 0 && wait < 100; wait += 1) await delay(20)
      expect(programs(), where).toEqual([])
      const report = await site.sync({ remote: name })
      expect(report.verdict, `${where}: ${JSON.stringify(report.checks)}`).toMatchObject({
        value: 'synced',
      })
      expect(treeOf(current), where).toEqual(treeOf(site.tree))
      execFileSync('sha256sum', ['--quiet', '-c', '../meta/SHA256SUMS'], { cwd: current })
    }
    expect(killed).toBeGreaterThanOrEqual(LEAST_KILLED)
  }, 240_000)
})
