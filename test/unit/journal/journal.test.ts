import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { continueJournal, openJournal, readJournal } from '../../../src/journal/journal.ts'

const schema = v.object({ from: v.string(), to: v.nullable(v.string()) })
const BEGUN = {
  procedure: 'recover',
  id: 'a1',
  run: 'r1',
  actor: 'ana',
  startedAt: '2026-11-25T22:00:00.000Z',
  phase: 'first',
  state: { from: 'x', to: null },
}
const now = () => new Date('2026-11-25T22:00:01Z')

describe('a journal', () => {
  let stateDir: string
  const place = () => ({ stateDir, resource: 'recover-shop', schema })
  const files = () => readdirSync(join(stateDir, 'journal'))

  beforeEach(() => {
    stateDir = mkdtempSync(join(tmpdir(), 'lastro-journal-'))
  })
  afterEach(() => rmSync(stateDir, { recursive: true }))

  it('says what was about to be done, to a process that comes later', async () => {
    const journal = await openJournal(place(), BEGUN, now)
    await journal.advance('second', { to: 'y' })
    expect(await readJournal(place())).toEqual({
      ...BEGUN,
      format: 'lastro/journal@1',
      resource: 'recover-shop',
      phase: 'second',
      phaseAt: '2026-11-25T22:00:01.000Z',
      state: { from: 'x', to: 'y' },
    })
  })

  it('is gone once the work is finished or undone, and may be closed twice', async () => {
    const journal = await openJournal(place(), BEGUN, now)
    await journal.close()
    await journal.close()
    expect(await readJournal(place())).toBeNull()
    expect(files()).toEqual([])
  })

  it('is carried on by the process that found it', async () => {
    await openJournal(place(), BEGUN, now)
    const found = await readJournal(place())
    if (!found) throw new Error('no journal')
    const journal = continueJournal(place(), found, now)
    await journal.advance('third', {})
    expect((await readJournal(place()))?.phase).toBe('third')
    await journal.close()
    expect(files()).toEqual([])
  })

  it('is what it was before when its writer died in the middle of the next record', async () => {
    await openJournal(place(), BEGUN, now)
    writeFileSync(join(stateDir, 'journal/recover-shop.json.partial'), '{"format":"las')
    expect((await readJournal(place()))?.phase).toBe('first')
  })

  it.each([
    ['is torn', '{"format":'],
    ['is empty', ''],
    [
      'has the state of another procedure',
      JSON.stringify({
        ...BEGUN,
        format: 'lastro/journal@1',
        resource: 'recover-shop',
        phaseAt: '',
        state: { pid: 1 },
      }),
    ],
  ])('that %s is not guessed at', async (_, text) => {
    await openJournal(place(), BEGUN, now)
    writeFileSync(join(stateDir, 'journal/recover-shop.json'), text)
    await expect(readJournal(place())).rejects.toMatchObject({ reason: 'journal-unreadable' })
  })

  it('is none where none was ever opened', async () => {
    expect(await readJournal(place())).toBeNull()
  })
})
