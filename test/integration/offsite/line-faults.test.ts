import { execFileSync } from 'node:child_process'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CuttingLine, openLine } from '../../real-offsite/cutting-line.ts'
import { putDaily } from '../../real-offsite/night-tree.ts'
import { makeOffsiteSite, NO_SSHD, type OffsiteSite } from '../../real-offsite/offsite-site.ts'

/** Of the dump that is on its way when the line is cut. */
const DUMP_BYTES = 40_000_000
/** Each run is cut that often, and goes on. */
const CUTS = 3
const RUNS = 7
/** What sshd has taken off the line and not given to rsync yet is lost with it: its window. Source: OpenSSH, CHAN_SES_WINDOW_DEFAULT. */
const WINDOW_BYTES = 2_200_000
/** A login and a look at the remote. */
const LOGIN_BYTES = 12_000

let site: OffsiteSite
let line: CuttingLine
let dead: Awaited<ReturnType<typeof startDeadLine>>

const takenAt = new Date(Date.now() - 60 * 60 * 1000)
/** Of this site, and of no other test. */
const programs = () =>
  execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((args) => args.includes(site.stateDir) && /^(ssh|rsync|sh) /.test(args))

describe.skipIf(NO_SSHD !== null)('a line that breaks, skipped without sshd', () => {
  beforeAll(async () => {
    site = await makeOffsiteSite()
    line = await openLine(site.servers?.ports[0] ?? 0)
    await putDaily(site.tree, takenAt, { bytes: DUMP_BYTES })
    dead = await startDeadLine()
  })
  afterAll(async () => {
    await line.stop()
    await site.stop()
    await dead.stop()
  })

  it(`is taken up again at each of ${RUNS * CUTS} moments, and hardly a byte is sent twice`, async () => {
    let twice = 0
    for (let run = 0; run < RUNS; run += 1) {
      const before = line.sentBytes()
      const step = (DUMP_BYTES / (CUTS + 0.2)) * ((run + 0.5) / RUNS)
      line.cutAfter(LOGIN_BYTES + Math.floor(step), CUTS)
      const report = await site.sync({ port: line.port })
      const more = line.sentBytes() - before - DUMP_BYTES
      twice += more
      expect(report.verdict, `run ${run}`).toMatchObject({ value: 'synced' })
      const held = report.checks.find(({ id }) => id === 'line')
      expect(held).toMatchObject({ reason: 'remote-line-unsteady', facts: { attempts: CUTS + 1 } })
      expect(more / CUTS, `run ${run}`).toBeLessThan(WINDOW_BYTES)
      await forget()
    }
    expect(line.cuts()).toBe(RUNS * CUTS)
    expect(twice / (RUNS * CUTS) / DUMP_BYTES).toBeLessThan(0.05)
  }, 180_000)

  it('that is cut at every attempt costs three more, and what arrived waits for the next run', async () => {
    const cuts = line.cuts()
    line.cutAfter(LOGIN_BYTES + 5000, 4)
    const report = await site.sync({ port: line.port })
    expect(report.verdict).toMatchObject({ value: 'failed', reason: 'remote-connection-lost' })
    expect(line.cuts() - cuts).toBe(4)
    expect(await readdir(join(site.copy, 'current'))).toEqual([])
    expect((await site.sync({ port: line.port })).verdict.value).toBe('synced')
    await forget()
  }, 60_000)

  it('to a host that shows another key is given up at once, thirty times of thirty', async () => {
    const [wrong = ''] = execFileSync(
      'sh',
      [
        '-c',
        `ssh-keygen -q -t ed25519 -N '' -C '' -f ${site.directory}/other; cat ${site.directory}/other.pub`,
      ],
      { encoding: 'utf8' },
    ).split('\n')
    const before = line.sentBytes()
    for (let run = 0; run < 30; run += 1) {
      const started = performance.now()
      const report = await site.sync({ port: line.port, hostKey: wrong.trim() })
      expect(report.verdict).toMatchObject({ value: 'failed', reason: 'remote-host-key-changed' })
      // One attempt: even an impatient clock would have waited 0.7 s for the others.
      expect(performance.now() - started).toBeLessThan(5000)
    }
    expect((line.sentBytes() - before) / 30).toBeLessThan(3000)
  }, 60_000)

  it('with a key that is refused, or is none, is given up at once and says so', async () => {
    const own = site.servers?.access(line.port).privateKey ?? ''
    const other = execFileSync('cat', [join(site.directory, 'other')], { encoding: 'utf8' })
    const refused = await site.sync({ port: line.port, privateKey: other })
    expect(refused.verdict).toMatchObject({ value: 'failed', reason: 'remote-login-refused' })
    const broken = await site.sync({ privateKey: own.slice(0, 120) })
    expect(broken.verdict).toMatchObject({ value: 'failed', reason: 'remote-key-unusable' })
    expect(JSON.stringify([refused, broken])).not.toContain('PRIVATE KEY')
  })

  it('with a key that lost its line ends on the way through a secret works all the same', async () => {
    const own = site.servers?.access(line.port).privateKey ?? ''
    const mangled = own
      .trim()
      .split('\n')
      .map((text) => `  ${text}`)
      .join('\r\n')
    expect((await site.sync({ privateKey: mangled })).verdict.value).toBe('synced')
    await forget()
  })

  it('that is dead is noticed by ssh within twenty seconds, and the work goes on over another', async () => {
    const { report, seconds } = await dead.ended
    expect(report.verdict).toMatchObject({ value: 'synced' })
    expect(report.checks.find(({ id }) => id === 'line')?.facts).toMatchObject({ attempts: 2 })
    expect(seconds).toBeGreaterThan(9)
    expect(seconds).toBeLessThan(40)
  }, 60_000)

  it('leaves no program and no key behind', async () => {
    expect(programs()).toEqual([])
    const names = await readdir(site.stateDir, { recursive: true })
    expect(names.filter((name) => /agent|known_hosts|\/ssh$/.test(name))).toEqual([])
  })
})

/** A sync over a line that goes dead: it waits most of its time, so it waits beside the others. */
async function startDeadLine() {
  const other = await makeOffsiteSite()
  await putDaily(other.tree, takenAt, { bytes: 4_000_000 })
  const silent = await openLine(other.servers?.ports[0] ?? 0)
  silent.silenceAfter(LOGIN_BYTES + 2_000_000)
  const started = performance.now()
  const ended = other.sync({ port: silent.port }).then((report) => ({
    report,
    seconds: (performance.now() - started) / 1000,
  }))
  ended.catch(() => undefined)
  return {
    ended,
    stop: async () => {
      await ended.catch(() => undefined)
      await silent.stop()
      await other.stop()
    },
  }
}

/** Both sides as if there had been no copy. */
async function forget(): Promise<void> {
  await rm(site.copy, { recursive: true, force: true })
  await rm(join(site.stateDir, 'offsite'), { recursive: true, force: true })
}
