import { createHash } from 'node:crypto'
import { Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  detectFrame,
  type Frame,
  frameCompressor,
  frameDecompressor,
} from '../../../src/frame/frame.ts'
import { ByteCounter, Meter } from '../../../src/frame/meters.ts'

const FRAMES: readonly Frame[] = ['zstd', 'gzip']

/** Text that packs well, and noise that does not, as a dump has both. */
const PLAIN = Buffer.concat(
  Array.from({ length: 400 }, (_, index) =>
    index % 4 === 0
      ? createHash('sha512').update(`${index}`).digest()
      : Buffer.from(`${index}\trow of a table\t${index * 7}\t2025-11-20 03:00:00+00\n`),
  ),
)

async function through(input: Buffer, stage: Transform): Promise<Buffer> {
  const chunks: Buffer[] = []
  await pipeline(Readable.from([input]), stage, async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) chunks.push(chunk)
  })
  return Buffer.concat(chunks)
}

const unframe = (framed: Buffer, frame: Frame) => through(framed, frameDecompressor(frame))

/** What came out, or null when the frame refused. */
const attempt = (framed: Buffer, frame: Frame) => unframe(framed, frame).catch(() => null)

const framed = {} as Record<Frame, Buffer>

beforeAll(async () => {
  for (const frame of FRAMES) framed[frame] = await through(PLAIN, frameCompressor(frame))
})

describe.each(FRAMES)('a %s frame', (frame) => {
  it('gives back every byte, and is told by its first ones', async () => {
    expect((await unframe(framed[frame], frame)).equals(PLAIN)).toBe(true)
    expect(detectFrame(framed[frame])).toBe(frame)
    expect(framed[frame].length).toBeLessThan(PLAIN.length / 1.5)
  })

  it('holds nothing as well', async () => {
    const empty = await through(Buffer.alloc(0), frameCompressor(frame))
    expect((await unframe(empty, frame)).length).toBe(0)
  })

  it.each([0.01, 0.25, 0.5, 0.75, 0.99])(
    'is refused when it is cut at %d of its length',
    async (part) => {
      const cut = framed[frame].subarray(0, Math.floor(framed[frame].length * part))
      await expect(unframe(cut, frame)).rejects.toThrow()
    },
  )

  it.each([1, 2, 3, 4, 5, 8])('is refused when its last %d bytes are missing', async (missing) => {
    await expect(unframe(framed[frame].subarray(0, -missing), frame)).rejects.toThrow()
  })

  it.each([1, 4, 10, 18])('is refused when only its first %d bytes are there', async (length) => {
    await expect(unframe(framed[frame].subarray(0, length), frame)).rejects.toThrow()
  })

  it('never gives out other bytes for a flipped bit, in 200 places and in the whole head and tail', async () => {
    const { length } = framed[frame]
    const ends = Array.from({ length: 20 }, (_, index) => [index, length - 1 - index]).flat()
    const spread = Array.from({ length: 200 }, (_, index) => Math.floor((index * length) / 200))
    let refused = 0
    for (const [index, place] of [...spread, ...ends].entries()) {
      const spoilt = Buffer.from(framed[frame])
      spoilt.writeUInt8(spoilt.readUInt8(place) ^ (1 << (index % 8)), place)
      const given = await attempt(spoilt, frame)
      // Bits of the head that say nothing of the content (gzip's time stamp) may change.
      if (given === null) refused += 1
      else expect(given.equals(PLAIN), `bit ${index % 8} of byte ${place}`).toBe(true)
    }
    expect(refused).toBeGreaterThanOrEqual(225)
  })

  it('costs no memory that grows with the content', async () => {
    const chunk = Buffer.alloc(1 << 20, 'a row of text, again and again ')
    const megabytes = 400
    const counter = new ByteCounter()
    const meter = new Meter()
    let most = 0
    async function* content() {
      for (let index = 0; index < megabytes; index += 1) {
        if (index === 50) most = process.memoryUsage().rss
        yield chunk
      }
    }
    await pipeline(
      content(),
      frameCompressor(frame),
      meter.stage,
      frameDecompressor(frame),
      counter.stage,
      async (source: AsyncIterable<Buffer>) => {
        for await (const _ of source);
      },
    )
    expect(counter.bytes).toBe(megabytes * (1 << 20))
    expect(process.memoryUsage().rss - most).toBeLessThan(100 * 2 ** 20)
  })
})

describe('the frame of a file', () => {
  it.each([
    ['an archive of pg_dump', 'PGDMP'],
    ['SQL', '-- PostgreSQL database dump'],
    ['nothing', ''],
    ['half a head of zstd', '\x28\xb5\x2f'],
    ['half a head of gzip', '\x1f'],
  ])('is none for %s', (_title, head) => {
    expect(detectFrame(Buffer.from(head, 'latin1'))).toBeNull()
  })
})

describe('what flows through a meter', () => {
  it('is passed on unchanged, counted, told and hashed', async () => {
    const told: number[] = []
    const meter = new Meter((bytes) => void told.push(bytes))
    const chunks = [Buffer.from('one '), Buffer.from('two '), Buffer.from('three')]
    const passed: Buffer[] = []
    await pipeline(Readable.from(chunks), meter.stage, async (source: AsyncIterable<Buffer>) => {
      for await (const chunk of source) passed.push(chunk)
    })
    expect(Buffer.concat(passed).toString()).toBe('one two three')
    expect(told).toEqual([4, 8, 13])
    expect(meter.bytes).toBe(13)
    expect(meter.sha256()).toBe(createHash('sha256').update('one two three').digest('hex'))
  })
})
