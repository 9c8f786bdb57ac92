import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { constants, zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frameDecompressor } from '../../../src/frame/frame.ts'
import { ZstdFrameWalker } from '../../../src/frame/zstd-frames.ts'

async function unframe(bytes: Buffer, chunk: number): Promise<Buffer> {
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, index) =>
    bytes.subarray(index * chunk, (index + 1) * chunk),
  )
  const stream = frameDecompressor('zstd')
  const [plain] = await Promise.all([buffer(stream), pipeline(Readable.from(chunks), stream)])
  return plain
}

const frameOf = (plain: Buffer, hasChecksum = true) =>
  zstdCompressSync(plain, { params: { [constants.ZSTD_c_checksumFlag]: Number(hasChecksum) } })

/** A frame that holds no data, as parallel compressors put before each of theirs. */
function skippable(bytes: number): Buffer {
  const frame = Buffer.alloc(8 + bytes)
  frame.writeUInt32LE(0x184d2a50)
  frame.writeUInt32LE(bytes, 4)
  return frame
}

const noise = randomBytes(300_000)
const text = Buffer.from('a row of a table\n'.repeat(20_000))

describe('a file of several zstd frames', () => {
  it.each([7, 1000, 128 * 1024, 2 ** 24])(
    'is read to its end in chunks of %i bytes',
    async (size) => {
      const parts = [text, noise, Buffer.alloc(0), text.subarray(0, 9)]
      const bytes = Buffer.concat(
        parts.flatMap((part, index) => [skippable(index * 3), frameOf(part, index % 2 === 0)]),
      )
      expect((await unframe(bytes, size)).equals(Buffer.concat(parts))).toBe(true)
    },
  )

  it('is cut at the end of each frame, wherever its chunks end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 200 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 300 }),
        (plains, size) => {
          const frames = plains.map((plain) => frameOf(Buffer.from(plain)))
          const bytes = Buffer.concat(frames)
          const walker = new ZstdFrameWalker()
          const ends = new Set<number>()
          let position = 0
          for (let start = 0; start < bytes.length; start += size)
            for (const piece of walker.cut(bytes.subarray(start, start + size))) {
              position += piece.length
              ends.add(position)
            }
          let end = 0
          for (const frame of frames) {
            end += frame.length
            expect(ends.has(end)).toBe(true)
          }
          expect(position).toBe(bytes.length)
        },
      ),
    )
  })

  it.each([
    ['cut in its second frame', Buffer.concat([frameOf(text), frameOf(noise).subarray(0, 500)])],
    ['followed by something else', Buffer.concat([frameOf(text), Buffer.from('not a frame')])],
  ])('is refused when it is %s', async (_what, bytes) => {
    await expect(unframe(bytes, 2 ** 20)).rejects.toThrow()
    await expect(unframe(bytes, 100)).rejects.toThrow()
  })
})
