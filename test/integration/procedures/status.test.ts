import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../../../src/cli/run-cli.ts'
import { statusHandler } from '../../../src/cli/status-handler.ts'
import { appendLedger } from '../../../src/ledger/append.ts'
import { createRedactor } from '../../../src/masking/redactor.ts'
import { memoryIo } from '../../unit/cli/memory-io.ts'
import { recordingHandlers } from '../../unit/cli/recording-handlers.ts'

let folder: string
let config: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastro-status-'))
  config = join(folder, 'lastro.yml')
  const backups = join(folder, 'backups')
  await mkdir(join(backups, 'daily'), { recursive: true })
  await writeFile(join(backups, 'daily', 'shop_backup_20251120_030000.dump'), 'x'.repeat(5000))
  await writeFile(join(backups, 'daily', 'shop_backup_20251120_030000.passport.json'), '{}')
  await writeFile(
    config,
    `system: {name: chefwell, locale: pt-BR, state-dir: ${join(folder, 'state')}}
backups:
  directory: ${backups}
  sources: {shop: {engine: postgres, host: /nowhere, database: shop, user: ana}}
`,
  )
  await mkdir(join(folder, 'state'))
  for (let day = 10; day > 0; day -= 1) await note('disk-check', 'ok', day, usage(day))
  await note('backup', 'complete', 2)
  await note('backup', 'failed', 1)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** How full `/` was, so many days ago. */
const usage = (day: number) => ({
  'used-bytes@local:/': 100e9 - day * 5e9,
  'usable-bytes@local:/': 100e9,
})

async function note(procedure: string, verdict: string, day: number, metrics = {}): Promise<void> {
  await appendLedger(join(folder, 'state'), {
    time: new Date(Date.now() - day * 86_400_000).toISOString(),
    host: 'vps-1',
    procedure,
    run: `r${day}`,
    trigger: 'schedule',
    actor: 'ana',
    verdict,
    reason: verdict === 'failed' ? 'dump-failed' : verdict,
    duration: 7,
    metrics,
    'report-sha256': '0'.repeat(64),
  })
}

async function lastro(words: readonly string[], signal = new AbortController().signal) {
  const io = memoryIo()
  const redactor = createRedactor()
  const handlers = { ...recordingHandlers().handlers, status: statusHandler(redactor) }
  const code = await runCli(['status', '--config', config, ...words], {
    handlers,
    io: { ...io, signal, redact: redactor.redact },
    version: '0',
  })
  return { ...io.printed(), code }
}

describe('lastro status', () => {
  it('shows what df shows of this machine, its trend, the backups, and how the last runs ended', async () => {
    const { stdout, code } = await lastro([])
    const [, percent] = /(\d+)%/.exec(execFileSync('df', ['-P', '/'], { encoding: 'utf8' })) ?? []
    expect(code).toBe(0)
    expect(stdout).toMatch(new RegExp(`^   / +[█░]{20} +${percent}% `, 'm'))
    expect(stdout).toMatch(/▁.*█/)
    expect(stdout).toContain('Diários: 1 backup')
    expect(stdout).toMatch(/🟠 Backup: FALHOU · há 1 d/)
    expect(stdout).toMatch(/✅ .*: OK · há 1 d/)
    expect(stdout).toMatch(/^🟠 Algo precisa de uma pessoa$/m)
  })

  it('leaves no trace', async () => {
    const before = await readdir(folder, { recursive: true })
    await lastro([])
    expect(await readdir(folder, { recursive: true })).toEqual(before)
  })

  it('gives one JSON value when asked', async () => {
    const { stdout } = await lastro(['--json'])
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'lastro/status@1',
      system: 'chefwell',
      level: 'critical',
      hosts: [{ host: 'local', reached: true }],
      runs: [
        { procedure: 'backup', verdict: 'failed', level: 'critical' },
        { procedure: 'disk-check' },
      ],
    })
  })

  it('looks again and again until it is interrupted, which is a good end', async () => {
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 5000)
    const { stdout, code } = await lastro(['--watch', '2', '--json'], stop.signal)
    expect(code).toBe(0)
    const looks = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).at)
    expect(looks.length).toBeGreaterThanOrEqual(2)
    expect(new Set(looks).size).toBe(looks.length)
  })

  it('answers a host that is none, and a watch that is too fast', async () => {
    expect((await lastro(['--host', 'dbb'])).code).toBe(2)
    expect((await lastro(['--watch', '0'])).code).toBe(2)
  })
})
