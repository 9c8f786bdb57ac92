import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { AlertRecord } from '../../../src/alerts/book.ts'
import { bookPath, readAlertBook, writeAlertBook } from '../../../src/alerts/book-file.ts'
import { createRedactor } from '../../../src/masking/redactor.ts'

const AS_NOW = { now: new Date('2026-01-02T00:00:00Z'), redact: createRedactor().redact }

let stateDir: string
beforeEach(() => {
  stateDir = mkdtempSync(join(tmpdir(), 'lastro-book-'))
})
afterEach(() => rmSync(stateDir, { recursive: true }))

const RECORD: AlertRecord = {
  key: 'local full /',
  host: 'local',
  subject: '/',
  level: 'critical',
  reason: 'space-low',
  facts: {},
  since: '2026-01-01T00:00:00Z',
  toldAt: '2026-01-01T00:00:00Z',
  digest: false,
  worseSince: null,
  betterSince: null,
  raised: [],
}

const inode = () => statSync(bookPath(stateDir)).ino

it('a book that did not change is not written again, one that did is', async () => {
  await writeAlertBook(stateDir, new Map())
  const first = inode()
  await writeAlertBook(stateDir, await readAlertBook(stateDir, AS_NOW))
  expect(inode()).toBe(first)
  await writeAlertBook(stateDir, new Map([[RECORD.key, RECORD]]))
  expect(inode()).not.toBe(first)
})

it('an instant that a clock set wrong wrote ahead is read as now: reminders and patience go on', async () => {
  const ahead = '2036-01-01T00:00:00.000Z'
  const record: AlertRecord = {
    ...RECORD,
    toldAt: ahead,
    betterSince: ahead,
    raised: [{ level: 'critical', at: ahead }],
  }
  await writeAlertBook(stateDir, new Map([[record.key, record]]))
  const now = AS_NOW.now.toISOString()
  expect((await readAlertBook(stateDir, AS_NOW)).get(record.key)).toEqual({
    ...record,
    toldAt: now,
    betterSince: now,
    raised: [{ level: 'critical', at: now }],
  })
})

it('a book is nobody else’s to read, also one that an earlier version left open', async () => {
  const book = new Map([[RECORD.key, RECORD]])
  await writeAlertBook(stateDir, book)
  expect(statSync(bookPath(stateDir)).mode & 0o777).toBe(0o600)
  chmodSync(bookPath(stateDir), 0o640)
  await writeAlertBook(stateDir, book)
  expect(statSync(bookPath(stateDir)).mode & 0o777).toBe(0o600)
})

it('a book that was written unmasked is masked when it is read', async () => {
  const subject = '/srv/529.982.247-25'
  const raw = { ...RECORD, key: `local/space:${subject}`, subject, facts: { subject } }
  await writeAlertBook(stateDir, new Map([[raw.key, raw]]))
  const [record] = (await readAlertBook(stateDir, AS_NOW)).values()
  expect(JSON.stringify(record)).not.toContain('529')
  expect(record?.key).toBe(`local/space:${record?.subject}`)
})
