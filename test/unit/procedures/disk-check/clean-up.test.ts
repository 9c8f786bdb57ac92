import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Config } from '../../../../src/config/schema.ts'
import { ConfigurationError } from '../../../../src/errors.ts'
import { adviseCleanUp } from '../../../../src/procedures/disk-check/clean-up/advise.ts'
import { applyCleanUp } from '../../../../src/procedures/disk-check/clean-up/apply-clean-up.ts'
import { planCleanUp } from '../../../../src/procedures/disk-check/clean-up/plan-clean-up.ts'
import { testWorld } from '../../../real-postgres/test-world.ts'
import { configWith, measured } from './evidence.ts'

const NOW = new Date('2026-03-01T06:17:00Z')
const OLD = 'backup_20250101T030000Z_r1'
const NEWEST = 'restore-drill_20240101T030000Z_r2'

let stateDir: string
let config: Config

beforeEach(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'lastro-clean-'))
  config = configWith(`system:\n  state-dir: ${stateDir}\n`)
  await mkdir(join(stateDir, 'reports'))
})

afterEach(() => rm(stateDir, { recursive: true, force: true }))

const keep = (...names: readonly string[]) =>
  Promise.all(names.map((name) => writeFile(join(stateDir, 'reports', name), name.repeat(500))))
const reports = async () => (await readdir(join(stateDir, 'reports'))).sort()

describe('the clean-up of what is Lastro’s own', () => {
  it('plans old reports, never the newest of a procedure, and nothing that is not a report', async () => {
    await keep(
      `${OLD}.json`,
      `${OLD}.html`,
      'backup_20260228T030000Z_r9.json',
      `${NEWEST}.json`,
      'notes.json',
    )
    const plan = await planCleanUp(config, NOW)
    expect(plan.reports.map(({ path }) => path)).toEqual([
      join(stateDir, 'reports', `${OLD}.html`),
      join(stateDir, 'reports', `${OLD}.json`),
    ])
    expect(plan.reportBytes).toBeGreaterThan(0)
    const [advice] = adviseCleanUp([measured()], plan)
    expect(advice).toMatchObject({
      host: 'local',
      command: `lastro disk-check --apply ${plan.id}`,
      bytes: plan.reportBytes,
      owned: true,
    })
  })

  it('does exactly the plan of that id, and nothing once something has changed', async () => {
    await keep(`${OLD}.json`, 'backup_20260228T030000Z_r9.json')
    const { id } = await planCleanUp(config, NOW)
    await keep(`${OLD}.md`)
    const world = { ...testWorld(), clock: { ...testWorld().clock, now: () => NOW } }
    await expect(applyCleanUp(config, id, world)).rejects.toThrow(ConfigurationError)
    expect(await reports()).toHaveLength(3)
    await applyCleanUp(config, (await planCleanUp(config, NOW)).id, world)
    expect(await reports()).toEqual(['backup_20260228T030000Z_r9.json'])
  })

  it('advises what Docker would give back, the most first, and never to prune volumes', () => {
    const part = (reclaimableBytes: number) => ({
      count: 1,
      bytes: reclaimableBytes,
      reclaimableBytes,
    })
    const docker = {
      images: part(2e9),
      containers: part(1e6),
      volumes: part(9e9),
      buildCache: part(3e9),
    }
    const advice = adviseCleanUp([measured({ docker })], null)
    expect(advice.map(({ command, bytes }) => `${command} ${bytes}`)).toEqual([
      'docker builder prune 3000000000',
      'docker image prune --all 2000000000',
    ])
  })
})
