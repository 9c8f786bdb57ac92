import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readLedger } from '../../../src/ledger/read.ts'
import { keepReport } from '../../../src/procedures/keep-report.ts'
import { goodDrill } from '../../fixtures/reports/reports.ts'

let stateDir: string
beforeEach(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'lastro-keep-'))
})
afterEach(() => rm(stateDir, { recursive: true, force: true }))

const keep = (run: string, directory?: string) =>
  keepReport(
    { ...goodDrill(2), run: { ...goodDrill().run, id: run } },
    { stateDir, locale: 'en', timezone: 'UTC', ...(directory && { directory }) },
  )

describe('a report that is kept', () => {
  it('lies there in three formats, and the ledger has its hash', async () => {
    const kept = await keep('4711/1')
    expect(kept.json).toMatch(/restore-drill_\d{8}T\d{6}Z_4711-1\.json$/)
    expect((await readdir(join(stateDir, 'reports'))).sort()).toEqual(
      [kept.html, kept.json, kept.markdown].map((path) => path.split('/').at(-1)),
    )
    const [line] = await readLedger(stateDir, { limit: 1 })
    const sha256 = createHash('sha256')
      .update(await readFile(kept.json))
      .digest('hex')
    expect(line).toMatchObject({ run: '4711/1', 'report-sha256': sha256 })
  })

  it('sweeps what a killed run left half-written, and nothing else', async () => {
    const directory = join(stateDir, 'elsewhere')
    await mkdir(directory)
    const half = 'backup_20251120T030000Z_terminal-1.html.partial'
    const foreign = [
      'thesis.partial',
      'backup_20251120T030000Z_terminal-1.html',
      'notes.md.partial',
    ]
    for (const name of [half, ...foreign]) await writeFile(join(directory, name), 'x')
    await keep('run-2', directory)
    const names = await readdir(directory)
    expect(names).toEqual(expect.arrayContaining(foreign))
    expect(names).not.toContain(half)
    expect(await readdir(join(stateDir, 'locks'))).toEqual([])
  })

  it('of a run with several reports that began in the same second is kept beside the others', async () => {
    const kept = [await keep('run-1'), await keep('run-1'), await keep('run-1')]
    expect(new Set(kept.map(({ json }) => json)).size).toBe(3)
    expect(await readdir(join(stateDir, 'reports'))).toHaveLength(9)
  })

  it('takes its turn when many are kept at once', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, index) => keep(`run-${index}`)))
    expect(await readdir(join(stateDir, 'reports'))).toHaveLength(24)
    expect(await readLedger(stateDir, { limit: 100 })).toHaveLength(8)
  })
})
