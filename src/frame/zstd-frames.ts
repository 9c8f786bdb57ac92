import { createZstdDecompress, type ZstdDecompress, type ZstdOptions } from 'node:zlib'

const FRAME_MAGIC = 0xfd2fb528
/** `0x184D2A5?`: a frame to be passed over. */
const SKIPPABLE_MAGIC = 0x184d2a50

/**
 * Decompresses all frames of a file. Node stops after the first one without an error when the next begins in the same
 * chunk, and what parallel compressors or `cat a.zst b.zst` write would be cut off unseen: so the input is cut at the
 * ends of frames first.
 */
export function createZstdFramesDecompress(options: ZstdOptions): ZstdDecompress {
  const engine = createZstdDecompress(options)
  const walker = new ZstdFrameWalker()
  const transform = engine._transform.bind(engine)
  engine._transform = (chunk: Buffer, encoding, done) => {
    // An empty chunk is how the stream is told of its end.
    const pieces = chunk.length === 0 ? [chunk] : walker.cut(chunk)
    const next = (index: number) => (error?: Error | null) => {
      const piece = pieces[index]
      if (error || piece === undefined) done(error)
      else transform(piece, encoding, next(index + 1))
    }
    next(0)()
  }
  return engine
}

/**
 * Finds where frames end by walking headers and blocks, without decompressing. Source: RFC 8878, section 3.1.
 * What is no frame is passed on uncut: the decompressor says what is wrong with it.
 */
export class ZstdFrameWalker {
  /** Bytes of the current part that are still to come. */
  #skip = 0
  /** Bytes of a header that has not come whole. */
  #header = Buffer.alloc(0)
  #expects: 'frame' | 'block' | 'nothing' = 'frame'
  #hasChecksum = false
  #endsAfterSkip = false

  /** The chunk in pieces, each of which ends where a frame ends, or with the chunk. */
  cut(chunk: Buffer): Buffer[] {
    const pieces: Buffer[] = []
    let start = 0
    for (let position = 0; position < chunk.length; ) {
      position = this.#advance(chunk, position)
      if (this.#skip > 0 || !this.#endsAfterSkip) continue
      this.#endsAfterSkip = false
      pieces.push(chunk.subarray(start, position))
      start = position
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start))
    return pieces
  }

  #advance(chunk: Buffer, position: number): number {
    if (this.#expects === 'nothing') return chunk.length
    if (this.#skip > 0) {
      const passed = Math.min(this.#skip, chunk.length - position)
      this.#skip -= passed
      return position + passed
    }
    const wanted = this.#headerLength() - this.#header.length
    const taken = chunk.subarray(position, position + wanted)
    this.#header = Buffer.concat([this.#header, taken])
    if (this.#header.length >= this.#headerLength()) this.#readHeader()
    return position + taken.length
  }

  /** As far as it is known by what has come. */
  #headerLength(): number {
    if (this.#expects === 'block') return 3
    if (this.#header.length < 5) return 5
    if (isSkippable(this.#header)) return 8
    return 5 + fieldsLength(this.#header.readUInt8(4))
  }

  #readHeader(): void {
    const header = this.#header
    this.#header = Buffer.alloc(0)
    if (this.#expects === 'block') this.#readBlock(header.readUIntLE(0, 3))
    else if (isSkippable(header)) this.#endAfter(header.readUInt32LE(4))
    else if (header.readUInt32LE(0) === FRAME_MAGIC) {
      this.#hasChecksum = (header.readUInt8(4) & 4) !== 0
      this.#expects = 'block'
    } else this.#expects = 'nothing'
  }

  #readBlock(header: number): void {
    const type = (header >> 1) & 3
    const size = type === 1 ? 1 : header >> 3
    if ((header & 1) === 0) this.#skip = size
    else this.#endAfter(size + (this.#hasChecksum ? 4 : 0))
  }

  #endAfter(bytes: number): void {
    this.#skip = bytes
    this.#endsAfterSkip = true
    this.#expects = 'frame'
  }
}

function isSkippable(header: Buffer): boolean {
  return (header.readUInt32LE(0) & 0xfffffff0) >>> 0 === SKIPPABLE_MAGIC
}

/** Window descriptor, dictionary id and content size, by the frame header's descriptor. */
function fieldsLength(descriptor: number): number {
  const isSingleSegment = (descriptor & 0x20) !== 0
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0
  const sizeFlag = descriptor >> 6
  const contentSize = sizeFlag === 0 ? Number(isSingleSegment) : 2 ** sizeFlag
  return (isSingleSegment ? 0 : 1) + dictionary + contentSize
}
