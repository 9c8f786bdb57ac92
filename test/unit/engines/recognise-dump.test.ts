import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recogniseDump } from '../../../src/engines/postgres/foreign/recognise-dump.ts'
import { sampleArchive } from './restore/sample-archive.ts'

let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lastro-recognise-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

/** Writes a file whose name says something else than its content. */
async function misnamed(bytes: Buffer | string): Promise<string> {
  const path = join(directory, 'photo.jpg')
  await writeFile(path, bytes)
  return path
}

const CUSTOM = sampleArchive([], { minor: 14, format: 'custom' })
const PLAIN = `-- made by our script\n\n--\n-- PostgreSQL database dump\n--\n\nSELECT 1;\n`

function tar(first: string): Buffer {
  const header = Buffer.alloc(1024)
  header.write(first)
  header.write('ustar', 257)
  return header
}

describe('a dump is recognised by its content', () => {
  it.each([
    ['an archive in custom format', CUSTOM, 'custom', null],
    ['a custom archive in gzip', gzipSync(CUSTOM), 'custom', 'gzip'],
    ['a custom archive in zstd', zstdCompressSync(CUSTOM), 'custom', 'zstd'],
    ['a tar archive', tar('toc.dat'), 'tar', null],
    ['a tar archive in gzip', gzipSync(tar('toc.dat')), 'tar', 'gzip'],
    ['plain SQL', PLAIN, 'plain', null],
    ['plain SQL of Windows', PLAIN.replaceAll('\n', '\r\n'), 'plain', null],
    ['plain SQL with a mark of its encoding', `\ufeff${PLAIN}`, 'plain', null],
    ['plain SQL of a cluster', PLAIN.replace('database', 'database cluster'), 'plain', null],
    ['plain SQL in zstd', zstdCompressSync(PLAIN), 'plain', 'zstd'],
    ['a long one in gzip', gzipSync(PLAIN + 'x'.repeat(5_000_000)), 'plain', 'gzip'],
  ])('%s', async (_what, bytes, format, frame) => {
    expect(await recogniseDump(await misnamed(bytes))).toEqual({ format, frame })
  })

  it('a directory with a table of contents', async () => {
    const path = join(directory, 'any.sql')
    await mkdir(path)
    await expect(recogniseDump(path)).rejects.toMatchObject({ reason: 'format-unsupported' })
    await writeFile(join(path, 'toc.dat'), '')
    expect(await recogniseDump(path)).toEqual({ format: 'directory', frame: null })
  })
})

describe('what is none is refused, with what to do', () => {
  it.each([
    ['lz4', Buffer.from([0x04, 0x22, 0x4d, 0x18, 1]), 'lz4 -d'],
    ['bzip2', 'BZh91AY', 'bunzip2'],
    ['xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00, 0]), 'unxz'],
    ['zip', Buffer.from('PK\u0003\u0004'), 'unzip'],
    ['UTF-16, as PowerShell writes', Buffer.from(`\ufeff${PLAIN}`, 'utf16le'), 'iconv'],
    ['a tar archive of files', tar('dump/toc.dat'), 'tar --extract'],
    ['bzip2 in gzip', gzipSync('BZh91AY'), 'bunzip2'],
    ['a dump of MySQL', '-- MySQL dump 10.13\n', undefined],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), undefined],
    ['a text about dumps', 'A PostgreSQL database dump begins …', undefined],
  ])('%s', async (_what, bytes, command) => {
    const refused = recogniseDump(await misnamed(bytes))
    await expect(refused).rejects.toMatchObject({ reason: 'format-unsupported' })
    if (command) {
      const facts = expect.objectContaining({ command: expect.stringContaining(command) })
      await expect(refused).rejects.toMatchObject({ facts })
    }
  })

  it.each([
    ['an empty file', '', 'file-empty'],
    ['nothing in gzip', gzipSync(''), 'file-empty'],
    ['the beginning of gzip', gzipSync(PLAIN).subarray(0, 12), 'frame-corrupt'],
    [
      'a broken zstd',
      Buffer.concat([zstdCompressSync('').subarray(0, 4), CUSTOM]),
      'frame-corrupt',
    ],
  ])('%s', async (_what, bytes, reason) => {
    await expect(recogniseDump(await misnamed(bytes))).rejects.toMatchObject({ reason })
  })
})
