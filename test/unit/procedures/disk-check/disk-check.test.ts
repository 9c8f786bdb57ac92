import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bookPath } from '../../../../src/alerts/book-file.ts'
import type { HostMeasurement } from '../../../../src/disk/measurement.ts'
import { createPhrasebook } from '../../../../src/locale/phrasebook.ts'
import type { Clock } from '../../../../src/ports.ts'
import { runDiskCheck } from '../../../../src/procedures/disk-check/disk-check.ts'
import { keepReport } from '../../../../src/procedures/keep-report.ts'
import type { Report } from '../../../../src/report/report.ts'
import { failsDiskCheck } from '../../../../src/verdict/fail-on.ts'
import { testWorld } from '../../../real-postgres/test-world.ts'
import { configWith, filesystem, measured, tree } from './evidence.ts'

const START = Date.UTC(2026, 2, 1, 6, 17)

let stateDir: string
let hours: number

beforeEach(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'lastro-disk-'))
  hours = 0
})

afterEach(() => rm(stateDir, { recursive: true, force: true }))

const clock: Clock = {
  now: () => new Date(START + hours * 3_600_000),
  monotonicSeconds: () => hours * 3600,
  sleep: () => Promise.reject(new Error('nobody should wait here')),
}

/** A run six hours after the one before, on disks that were measured like this; kept in the ledger. */
async function check(
  measurements: readonly HostMeasurement[],
  more: { readonly host?: string; readonly signal?: AbortSignal; readonly locale?: string } = {},
): Promise<Report> {
  const { host, signal, locale = 'en' } = more
  const config = configWith(`system:\n  state-dir: ${stateDir}\n  locale: ${locale}\n`)
  const world = testWorld({ clock, ...(signal ? { signal } : {}) })
  const request = { config, lastro: '0.0.0', ...(host === undefined ? {} : { host }) }
  const report = await runDiskCheck(request, world, () => Promise.resolve(measurements))
  await keepReport(report, { stateDir, locale: 'en', timezone: 'UTC' })
  hours += 6
  return report
}

const full = (percent: number, host = 'local') =>
  measured({ host, filesystems: [filesystem({ percent })] })
const changes = ({ alerts }: Report) =>
  alerts?.transitions.map(({ kind, alert }) => `${kind} ${alert.key} ${alert.level}`)

describe('a disk check', () => {
  it('is ok where nothing is wrong, and leaves in the ledger how full the disks were', async () => {
    const report = await check([full(50)])
    expect(report).toMatchObject({
      verdict: { value: 'ok', reason: 'disks-well', facts: { hosts: 1, filesystems: 1 } },
      findings: [],
      alerts: { standing: [], transitions: [] },
    })
    const [line = ''] = (await readFile(join(stateDir, 'ledger.jsonl'), 'utf8')).split('\n')
    expect(JSON.parse(line).metrics).toMatchObject({
      'used-bytes@local:/': 50e9,
      'usable-bytes@local:/': 100e9,
    })
  })

  it('tells a change once, keeps the verdict while it stands, and tells when it is over', async () => {
    const told = []
    for (const percent of [50, 81, 81, 78, 76, 76]) told.push(await check([full(percent)]))
    expect(told.map(({ verdict }) => verdict.value)).toEqual([
      'ok',
      'critical',
      'critical',
      'critical',
      'critical',
      'warning',
    ])
    expect(told.map(changes)).toEqual([
      [],
      ['raised local/space:/ critical'],
      [],
      [],
      [],
      ['eased local/space:/ warning'],
    ])
    expect(told[3]?.findings).toMatchObject([
      { expected: 'below 80%', actual: '78%, 22 GB free', schema: 'local', object: '/' },
    ])
  })

  it('says what it expected and what it found in the language of the report', async () => {
    const directories = [{ ...tree(), directory: '/var/log', unreadable: ['/var/log/private'] }]
    const all = [{ ...full(92), clockSkewSeconds: -95, directories }]
    const portuguese = await check(all, { locale: 'pt-BR' })
    const said = (report: Report) =>
      report.findings.map(({ check, expected, actual }) => [check, expected, actual])
    expect(said(portuguese)).toEqual([
      ['space', 'abaixo de 90%', '92%, 8 GB livres'],
      ['watched-directories', 'lido por inteiro', 'não lido por inteiro'],
      ['clock', 'errado em no máximo 30 s', '−1 min 35 s'],
    ])
    expect(said(await check(all))).toEqual([
      ['space', 'below 90%', '92%, 8 GB free'],
      ['watched-directories', 'read whole', 'not read whole'],
      ['clock', 'off by at most 30 s', '−1 min 35 s'],
    ])
    const book = createPhrasebook('pt-BR', 'UTC')
    expect(book.check('watched-directories')).toBe('Diretórios observados')
  })

  it('keeps no person’s number in its book, and still tells two of them apart', async () => {
    const [ana, joao] = ['/srv/529.982.247-25', '/srv/111.444.777-35']
    const both = (percent: number) => [
      measured({
        filesystems: [
          filesystem({ mountPoint: ana, percent: 92 }),
          filesystem({ mountPoint: joao, percent }),
        ],
      }),
    ]
    const first = await check(both(50))
    expect(first.alerts?.transitions).toHaveLength(1)
    expect(first.disk?.hosts[0]?.filesystems.map(({ level }) => level)).toEqual(['emergency', 'ok'])
    expect(changes(await check(both(50)))).toEqual([])
    expect((await check(both(85))).alerts?.transitions).toHaveLength(1)
    expect(await readFile(bookPath(stateDir), 'utf8')).not.toMatch(/529|982|444|777/)
    const none = { bytes: null, inodes: null, state: 'hanging' } as const
    const hanging = (mountPoint: string) => ({
      ...filesystem({ ...none, mountPoint }),
      percent: null,
    })
    for (let run = 0; run < 3; run += 1) {
      const silent = await check([measured({ filesystems: [hanging(ana), hanging(joao)] })])
      expect(changes(silent)?.join()).not.toContain('resolved')
    }
  })

  it('draws the trend and the forecast from its own earlier runs', async () => {
    let report = await check([full(40)])
    for (let run = 1; run <= 140; run += 1) report = await check([full(40 + run * 0.25)])
    const [disk] = report.disk?.hosts[0]?.filesystems ?? []
    expect(disk?.forecast).toMatchObject({ days: 20, from: 'weekly', confidence: 'high' })
    expect(disk?.trend).toHaveLength(28)
    expect(disk?.trend.at(-1)).toBeCloseTo(75, 0)
  })

  it('does not forget what stood at a host that it did not ask', async () => {
    await check([full(50), full(92, 'web')])
    const local = await check([full(50)], { host: 'local' })
    expect(local.verdict.value).toBe('ok')
    const dead = measured({ host: 'web', reached: false, filesystems: [] })
    const both = await check([full(50), dead])
    expect(both.verdict).toMatchObject({ value: 'emergency', reason: 'space-low' })
    expect(changes(both)).toEqual([])
    expect(changes(await check([full(50), dead]))).toEqual(['raised web/host unknown'])
  })

  it('is never green or a mere warning where something was not seen, and tells of it in the second run', async () => {
    const dead = measured({ host: 'web', reached: false, filesystems: [] })
    const first = await check([full(72), dead])
    expect(first.verdict).toMatchObject({ value: 'unknown', reason: 'host-unreachable' })
    expect(failsDiskCheck(first.verdict, 'unknown')).toBe(true)
    expect(changes(first)).toEqual(['raised local/space:/ warning'])
    expect(first.findings.map(({ status }) => status)).toEqual(['unknown', 'warn'])
    expect(first.disk?.hosts.map(({ host, level }) => `${host} ${level}`)).toEqual([
      'local warning',
      'web unknown',
    ])
    expect(changes(await check([full(72), dead]))).toEqual(['raised web/host unknown'])
  })

  it('does not say that a full disk is over because it no longer answers', async () => {
    await check([full(85)])
    const none = { bytes: null, inodes: null, state: 'hanging' } as const
    const hanging = measured({ filesystems: [{ ...filesystem(none), percent: null }] })
    for (const one of [hanging, hanging, hanging]) {
      const report = await check([one])
      expect(report.verdict).toMatchObject({ value: 'critical', reason: 'space-low' })
      expect(changes(report)?.join()).not.toContain('resolved')
    }
  })

  it('is critical once all backups of a source are gone', async () => {
    const shop = '{ engine: postgres, host: db, database: shop, user: shop }'
    const config = configWith(
      `system:\n  state-dir: ${stateDir}\nbackups:\n  directory: ${stateDir}\n  sources:\n    shop: ${shop}\n`,
    )
    const run = async (trees: HostMeasurement['trees']) => {
      const report = await runDiskCheck({ config, lastro: '0.0.0' }, testWorld({ clock }), () =>
        Promise.resolve([measured({ trees })]),
      )
      await keepReport(report, { stateDir, locale: 'en', timezone: 'UTC' })
      hours += 6
      return report.alerts?.standing.map(({ key, level }) => `${key} ${level}`)
    }
    const key = 'local/overdue-backup:/var/backups/shop'
    expect(await run([tree({ sources: [] })])).toEqual([`${key} warning`])
    expect(await run([tree()])).toEqual([])
    expect(await run([tree({ sources: [] })])).toEqual([`${key} critical`])
    expect(await run([tree({ listed: false, sources: [] })])).toContain(`${key} critical`)
  })

  it('tells again what a run that died had no time to tell, and what an unreadable book has lost', async () => {
    const raised = ['raised local/space:/ emergency']
    const cancelled = new AbortController()
    cancelled.abort()
    await check([full(95)], { signal: cancelled.signal })
    expect(changes(await check([full(95)]))).toEqual(raised)
    expect(changes(await check([full(95)]))).toEqual([])
    await writeFile(bookPath(stateDir), '{"format":"lastro/al')
    expect(changes(await check([full(95)]))).toEqual(raised)
    expect(await readdir(stateDir)).toContain('alerts.json.unreadable')
  })

  it('ends in unknown, and names why, when it cannot measure at all', async () => {
    const config = configWith(`system:\n  state-dir: ${stateDir}\n`)
    const report = await runDiskCheck({ config, lastro: '0' }, testWorld({ clock }), () =>
      Promise.reject(new Error('no /proc')),
    )
    expect(report).toMatchObject({ verdict: { value: 'unknown', reason: 'internal-error' } })
  })
})
