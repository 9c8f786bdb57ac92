import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zstdCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { requireDataEnds } from '../../../src/engines/postgres/foreign/data-file-ends.ts'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lastro-data-ends-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

describe('a file of rows in directory format', () => {
  it.each([
    ['3351.dat', '1\ta\n2\tb\n\\.\n\n\n'],
    ['3351.dat', '\\.\n\n\n'],
    ['3351.dat', "INSERT INTO public.t VALUES (1, 'a');\n\n\n"],
    ['3351.dat', '\n\n'],
    ['3351.dat.gz', 'packed'],
    ['blob_16394.dat', 'an image'],
    ['blob_16394.dat', ''],
    ['blobs.toc', '16394 blob_16394.dat\n'],
  ])('%s that holds %j is whole', async (name, text) => {
    await writeFile(join(directory, name), text)
    await expect(requireDataEnds(directory)).resolves.toBeUndefined()
  })

  it.each([
    ['3351.dat', '1\ta\n'],
    ['3351.dat', '1\ta\n\\.\n'],
    ['3351.dat', '1\ta\n\\.\n\n'],
    // Three rows of one empty column.
    ['3351.dat', 'a;\n\n\n'],
    ['3351.dat', '1\\.\n\n\n'],
    ['3351.dat', "INSERT INTO public.t VALUES (1, 'a');\n"],
    ['3351.dat', ''],
    ['3351.dat.gz', ''],
  ])('%s that holds %j was cut off', async (name, text) => {
    await writeFile(join(directory, name), text)
    await expect(requireDataEnds(directory)).rejects.toMatchObject({
      reason: 'dump-truncated',
      facts: { file: name, bytes: text.length },
    })
  })

  const ROWS = '1\ta\n'.repeat(50_000)
  // A frame of one block that is not compressed: magic, flags, sizes, their checksum; the block; the block that ends it.
  const block = Buffer.from(ROWS)
  const lz4 = (flags: number, ...after: readonly number[]) =>
    Buffer.concat([
      Buffer.from([0x04, 0x22, 0x4d, 0x18, flags, 0x40, 0]),
      Buffer.from(new Uint32Array([block.length | 0x80000000]).buffer),
      block,
      Buffer.from([0, 0, 0, 0, ...after]),
    ])

  it.each([
    ['3351.dat.zst', zstdCompressSync(ROWS)],
    ['3351.dat.lz4', lz4(0x40)],
    ['3351.dat.lz4', lz4(0x44, 1, 2, 3, 4)],
  ])('%s is whole, and cut off wherever it ends sooner', async (name, packed) => {
    await writeFile(join(directory, name), packed)
    await expect(requireDataEnds(directory)).resolves.toBeUndefined()
    for (const length of [1, 5, 12, packed.length >> 1, packed.length - 5, packed.length - 1]) {
      await writeFile(join(directory, name), packed.subarray(0, length))
      await expect(requireDataEnds(directory), `${length} bytes`).rejects.toMatchObject({
        reason: 'dump-truncated',
        facts: { file: name },
      })
    }
  })
})
