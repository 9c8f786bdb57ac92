import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drill } from '../../real-postgres/site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { type ForeignBench, openForeignBench, verdictOf } from './foreign-bench.ts'

/** By pg_dump, with what arguments. */
const DUMPS: Readonly<Record<string, readonly string[]>> = {
  custom: ['--format=custom'],
  tar: ['--format=tar'],
  directory: ['--format=directory'],
  'directory-bare': ['--format=directory', '--compress=0'],
  plain: [],
  'plain-create': ['--create'],
  'plain-inserts': ['--inserts'],
}

let bench: ForeignBench
const dumps = new Map<string, string>()

beforeAll(async () => {
  bench = await openForeignBench()
  // A dump with --create then goes over to its database twice.
  await bench.server.run('shop', `ALTER DATABASE shop SET work_mem = '8MB'`)
  for (const [name, args] of Object.entries(DUMPS)) dumps.set(name, await bench.dump(name, args))
  dumps.set('cluster', await bench.dump('cluster', [], { program: 'pg_dumpall' }))
})

afterAll(() => bench?.server.stop())

const pathOf = (name: string) => dumps.get(name) ?? ''

describe('a dump made by something else', () => {
  it.each([...Object.keys(DUMPS), 'cluster'])(
    'in the format %s is known by its content and restored whole; what it should hold nobody can say',
    async (name) => {
      const report = await bench.judge(pathOf(name))
      expect(report.findings).toEqual([])
      expect(report.verdict).toMatchObject({
        value: 'cannot-judge',
        reason: 'no-passport',
        facts: { tables: 7, rows: 97 },
      })
    },
  )

  it.each([
    ['before', (globals: string, dump: string) => globals + dump],
    ['behind', (globals: string, dump: string) => dump + globals],
  ])('with the roles of the cluster %s it is restored without these', async (_where, together) => {
    const globals = await bench.dump('globals', ['--globals-only'], { program: 'pg_dumpall' })
    const texts = [
      await readFile(globals, 'utf8'),
      await readFile(pathOf('plain'), 'utf8'),
    ] as const
    const report = await bench.judge(await bench.write('both.sql', together(...texts)))
    expect(report.verdict).toMatchObject({ reason: 'no-passport', facts: { tables: 7, rows: 97 } })
  })

  it.each([
    ['gzip of two members', 'plain', (bytes: Buffer) => inHalves(bytes, gzipSync)],
    ['zstd of two frames', 'tar', (bytes: Buffer) => inHalves(bytes, zstdCompressSync)],
  ])('in %s (%s) is taken out of it, and restored whole', async (_what, name, pack) => {
    const path = await bench.write('packed', pack(await readFile(pathOf(name))))
    expect((await bench.judge(path)).verdict).toMatchObject({ facts: { tables: 7, rows: 97 } })
  })
})

function inHalves(bytes: Buffer, pack: (part: Buffer) => Buffer): Buffer {
  const middle = Math.floor(bytes.length / 2)
  return Buffer.concat([pack(bytes.subarray(0, middle)), pack(bytes.subarray(middle))])
}

const inLines = (bytes: Buffer, count: number) =>
  bytes.toString('latin1').split('\n').slice(0, count).join('\n').concat('\n')

describe('a dump that was cut off', () => {
  it.each([0.3, 0.6, 0.99, 0.9999])(
    'in plain SQL at %d of its size is told by its end',
    async (share) => {
      const bytes = await readFile(pathOf('plain'))
      // The last line is the end of a restriction, which says nothing of the dump.
      const end = bytes.indexOf('-- PostgreSQL database dump complete')
      const path = await bench.write('cut', bytes.subarray(0, Math.floor(end * share)))
      expect(verdictOf(await bench.judge(path))).toBe('not-restorable: dump-truncated')
    },
  )

  it('in plain SQL between two statements is told although a whole one follows', async () => {
    const text = await readFile(pathOf('plain'), 'utf8')
    const half = text.slice(0, text.indexOf('ALTER TABLE ONLY'))
    const path = await bench.write('appended.sql', half + text)
    expect(verdictOf(await bench.judge(path))).toBe('not-restorable: dump-truncated')
  })

  it.each([
    ['plain SQL in gzip', 'plain', gzipSync, 'frame-corrupt'],
    ['plain SQL in zstd', 'plain', zstdCompressSync, 'frame-corrupt'],
    ['a tar archive', 'tar', (bytes: Buffer) => bytes, 'dump-truncated'],
    ['an archive in custom format', 'custom', (bytes: Buffer) => bytes, 'archive-corrupt'],
  ])('is not restorable: %s', async (_what, name, pack, reason) => {
    const bytes = pack(await readFile(pathOf(name)))
    const path = await bench.write('cut', bytes.subarray(0, Math.floor(bytes.length * 0.7)))
    expect(verdictOf(await bench.judge(path))).toBe(`not-restorable: ${reason}`)
  })

  it('is not restorable: a directory that lost a file', async () => {
    const copy = join(bench.server.directory, 'lossy.dir')
    await cp(pathOf('directory'), copy, { recursive: true })
    const [file = ''] = (await readdir(copy)).filter((name) => name.endsWith('.dat.gz'))
    await rm(join(copy, file))
    expect((await bench.judge(copy)).verdict.value).toBe('not-restorable')
  })

  it.each([
    ['bare, cut between two rows', '--compress=0', '.dat', (bytes: Buffer) => inLines(bytes, 2)],
    ['packed, with nothing left of it', '--compress=1', '.dat.gz', () => ''],
  ])('is not restorable: a directory with rows %s', async (_what, compress, ending, cut) => {
    const path = await bench.dump('cut-rows', ['--format=directory', compress])
    const files = (await readdir(path)).filter((name) => /^\d/.test(name) && name.endsWith(ending))
    const sizes = await Promise.all(
      files.map(async (name) => ({ name, bytes: await readFile(join(path, name)) })),
    )
    const [largest] = sizes.toSorted((a, b) => b.bytes.length - a.bytes.length)
    await writeFile(join(path, largest?.name ?? ''), cut(largest?.bytes ?? Buffer.alloc(0)))
    const { verdict } = await bench.judge(path)
    await rm(path, { recursive: true })
    expect(verdict).toMatchObject({
      value: 'not-restorable',
      reason: 'dump-truncated',
      facts: { file: largest?.name },
    })
  })

  it('is not restorable: an empty file', async () => {
    expect(verdictOf(await bench.judge(await bench.write('empty.sql', '')))).toBe(
      'not-restorable: file-empty',
    )
    const packed = await bench.write('empty.sql.gz', gzipSync(''))
    expect(verdictOf(await bench.judge(packed))).toBe('not-restorable: file-empty')
  })
})

it('one schema of a directory is restored alone', async () => {
  const report = await drill(bench.site, testWorld(), {
    backup: pathOf('directory'),
    tenant: 'shop',
  })
  expect(report.verdict).toMatchObject({ reason: 'no-passport', facts: { tables: 7 } })
  await expect(
    drill(bench.site, testWorld(), { backup: pathOf('directory'), tenant: 'shopp' }),
  ).rejects.toThrow('Did you mean shop?')
  const plain = await drill(bench.site, testWorld(), { backup: pathOf('plain'), tenant: 'shop' })
  expect(verdictOf(plain)).toBe('cannot-judge: format-unsupported')
})
