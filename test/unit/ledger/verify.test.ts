import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendLedger } from '../../../src/ledger/append.ts'
import { verifyLedger } from '../../../src/ledger/verify.ts'
import { entryOf } from './entries.ts'

const RUNS = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6']

let root = ''
let lines: readonly string[] = []

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lastro-ledger-'))
  for (const run of RUNS) await appendLedger(root, entryOf(run))
  lines = (await readFile(join(root, 'ledger.jsonl'), 'utf8')).split('\n').slice(0, -1)
})
afterAll(() => rm(root, { recursive: true, force: true }))

async function verifyText(text: string) {
  const stateDir = join(root, 'tampered')
  await mkdir(stateDir, { recursive: true })
  await writeFile(join(stateDir, 'ledger.jsonl'), text)
  return verifyLedger(stateDir)
}

async function named(tampered: readonly string[]): Promise<string[]> {
  const { problems } = await verifyText(tampered.map((line) => `${line}\n`).join(''))
  return problems.map(({ line, problem }) => `${problem} ${line}`)
}

const edited = (line = '') => line.replace('complete', 'failed')
const pick = (...numbers: number[]) => numbers.map((number) => lines[number - 1] ?? '')

describe('verifyLedger', () => {
  it('finds nothing wrong with an untouched ledger', async () => {
    expect(await named(lines)).toEqual([])
  })

  it('finds nothing wrong where there is no ledger yet', async () => {
    expect(await verifyLedger(join(root, 'nowhere'))).toMatchObject({ ok: true, lines: 0 })
  })

  it.each<[string, () => string[], string[]]>([
    ['one changed', () => lines.with(2, edited(lines[2])), ['changed 3']],
    ['the first changed', () => lines.with(0, edited(lines[0])), ['changed 1']],
    [
      'two changed',
      () => lines.with(1, edited(lines[1])).with(4, edited(lines[4])),
      ['changed 2', 'changed 5'],
    ],
    ['one made unreadable', () => lines.with(2, 'garbage'), ['changed 3']],
    ['one removed', () => pick(1, 2, 4, 5, 6), ['removed 3']],
    ['the first removed', () => pick(2, 3, 4, 5, 6), ['removed 1']],
    ['two removed in two places', () => pick(1, 3, 4, 6), ['removed 2', 'removed 4']],
    ['one inserted', () => [...pick(1, 2), edited(lines[1]), ...pick(3, 4, 5, 6)], ['inserted 3']],
    [
      'one inserted before the genuine',
      () => [...pick(1), edited(lines[1]), ...pick(2, 3, 4, 5, 6)],
      ['inserted 2'],
    ],
    ['one doubled', () => pick(1, 2, 2, 3, 4, 5, 6), ['inserted 3']],
    ['two neighbours swapped', () => pick(1, 3, 2, 4, 5, 6), ['reordered 3']],
    ['the first moved to the end', () => pick(2, 3, 4, 5, 6, 1), ['reordered 6']],
  ])('names it: %s', async (_what, tamper, expected) => {
    expect(await named(tamper())).toEqual(expected)
  })

  it('names a torn last line', async () => {
    const { problems } = await verifyText(`${lines.join('\n')}\n{"seq":7,`)
    expect(problems).toEqual([expect.objectContaining({ line: 7, problem: 'torn' })])
  })

  it('cannot see lines cut off the end, but its head hash then differs', async () => {
    const whole = await verifyText(`${lines.join('\n')}\n`)
    const cut = await verifyText(`${pick(1, 2, 3).join('\n')}\n`)
    expect(cut.ok).toBe(true)
    expect(cut.head).not.toBe(whole.head)
  })

  it('notices any single byte changed in any line but the last', async () => {
    const whole = Buffer.from(`${lines.join('\n')}\n`)
    const lastLine = whole.lastIndexOf(10, whole.length - 2)
    const anyPlace = fc.integer({ min: 0, max: lastLine })
    await fc.assert(
      fc.asyncProperty(anyPlace, fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Buffer.from(whole)
        changed[at] = (changed[at] ?? 0) ^ flip
        const stateDir = join(root, 'flipped')
        await mkdir(stateDir, { recursive: true })
        await writeFile(join(stateDir, 'ledger.jsonl'), changed)
        expect((await verifyLedger(stateDir)).ok).toBe(false)
      }),
    )
    await copyFile(join(root, 'ledger.jsonl'), join(root, 'flipped', 'ledger.jsonl'))
    expect((await verifyLedger(join(root, 'flipped'))).ok).toBe(true)
  })
})
