import { describe, expect, test } from 'vitest'
import { type Manifest, NO_PREVIOUS } from '../../../src/offsite/manifest.ts'
import { describeTiers } from '../../../src/procedures/offsite-verify/describe-copy.ts'
import { expectCopies, roleOfPath } from '../../../src/procedures/offsite-verify/expected-copies.ts'
import { findDrift } from '../../../src/procedures/offsite-verify/find-drift.ts'
import type { LocalBackup } from '../../../src/procedures/offsite-verify/local-truth.ts'

const SHA = { dump: 'a'.repeat(64), passport: 'b'.repeat(64), other: 'c'.repeat(64) }
const DUMP = 'daily/shop_backup_20251120_030000.dump.zst'
const PASSPORT = 'daily/shop_backup_20251120_030000.passport.json'
const OLD = 'daily/shop_backup_20251001_030000.dump.zst'

const backup: LocalBackup = {
  name: 'shop_backup_20251120_030000',
  tier: 'daily',
  bytes: 110,
  files: [
    { path: DUMP, bytes: 100, sha256: SHA.dump },
    { path: PASSPORT, bytes: 10, sha256: SHA.passport },
  ],
}
const [dump, passport] = [
  { path: DUMP, bytes: 100, mtime: 1 },
  { path: PASSPORT, bytes: 10, mtime: 1 },
]

function manifestOf(files: Manifest['files']): Manifest {
  return {
    format: 'lastro/offsite@1',
    seq: 1,
    previous: NO_PREVIOUS,
    tree: 't',
    system: 's',
    host: 'h',
    run: 'r',
    time: '2025-11-20T04:00:00.000Z',
    files,
  }
}

const whole = manifestOf({
  [DUMP]: { bytes: 100, sha256: SHA.dump, mtime: 1 },
  [PASSPORT]: { bytes: 10, sha256: SHA.passport, mtime: 1 },
  [OLD]: { bytes: 90, sha256: SHA.other, mtime: 1 },
})
const kept = { path: OLD, bytes: 90, mtime: 1 }

function reasons(manifest: Manifest | null, found: Parameters<typeof findDrift>[1]) {
  const drifts = findDrift(expectCopies([backup], manifest), found)
  return drifts.map(({ reason, path }) => `${reason} ${path}`)
}

describe('what differs between here and a remote', () => {
  const listed = [dump, passport, kept]
  const unread = new Map<string, string | null>()

  test('is nothing, when all is there; what the remote keeps beyond is no drift', () => {
    expect(reasons(whole, { listed, hashes: new Map([[DUMP, SHA.dump]]) })).toEqual([])
  })

  test('names what is missing, of another size, corrupt, unreadable and too many', () => {
    const found = {
      listed: [{ ...dump, bytes: 99 }, kept, { path: 'daily/odd', bytes: 1, mtime: 1 }],
      hashes: new Map([[OLD, SHA.dump]]),
    }
    expect(reasons(whole, found)).toEqual([
      `copy-corrupt ${OLD}`,
      `copy-size-differs ${DUMP}`,
      `copy-passport-missing ${PASSPORT}`,
      'copy-extra daily/odd',
    ])
    expect(reasons(whole, { listed: [passport, kept], hashes: unread })).toEqual([
      `copy-missing ${DUMP}`,
    ])
    expect(reasons(whole, { listed, hashes: new Map([[DUMP, null]]) })).toEqual([
      `copy-unreadable ${DUMP}`,
    ])
  })

  test('names a backup that no manifest has yet', () => {
    const manifest = manifestOf({ [OLD]: { bytes: 90, sha256: SHA.other, mtime: 1 } })
    expect(reasons(manifest, { listed: [kept], hashes: unread })).toEqual([
      `copy-not-sent ${DUMP}`,
      `copy-not-sent ${PASSPORT}`,
    ])
  })

  test('believes the passport, not a manifest that tells another hash, nor one that both tell', () => {
    const changed = manifestOf({
      ...whole.files,
      [DUMP]: { bytes: 100, sha256: SHA.other, mtime: 1 },
    })
    const found = { listed, hashes: new Map([[DUMP, SHA.other]]) }
    expect(reasons(changed, found)).toEqual([`copy-corrupt ${DUMP}`])
  })

  test('of an encrypted copy holds the plain hash against the passport and the other against the file', () => {
    const plain = { bytes: 100, sha256: SHA.dump }
    const path = `${DUMP}.age`
    const manifest = (sha256: string) =>
      manifestOf({
        [path]: { bytes: 130, sha256: SHA.other, mtime: 1, plain: { ...plain, sha256 } },
        [`${PASSPORT}.age`]: {
          bytes: 40,
          sha256: SHA.other,
          mtime: 1,
          plain: { bytes: 10, sha256: SHA.passport },
        },
      })
    const found = {
      listed: [
        { path, bytes: 130, mtime: 1 },
        { path: `${PASSPORT}.age`, bytes: 40, mtime: 1 },
      ],
      hashes: new Map([[path, SHA.other]]),
    }
    expect(reasons(manifest(SHA.dump), found)).toEqual([])
    expect(reasons(manifest(SHA.passport), found)).toEqual([`copy-corrupt ${path}`])
  })

  test('without a manifest is held against what is here', () => {
    const hashes = new Map([[DUMP, SHA.other]])
    expect(reasons(null, { listed: [dump, passport], hashes })).toEqual([`copy-corrupt ${DUMP}`])
  })
})

describe('backups by tier', () => {
  const expectation = expectCopies([backup], whole)

  test('count on the remote when they are whole; those kept there only are told apart', () => {
    const seen = { listed: [dump, passport, kept], drifts: [] }
    const { tiers, keptThere } = describeTiers([backup], expectation, seen)
    const held = { backups: 1, bytes: 110 }
    expect(tiers[0]).toEqual({ tier: 'daily', local: held, remote: held, isSame: true })
    expect(keptThere).toEqual({ backups: 1, bytes: 90 })
  })

  test('do not count when a file of them is wrong', () => {
    const hashes = new Map([[DUMP, SHA.other]])
    const listed = [dump, passport, kept]
    const drifts = findDrift(expectation, { listed, hashes })
    const { tiers } = describeTiers([backup], expectation, { listed, drifts })
    expect(tiers[0]).toMatchObject({ remote: { backups: 0, bytes: 0 }, isSame: false })
  })
})

test('a path tells of which backup it is, whatever the dump is', () => {
  const name = 'daily/shop_backup_20251120_030000'
  expect(roleOfPath(`${DUMP}.age`)).toEqual({ backup: name, role: 'dump' })
  expect(roleOfPath(PASSPORT)).toEqual({ backup: name, role: 'passport' })
  expect(roleOfPath(`${name}.globals.sql`)).toEqual({ backup: name, role: 'other' })
  expect(roleOfPath('weekly/old/toc.dat')).toEqual({ backup: 'weekly/old', role: 'dump' })
})
