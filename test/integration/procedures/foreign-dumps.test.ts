import { execFile } from 'node:child_process'
import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { libpqEnvironment } from '../../../src/engines/postgres/connection-settings.ts'
import type { Report } from '../../../src/report/report.ts'
import { drill, makeSite, type Site } from '../../real-postgres/site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { EVERY_KIND, EVERY_KIND_ROLES } from '../postgres/every-kind.ts'
import { startTestServer, type TestServer } from '../postgres/test-server.ts'

const run = promisify(execFile)

let server: TestServer
let site: Site
let programs: string
/** Dumps by format, as scripts of others make them. */
const dumps = new Map<string, string>()

beforeAll(async () => {
  server = await startTestServer()
  await server.run('postgres', EVERY_KIND_ROLES)
  await server.create('shop', EVERY_KIND)
  site = await makeSite(server.directory, server.settings('shop'))
  programs = server.client.directory
  for (const [name, args] of [
    ['custom', ['--format=custom']],
    ['tar', ['--format=tar']],
    ['directory', ['--format=directory']],
    ['plain', []],
    ['plain-create', ['--create']],
    ['plain-inserts', ['--inserts']],
  ] as const)
    await dumpAs(name, 'pg_dump', args)
  await dumpAs('cluster', 'pg_dumpall', [])
})

afterAll(() => server?.stop())

async function dumpAs(
  name: string,
  program: string,
  args: readonly string[],
  database = 'shop',
): Promise<string> {
  // A name that says nothing of what it is.
  const path = join(server.directory, `${name}.backup`)
  const env = { ...process.env, ...libpqEnvironment(server.settings(database)) }
  await run(join(programs, program), [...args, `--file=${path}`], { env })
  dumps.set(name, path)
  return path
}

const pathOf = (name: string) => dumps.get(name) ?? ''

async function judged(path: string): Promise<Report> {
  const report = await drill(site, testWorld(), { backup: path })
  expect(await readdir(site.config.drill.directory)).toEqual([])
  return report
}

async function written(name: string, bytes: Buffer | string): Promise<string> {
  const path = join(server.directory, name)
  await writeFile(path, bytes)
  return path
}

const verdictOf = ({ verdict }: Report) => `${verdict.value}: ${verdict.reason}`

describe('a dump made by something else', () => {
  it.each(['custom', 'tar', 'directory', 'plain', 'plain-create', 'plain-inserts', 'cluster'])(
    'in the format %s is known by its content and restored whole; what it should hold nobody can say',
    async (name) => {
      const report = await judged(pathOf(name))
      expect(report.findings).toEqual([])
      expect(report.verdict).toMatchObject({
        value: 'cannot-judge',
        reason: 'no-passport',
        facts: { tables: 7, rows: 97 },
      })
    },
  )

  it.each([
    ['gzip of two members', 'plain', (bytes: Buffer) => inHalves(bytes, gzipSync)],
    ['zstd of two frames', 'tar', (bytes: Buffer) => inHalves(bytes, zstdCompressSync)],
  ])('in %s (%s) is taken out of it, and restored whole', async (_what, name, pack) => {
    const path = await written('packed', pack(await readFile(pathOf(name))))
    expect((await judged(path)).verdict).toMatchObject({ facts: { tables: 7, rows: 97 } })
  })
})

function inHalves(bytes: Buffer, pack: (part: Buffer) => Buffer): Buffer {
  const middle = Math.floor(bytes.length / 2)
  return Buffer.concat([pack(bytes.subarray(0, middle)), pack(bytes.subarray(middle))])
}

describe('a dump that was cut off', () => {
  it.each([0.3, 0.6, 0.99, 0.9999])(
    'in plain SQL at %d of its size is told by its end',
    async (share) => {
      const bytes = await readFile(pathOf('plain'))
      // The last line is the end of a restriction, which says nothing of the dump.
      const end = bytes.indexOf('-- PostgreSQL database dump complete')
      const path = await written('cut', bytes.subarray(0, Math.floor(end * share)))
      expect(verdictOf(await judged(path))).toBe('not-restorable: dump-truncated')
    },
  )

  it.each([
    ['plain SQL in gzip', 'plain', gzipSync, 'frame-corrupt'],
    ['plain SQL in zstd', 'plain', zstdCompressSync, 'frame-corrupt'],
    ['a tar archive', 'tar', (bytes: Buffer) => bytes, 'dump-truncated'],
    ['an archive in custom format', 'custom', (bytes: Buffer) => bytes, 'archive-corrupt'],
  ])('is not restorable: %s', async (_what, name, pack, reason) => {
    const bytes = pack(await readFile(pathOf(name)))
    const path = await written('cut', bytes.subarray(0, Math.floor(bytes.length * 0.7)))
    expect(verdictOf(await judged(path))).toBe(`not-restorable: ${reason}`)
  })

  it('is not restorable: a directory that lost a file', async () => {
    const copy = join(server.directory, 'lossy.dir')
    await cp(pathOf('directory'), copy, { recursive: true })
    const [file = ''] = (await readdir(copy)).filter((name) => name.endsWith('.dat.gz'))
    await rm(join(copy, file))
    expect((await judged(copy)).verdict.value).toBe('not-restorable')
  })

  it('is not restorable: an empty file', async () => {
    expect(verdictOf(await judged(await written('empty.sql', '')))).toBe(
      'not-restorable: file-empty',
    )
    const packed = await written('empty.sql.gz', gzipSync(''))
    expect(verdictOf(await judged(packed))).toBe('not-restorable: file-empty')
  })
})

describe('a dump in plain SQL', () => {
  const canary = () => join(server.directory, 'canary')

  it.each([
    ['at the beginning of a line', (text: string) => `${text}\\! touch CANARY\n`],
    ['after a statement', (text: string) => `${text}SELECT 1 \\g |touch CANARY\n`],
    ['in a comment that is none', (text: string) => `/* */ \\o |touch CANARY\n${text}`],
    [
      'behind a restriction of its own',
      (text: string) => `\\unrestrict abc\n\\! touch CANARY\n${text}`,
    ],
  ])('with a command of psql %s is refused before anything is made', async (_where, spoil) => {
    const text = await readFile(pathOf('plain'), 'utf8')
    const path = await written('hostile.sql', spoil(text).replaceAll('CANARY', canary()))
    expect(verdictOf(await judged(path))).toBe('cannot-judge: sql-command-refused')
    await expect(stat(canary())).rejects.toThrow('ENOENT')
  })

  it('with a command that only psql takes for one is refused by psql itself', async () => {
    // Under this setting the quote after the backslash does not end the string.
    const trick = `SET standard_conforming_strings = off;\nSELECT '\\' || ' \\! touch ${canary()}\n-- ';\n`
    const text = await readFile(pathOf('plain'), 'utf8')
    const path = await written('tricky.sql', text.replace('CREATE SCHEMA', `${trick}CREATE SCHEMA`))
    const report = await judged(path)
    expect(report.verdict.value).not.toBe('restorable')
    await expect(stat(canary())).rejects.toThrow('ENOENT')
  })

  it('of several databases is refused by their names', async () => {
    await server.create('second', 'CREATE TABLE a (id integer)')
    const path = await dumpAs('two', 'pg_dumpall', [])
    await server.drop('second')
    expect((await judged(path)).verdict).toMatchObject({
      value: 'cannot-judge',
      reason: 'several-databases',
      facts: { names: 'second, shop' },
    })
  })

  it('whose rows break a foreign key stops there', async () => {
    const bytes = await readFile(pathOf('plain'), 'utf8')
    const path = await written(
      'orphans.sql',
      bytes.replace(/(COPY shop\.orders .*\n\d+\t)\d+/, '$1999'),
    )
    expect(verdictOf(await judged(path))).toBe('not-restorable: foreign-key-orphans')
  })

  it('of an empty database is not restorable: there is nothing in it', async () => {
    await server.create('nothing')
    const path = await dumpAs('nothing', 'pg_dump', [], 'nothing')
    expect(verdictOf(await judged(path))).toBe('not-restorable: archive-empty')
  })

  it('in another encoding is restored, its roles and names as they were', async () => {
    await server.query(
      'postgres',
      `CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'`,
    )
    await server.run(
      'latin',
      'CREATE ROLE "Ação"; CREATE TABLE "São" (t text); ALTER TABLE "São" OWNER TO "Ação"; INSERT INTO "São" VALUES (\'ção\')',
    )
    const path = await dumpAs('latin', 'pg_dump', [], 'latin')
    const report = await judged(path)
    expect(report.verdict).toMatchObject({ reason: 'no-passport', facts: { tables: 1, rows: 1 } })
    expect(report.contents?.[0]?.tables[0]?.name).toBe('São')
  })
})

it('one schema of a directory is restored alone', async () => {
  const report = await drill(site, testWorld(), { backup: pathOf('directory'), tenant: 'shop' })
  expect(report.verdict).toMatchObject({ reason: 'no-passport', facts: { tables: 7 } })
  const plain = await drill(site, testWorld(), { backup: pathOf('plain'), tenant: 'shop' })
  expect(verdictOf(plain)).toBe('cannot-judge: format-unsupported')
})
