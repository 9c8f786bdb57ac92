import { expect, it } from 'vitest'
import { keptAfter, keptCiphers, vouchedVersions } from '../../../src/offsite/kept-versions.ts'
import {
  type Manifest,
  NO_PREVIOUS,
  parseManifest,
  serializeManifest,
} from '../../../src/offsite/manifest.ts'
import type { PlannedFile } from '../../../src/offsite/plan/plan-sync.ts'

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)]
const RUN = '20251201T040000Z'

function manifestOf(files: Manifest['files'], kept?: Manifest['kept']): Manifest {
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
    ...(kept === undefined ? {} : { kept }),
  }
}
const planned = (to: string): PlannedFile => ({
  to,
  file: { path: to, bytes: 1, mtime: 1, inode: to, stamp: to },
})

it('what leaves the tree whole is vouched for as it was in it, and what is gone from the history no more', () => {
  const entry = { bytes: 5, sha256: A, mtime: 1 }
  const files = {
    'daily/a': entry,
    'daily/changed': entry,
    'daily/mended': entry,
    'daily/cut': entry,
  }
  const kept = {
    '20250101T000000Z/daily/x': [1, B],
    '20250102T000000Z/daily/y.age': [2, B],
  } as const
  const survey = {
    manifest: manifestOf(files, kept),
    current: Object.keys(files).map((path) => ({
      path,
      bytes: path === 'daily/cut' ? 3 : 5,
      mtime: 1,
    })),
    // An encrypted one is seen by its plain name.
    history: [{ run: '20250102T000000Z', path: 'daily/y', bytes: 2 }],
  }
  const plan = {
    retire: [...Object.keys(files), 'daily/of-nobody'],
    vanished: ['daily/a', 'daily/cut'],
    changed: [planned('daily/changed')],
  }
  expect(keptAfter(RUN, plan, survey)).toEqual({
    '20250102T000000Z/daily/y.age': [2, B],
    [`${RUN}/daily/a`]: [5, A],
    [`${RUN}/daily/changed`]: [5, A],
  })
})

it('of an encrypted remote the ciphertexts are vouched for, and what lay there in plain', () => {
  const kept = { [`${RUN}/daily/a`]: [5, A], '20250101T000000Z/daily/x.age': [1, B] } as const
  const files = {
    'daily/a.age': { bytes: 9, sha256: B, mtime: 1, plain: { bytes: 5, sha256: A } },
    'daily/plain': { bytes: 4, sha256: A, mtime: 1 },
  }
  const change = { run: RUN, manifest: manifestOf({}, kept) }
  expect(keptCiphers(change, files, ['daily/plain'])).toEqual({
    '20250101T000000Z/daily/x.age': [1, B],
    [`${RUN}/daily/a.age`]: [9, B],
    [`${RUN}/daily/plain`]: [4, A],
  })
})

it('a manifest tells it, and one that tells nonsense is none', () => {
  const kept = { [`${RUN}/daily/b`]: [2, B], [`${RUN}/daily/a`]: [5, A] } as const
  const read = parseManifest(serializeManifest(manifestOf({}, kept)))
  expect(read?.kept).toEqual(kept)
  const history = [
    { run: RUN, path: 'daily/a', bytes: 4, mtime: 7 },
    { run: RUN, path: 'daily/unknown', bytes: 4 },
  ]
  expect(vouchedVersions({ history, manifest: read })).toEqual([
    { path: `history/${RUN}/daily/a`, bytes: 4, mtime: 7, expectedBytes: 5, sha256: A },
  ])
  for (const bad of [[], { x: 'y' }, { x: [1] }, { x: [-1, A] }])
    expect(parseManifest(JSON.stringify({ ...manifestOf({}), kept: bad }))).toBeNull()
})
