import { expect, it } from 'vitest'
import { findLosses, vanishedGate } from '../../../src/offsite/gates/vanished-gate.ts'
import { type Manifest, NO_PREVIOUS } from '../../../src/offsite/manifest.ts'
import { linkedTiers } from '../../../src/offsite/origin/listed-files.ts'
import { planSync } from '../../../src/offsite/plan/plan-sync.ts'

const NOW = new Date('2025-11-30T04:00:00Z')
const day = (number: number) => `2025-11-${String(number).padStart(2, '0')}`
const stem = (number: number) => `daily/shop_backup_${day(number).replaceAll('-', '')}_030000`
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

interface Scene {
  readonly there: readonly number[]
  readonly here: readonly number[]
  /** Without passports they are nobody's of ours. */
  readonly isForeign?: boolean
  readonly retention?: { readonly daily: number } | null
  readonly percent?: number
}

function sceneOf({ there, here, isForeign = false, retention, percent = 20 }: Scene) {
  const ends = isForeign ? ['.dump.zst'] : ['.dump.zst', '.passport.json']
  const paths = (days: readonly number[]) =>
    days.flatMap((number) => ends.map((end) => stem(number) + end))
  const file = { bytes: 1, sha256: 'a'.repeat(64), mtime: 1 }
  const manifest: Manifest = {
    format: 'lastro/offsite@1',
    seq: 1,
    previous: NO_PREVIOUS,
    tree: 't',
    system: 's',
    host: 'h',
    run: 'r',
    time: '2025-11-29T04:00:00Z',
    files: Object.fromEntries(paths(there).map((path) => [path, file])),
  }
  const files = paths(here).map((path) => ({
    path,
    bytes: 1,
    mtime: 1,
    inode: path,
    stamp: path,
  }))
  const facts = { rsync: null, hasher: null, freeBytes: null, totalBytes: null }
  const survey = {
    facts: { ...facts, clockSkewSeconds: null },
    current: [],
    incoming: [],
    history: [],
    manifest,
    manifestSha256: null,
  }
  const source = { root: '/b', isThere: true, id: 't', linkedTiers: [], files }
  const limits = { vanishedPercent: percent, shrunkPercent: 50, rewrittenPercent: 5 }
  return {
    source,
    survey,
    plan: planSync({ source, survey, hashes: new Map(), claims: new Map(), damaged: [] }),
    retention: retention === null ? null : { weekly: 4, monthly: 3, daily: 7, ...retention },
    limits: { ...limits, freePercent: 5, foreign: 'refuse' as const },
    timezone: 'UTC',
    now: NOW,
  }
}
const lost = (scene: Scene) => findLosses(sceneOf(scene)).flatMap(({ names }) => names)
const isPassed = (scene: Scene) => vanishedGate(sceneOf(scene)).isPassed

it.each<[string, Scene]>([
  ['one night', { there: range(1, 7), here: range(2, 8) }],
  ['a week without a sync', { there: range(1, 7), here: range(8, 14) }],
  ['late', { there: range(1, 9), here: range(3, 9) }],
  [
    'to fewer by the configuration',
    { there: range(1, 7), here: [5, 6, 7], retention: { daily: 3 } },
  ],
  ['around one that does not count and stays', { there: range(1, 8), here: [1, ...range(3, 9)] }],
  ['of others, one for one', { there: range(1, 5), here: range(2, 6), isForeign: true }],
])('a rotation explains what is gone: %s', (_, scene) => {
  expect([lost(scene), isPassed(scene)]).toEqual([[], true])
})

it('one out of the middle is told and lets the night go on; two are refused, and with 0 percent one is', () => {
  const there = range(1, 7)
  const one = { there, here: [1, 2, 3, 5, 6, 7, 8] }
  expect([lost(one), isPassed(one)]).toEqual([[stem(4)], true])
  expect(isPassed({ ...one, percent: 0 })).toBe(false)
  const two = { there, here: [1, 2, 5, 6, 7, 8, 9] }
  expect([lost(two), isPassed(two)]).toEqual([[stem(3), stem(4)], false])
  expect(vanishedGate(sceneOf(two)).facts.names).toBe(`${stem(3)}, ${stem(4)}`)
})

it('neither the newest of a tier goes without a person, nor the last of a source', () => {
  expect(isPassed({ there: range(1, 7), here: range(1, 6) })).toBe(false)
  expect(isPassed({ there: [7], here: [], percent: 100 })).toBe(false)
  // What came after it makes it no less gone.
  expect(isPassed({ there: range(1, 7), here: [...range(1, 6), 8], percent: 100 })).toBe(false)
})

it('of a rotation of which nothing is known only the oldest go, and as many as come', () => {
  const pulled = { retention: null }
  expect(lost({ there: range(1, 7), here: range(3, 9), ...pulled })).toEqual([])
  expect(lost({ there: range(1, 7), here: range(3, 7), ...pulled })).toEqual([stem(1), stem(2)])
  const foreign = { there: range(1, 3), here: [1, 3, 4], isForeign: true }
  expect(lost(foreign)).toEqual([stem(2)])
})

it('backups of the future replace nothing', () => {
  const now = new Date('2025-11-07T04:00:00Z')
  const scene = sceneOf({ there: range(1, 7), here: range(8, 14) })
  expect(vanishedGate({ ...scene, now })).toMatchObject({ isPassed: false })
})

it('a tier that is a symbolic link on the machine that is pulled from is seen in its listing', () => {
  const lines = [
    'drwxr-x---          4,096 2026/11/26 03:00:00 .',
    'lrwxrwxrwx             10 2026/11/26 03:00:00 daily -> /mnt/daily',
    'lrwxrwxrwx             10 2026/11/26 03:00:00 weekly/latest -> x',
    '-rw-r-----          1234 2026/11/26 03:00:00 weekly/x',
  ]
  expect(linkedTiers(lines.join('\n'))).toEqual(['daily'])
})
