import { mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readLedger } from '../../../src/ledger/read.ts'
import { keepReport } from '../../../src/procedures/keep-report.ts'
import { runLogLine } from '../../../src/procedures/run-log.ts'
import { goodBackup, goodDrill } from '../../fixtures/reports/reports.ts'

let stateDir: string
let runLog: string
beforeEach(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'lastro-log-'))
  runLog = join(stateDir, 'lastro.log')
})
afterEach(() => rm(stateDir, { recursive: true, force: true }))

const keep = (run: string) =>
  keepReport(
    { ...goodDrill(2), run: { ...goodDrill().run, id: run } },
    { stateDir, locale: 'en', timezone: 'UTC', runLog },
  )

const runsIn = async (path: string) =>
  [
    ...(await readFile(path, 'utf8')).matchAll(/^\S+ \S+ restore-drill restorable .* run=(\S+) /gm),
  ].map(([, run]) => run)

describe('the run log', () => {
  it('gets one line per run: time, system, procedure, verdict, then what is known of it', async () => {
    expect(runLogLine(goodBackup())).toMatch(
      /^\d{4}-\d\d-\d\dT[\d:.]+Z chefwell backup complete reason=complete host=\S+ run=\S+ trigger=\S+ actor=\S+ seconds=[\d.]+ backup=\S+ findings=0 .*dump-bytes=\d+/,
    )
    await keep('r1')
    await keep('r2')
    expect(await runsIn(runLog)).toEqual(['r1', 'r2'])
  })

  it('may be moved away at any moment, as logrotate does', async () => {
    await keep('r1')
    await rename(runLog, `${runLog}.1`)
    await keep('r2')
    expect(await runsIn(`${runLog}.1`)).toEqual(['r1'])
    expect(await runsIn(runLog)).toEqual(['r2'])
  })

  it('keeps lines whole when many runs end at once', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, index) => keep(`r${index}`)))
    expect(new Set(await runsIn(runLog))).toEqual(
      new Set(Array.from({ length: 8 }, (_, index) => `r${index}`)),
    )
  })

  it('is one line and one word each, whatever an actor is called', () => {
    const report = goodBackup()
    const line = runLogLine({ ...report, run: { ...report.run, actor: 'ana\nfake=1 x\u001b[2J' } })
    expect(line.split('\n')).toHaveLength(1)
    expect(line).toContain('actor="ana\\nfake=1 x\\u001b[2J"')
  })

  it('forges no word from a mount point, which may be called anything', () => {
    const metric = { id: 'used-bytes@local:/a" verdict=ok x', value: 5, unit: 'bytes' } as const
    const line = runLogLine({ ...goodBackup(), metrics: [metric] })
    expect(line).toContain(' "used-bytes@local:/a\\" verdict=ok x"=5')
    expect(line).not.toMatch(/:\/a" verdict=ok/)
  })

  it('that cannot be written changes nothing else, and says why', async () => {
    await writeFile(join(stateDir, 'aim'), '')
    await symlink(join(stateDir, 'aim'), runLog)
    const kept = await keep('r1')
    expect(kept.runLogProblem).toContain('ELOOP')
    expect(await readFile(join(stateDir, 'aim'), 'utf8')).toBe('')
    expect(await readLedger(stateDir)).toHaveLength(1)
  })
})
