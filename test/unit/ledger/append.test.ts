import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appendLedger } from '../../../src/ledger/append.ts'
import { headHash } from '../../../src/ledger/line-hash.ts'
import { readLedger } from '../../../src/ledger/read.ts'
import { verifyLedger } from '../../../src/ledger/verify.ts'
import { entryOf } from './entries.ts'

let stateDir = ''
let path = ''

beforeEach(async () => {
  stateDir = join(await mkdtemp(join(tmpdir(), 'lastro-ledger-')), 'state')
  path = join(stateDir, 'ledger.jsonl')
})
afterEach(() => rm(join(stateDir, '..'), { recursive: true, force: true }))

async function appendRuns(...runs: string[]): Promise<void> {
  for (const run of runs) await appendLedger(stateDir, entryOf(run))
}

async function readLines(): Promise<string[]> {
  return (await readFile(path, 'utf8')).split('\n').slice(0, -1)
}

async function tornFiles(): Promise<string[]> {
  return (await readdir(stateDir)).filter((name) => name.startsWith('ledger.torn-')).sort()
}

describe('appendLedger', () => {
  it('starts the chain with 64 zeros and number 1', async () => {
    const line = await appendLedger(stateDir, entryOf('a'))
    expect(line).toEqual({ seq: 1, previous: '0'.repeat(64), ...entryOf('a') })
    expect(await readLines()).toEqual([JSON.stringify(line)])
  })

  it('names the SHA-256 of the bytes of the line before', async () => {
    await appendRuns('a', 'b', 'c')
    const lines = await readLines()
    const third: unknown = JSON.parse(lines[2] ?? '')
    const sha256 = createHash('sha256')
      .update(lines[1] ?? '')
      .digest('hex')
    expect(third).toMatchObject({ seq: 3, previous: sha256 })
  })

  it('returns the line whose head hash the proof ends in', async () => {
    await appendRuns('a', 'b')
    const line = await appendLedger(stateDir, entryOf('c'))
    expect(await verifyLedger(stateDir)).toEqual({
      ok: true,
      lines: 3,
      head: headHash(line),
      problems: [],
    })
  })

  it('keeps the ledger from other users', async () => {
    await appendRuns('a')
    expect((await stat(stateDir)).mode & 0o777).toBe(0o750)
    expect((await stat(path)).mode & 0o777).toBe(0o640 & ~process.umask())
  })

  it('leaves no lock behind', async () => {
    await appendRuns('a')
    expect(await readdir(join(stateDir, 'locks'))).toEqual([])
  })

  it('refuses figures that JSON cannot hold, and writes nothing', async () => {
    await appendRuns('a')
    const entry = { ...entryOf('b'), metrics: { ratio: Number.NaN } }
    await expect(appendLedger(stateDir, entry)).rejects.toThrow()
    expect(await readLines()).toHaveLength(1)
    await appendRuns('c')
    expect(await verifyLedger(stateDir)).toMatchObject({ ok: true, lines: 2 })
  })

  it('serialises appenders of one process and of several', async () => {
    const script = join(import.meta.dirname, 'append-many.ts')
    const children = ['x', 'y', 'z'].map((run) =>
      spawn(process.execPath, [script, stateDir, '8', run], { stdio: 'inherit' }),
    )
    const exits = children.map((child) => once(child, 'exit'))
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((run) => appendRuns(run)))
    expect((await Promise.all(exits)).map(([code]) => code)).toEqual([0, 0, 0])
    expect(await verifyLedger(stateDir)).toMatchObject({ ok: true, lines: 29 })
  })
})

describe('a last line torn by a crash', () => {
  it('is moved aside with a note, wherever it was torn', async () => {
    await appendRuns('a', 'b', 'c')
    const whole = await readFile(path)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 1 }), async (length) => {
        await rm(stateDir, { recursive: true })
        await appendRuns('a')
        await writeFile(path, whole)
        await truncate(path, length)
        const isTorn = whole[length - 1] !== 10
        await appendRuns('next')
        expect(await verifyLedger(stateDir)).toMatchObject({ ok: true, problems: [] })
        const runs = (await readLedger(stateDir)).map((line) => `${line.procedure} ${line.run}`)
        expect(runs.slice(-2)).toEqual([isTorn ? 'ledger next' : runs.at(-2), 'backup next'])
        expect(await tornFiles()).toEqual(isTorn ? ['ledger.torn-1.jsonl'] : [])
        if (!isTorn) return
        const keptBytes = whole.lastIndexOf(10, length - 1) + 1
        const torn = await readFile(join(stateDir, 'ledger.torn-1.jsonl'))
        expect(torn).toEqual(whole.subarray(keptBytes, length))
      }),
      { numRuns: 25 },
    )
  })

  it('is described by its note', async () => {
    await appendRuns('a')
    await writeFile(path, '{"seq":2,"prev', { flag: 'a' })
    await appendRuns('b')
    const [, note] = await readLedger(stateDir)
    expect(note).toMatchObject({
      seq: 2,
      procedure: 'ledger',
      run: 'b',
      verdict: 'repaired',
      reason: 'torn-line-moved-aside',
      metrics: { bytes: 14 },
      'report-sha256': createHash('sha256').update('{"seq":2,"prev').digest('hex'),
    })
  })

  it('never overwrites an earlier torn line', async () => {
    await appendRuns('a')
    for (const torn of ['first', 'second']) {
      await writeFile(path, torn, { flag: 'a' })
      await appendRuns('b')
    }
    const names = await tornFiles()
    const contents = names.map((name) => readFile(join(stateDir, name), 'utf8'))
    expect(await Promise.all(contents)).toEqual(['first', 'second'])
  })

  it('longer than one read from the end is moved aside whole', async () => {
    await appendRuns('a')
    const zeros = Buffer.alloc(200_000)
    await writeFile(path, zeros, { flag: 'a' })
    await appendRuns('b')
    expect(await verifyLedger(stateDir)).toMatchObject({ ok: true, lines: 3 })
    expect(await readFile(join(stateDir, 'ledger.torn-1.jsonl'))).toEqual(zeros)
  })
})

describe('a last line that is whole but unreadable', () => {
  it('stays for verify to name, and the numbers go on', async () => {
    await appendRuns('a', 'b')
    await writeFile(path, 'garbage\n', { flag: 'a' })
    expect(await appendLedger(stateDir, entryOf('c'))).toMatchObject({ seq: 4 })
    const { problems } = await verifyLedger(stateDir)
    expect(problems).toEqual([expect.objectContaining({ line: 3, problem: 'changed' })])
  })
})
