import { createHash } from 'node:crypto'
import { DeadBufferCollector, streamBegins, streamEnds } from './dead-buffers.ts'

/** Counts what flows by. */
export class ByteCounter {
  bytes = 0
  readonly #dead = new DeadBufferCollector()
  readonly #onBytes: ((bytes: number) => void) | undefined

  /** @param onBytes called with the running total for progress. */
  constructor(onBytes?: (bytes: number) => void) {
    this.#onBytes = onBytes
  }

  /** A pipeline stage that passes every chunk on unchanged. */
  readonly stage = (source: AsyncIterable<Buffer>): AsyncIterable<Buffer> => this.#pass(source)

  async *#pass(source: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
    streamBegins()
    try {
      for await (const chunk of source) {
        this.bytes += chunk.length
        this.#dead.passed(chunk.length)
        this.seen(chunk)
        this.#onBytes?.(this.bytes)
        yield chunk
      }
    } finally {
      streamEnds()
    }
  }

  /** For those who do more than count. */
  protected seen(_chunk: Buffer): void {}
}

/** Counts and hashes what flows by; read `bytes` and `sha256()` after the end. */
export class Meter extends ByteCounter {
  readonly #hash = createHash('sha256')

  protected override seen(chunk: Buffer): void {
    this.#hash.update(chunk)
  }

  /** Lower-case hex; callable once. */
  sha256(): string {
    return this.#hash.digest('hex')
  }
}
