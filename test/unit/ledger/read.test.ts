import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendLedger } from '../../../src/ledger/append.ts'
import { readLedger } from '../../../src/ledger/read.ts'
import { entryOf } from './entries.ts'

let stateDir = ''

beforeAll(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'lastro-ledger-'))
  for (let n = 1; n <= 6; n += 1) {
    await appendLedger(stateDir, entryOf(`b${n}`, 'backup'))
    await appendLedger(stateDir, entryOf(`d${n}`, 'restore-drill'))
  }
  await writeFile(join(stateDir, 'ledger.jsonl'), '{"torn', { flag: 'a' })
})
afterAll(() => rm(stateDir, { recursive: true, force: true }))

describe('readLedger', () => {
  it.each([
    [{}, 12, 'b1', 'd6'],
    [{ limit: 1 }, 1, 'd6', 'd6'],
    [{ limit: 5 }, 5, 'd4', 'd6'],
    [{ limit: 100 }, 12, 'b1', 'd6'],
    [{ procedure: 'backup' }, 6, 'b1', 'b6'],
    [{ procedure: 'backup', limit: 2 }, 2, 'b5', 'b6'],
    [{ procedure: 'nothing' }, 0, undefined, undefined],
  ])('answers %j with the newest, oldest first', async (query, count, first, last) => {
    const lines = await readLedger(stateDir, query)
    expect([lines.length, lines.at(0)?.run, lines.at(-1)?.run]).toEqual([count, first, last])
  })

  it('answers nothing where there is no ledger yet', async () => {
    expect(await readLedger(join(stateDir, 'nowhere'))).toEqual([])
  })

  it('fails where there is something that cannot be read', async () => {
    await expect(readLedger(join(stateDir, 'ledger.jsonl'))).rejects.toThrow('ENOTDIR')
  })
})
