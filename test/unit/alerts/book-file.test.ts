import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { AlertRecord } from '../../../src/alerts/book.ts'
import { bookPath, readAlertBook, writeAlertBook } from '../../../src/alerts/book-file.ts'

let stateDir: string
beforeEach(() => {
  stateDir = mkdtempSync(join(tmpdir(), 'lastro-book-'))
})
afterEach(() => rmSync(stateDir, { recursive: true }))

const inode = () => statSync(bookPath(stateDir)).ino

it('a book that did not change is not written again, one that did is', async () => {
  await writeAlertBook(stateDir, new Map())
  const first = inode()
  await writeAlertBook(stateDir, await readAlertBook(stateDir))
  expect(inode()).toBe(first)
  const record: AlertRecord = {
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
  await writeAlertBook(stateDir, new Map([[record.key, record]]))
  expect(inode()).not.toBe(first)
})
