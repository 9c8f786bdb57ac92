import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Manifest } from '../../../src/offsite/manifest.ts'
import { NO_PREVIOUS } from '../../../src/offsite/manifest.ts'
import { planSync } from '../../../src/offsite/plan/plan-sync.ts'
import { isSafePath, type RemoteFile } from '../../../src/offsite/remote.ts'
import { entropyOf, judgeHead } from '../../../src/offsite/source/file-kind.ts'
import type { SourceFile } from '../../../src/offsite/source/source.ts'

const here = (path: string, content: string): SourceFile => ({
  path,
  bytes: content.length,
  mtime: 1,
  inode: content,
  stamp: path + content,
})
const there = (path: string, content: string): RemoteFile => ({
  path,
  bytes: content.length,
  mtime: 1,
})
const manifestOf = (files: Readonly<Record<string, string>>): Manifest => ({
  format: 'lastro/offsite@1',
  seq: 1,
  previous: NO_PREVIOUS,
  tree: 't',
  system: 's',
  host: 'h',
  run: 'r',
  time: '2026-11-26T04:00:00Z',
  files: Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      { bytes: content.length, sha256: content, mtime: 1 },
    ]),
  ),
})

interface Scene {
  readonly here: Readonly<Record<string, string>>
  readonly manifest: Readonly<Record<string, string>>
  readonly there: Readonly<Record<string, string>>
  readonly damaged?: readonly string[]
}

function planOf(scene: Scene) {
  const files = Object.entries(scene.here).map(([path, content]) => here(path, content))
  return planSync({
    source: { root: '/b', isThere: true, id: 't', linkedTiers: [], files },
    survey: {
      manifest: manifestOf(scene.manifest),
      current: Object.entries(scene.there).map(([path, content]) => there(path, content)),
    },
    hashes: new Map(Object.entries(scene.here).filter(([path]) => path in scene.manifest)),
    claims: new Map(),
    damaged: scene.damaged ?? [],
  })
}
const paths = (files: readonly { readonly to: string }[]) => files.map(({ to }) => to)

describe('a plan', () => {
  it('sends what is new, keeps what is the same, and puts aside what is gone', () => {
    const before = { 'daily/a': 'A', 'daily/b': 'B' }
    const plan = planOf({
      here: { 'daily/b': 'B', 'daily/c': 'C' },
      manifest: before,
      there: before,
    })
    expect(paths(plan.send)).toEqual(['daily/c'])
    expect(paths(plan.same)).toEqual(['daily/b'])
    expect(plan).toMatchObject({
      vanished: ['daily/a'],
      retire: ['daily/a'],
      changed: [],
      bytes: 1,
    })
  })

  it('links a content that is there already, and sends one that comes twice only once', () => {
    const plan = planOf({
      here: { 'daily/a': 'A', 'weekly/a': 'A', 'daily/n': 'N', 'monthly/n': 'N' },
      manifest: { 'daily/a': 'A' },
      there: { 'daily/a': 'A' },
    })
    expect(paths(plan.send)).toEqual(['daily/n'])
    expect(plan.link.map(({ from, to }) => [from, to])).toEqual([
      ['daily/a', 'weekly/a'],
      ['daily/n', 'monthly/n'],
    ])
  })

  it('knows a changed content from one that is missing, cut or damaged there', () => {
    const files = { 'daily/a': 'A', 'daily/b': 'B', 'daily/c': 'C', 'daily/d': 'D' }
    const plan = planOf({
      here: { ...files, 'daily/a': 'X' },
      manifest: files,
      there: { 'daily/a': 'A', 'daily/b': 'half of it', 'daily/d': 'D' },
      damaged: ['daily/d'],
    })
    expect(paths(plan.changed)).toEqual(['daily/a'])
    expect(paths(plan.mended)).toEqual(['daily/b', 'daily/c', 'daily/d'])
    expect(plan.retire.toSorted()).toEqual(['daily/a', 'daily/b', 'daily/d'])
  })

  it('adopts what a run left that died before its manifest, and touches nothing of strangers', () => {
    const plan = planOf({
      here: { 'daily/a': 'A' },
      manifest: {},
      there: { 'daily/a': 'A', 'daily/z': 'Z' },
    })
    expect(paths(plan.adopt)).toEqual(['daily/a'])
    expect(plan).toMatchObject({ send: [], retire: [] })
  })

  it('done exactly makes the tree there that of here, whatever lay where', () => {
    const tree = fc.dictionary(
      fc.constantFrom('daily/a', 'daily/b', 'weekly/a', 'monthly/c'),
      fc.constantFrom('1', '22', '333'),
    )
    fc.assert(
      fc.property(tree, tree, tree, (source, manifest, current) => {
        const plan = planOf({ here: source, manifest, there: current })
        const after = new Map<string, string>(Object.entries(current))
        for (const path of plan.retire) after.delete(path)
        for (const { to, file } of plan.send) after.set(to, file.inode)
        for (const { to, from } of plan.link) after.set(to, after.get(from) ?? 'nothing')
        for (const [path, content] of Object.entries(source)) {
          // What is adopted or the same is held against its hash there, by content and not by size.
          if ([...plan.adopt, ...plan.same].some(({ to }) => to === path)) continue
          expect(after.get(path)).toBe(content)
        }
        const strangers = Object.keys(current).filter(
          (path) => !(path in source) && !(path in manifest),
        )
        expect([...after.keys()].toSorted()).toEqual(
          [...new Set([...Object.keys(source), ...strangers])].toSorted(),
        )
      }),
    )
  })
})

it.each([
  ['daily/a b.dump', true],
  ["weekly/-x'y", true],
  ['/etc/passwd', false],
  ['../x', false],
  ['daily/../../x', false],
  ['daily//x', false],
  ['daily/', false],
  ['daily/a\nfile current 1 1 ./b', false],
  ['', false],
])('the path %j is safe: %s', (path, isSafe) => {
  expect(isSafePath(path)).toBe(isSafe)
})

it('a file is judged by its first bytes: what is encrypted begins like nothing, and text is no noise', () => {
  const noise = Buffer.from(
    Array.from({ length: 4096 }, (_, index) => (index * 197 + (index >> 3) * 89) % 256),
  )
  expect(entropyOf(noise)).toBeGreaterThan(7.2)
  expect(judgeHead('daily/x.dump.zst', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1]))).toBe('fits')
  expect(judgeHead('daily/x.dump.zst', noise)).toBe('alien')
  expect(judgeHead('daily/x.dump', Buffer.from('PGDMP\u0001'))).toBe('fits')
  expect(judgeHead('daily/x.passport.json', noise)).toBe('alien')
  expect(judgeHead('daily/x.sql', Buffer.from('CREATE TABLE a (b int);\n'.repeat(40)))).toBe('fits')
  expect(judgeHead('daily/x.bin', noise)).toBe('unknown')
})
