import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * A stream makes a buffer per chunk. V8 frees dead ones only when its young generation is full of their (tiny)
 * handles or when 64 MB of outside memory have piled up, so a dump of gigabytes would cost 100 MB beside what we
 * use. A minor collection now and then keeps it at this many bytes and takes about a millisecond.
 */
const COLLECT_EVERY_BYTES = 16 * 2 ** 20

type Collect = (options: { type: 'minor' | 'major' }) => void

let collect: Collect | undefined

/** Tells of streamed bytes; frees dead buffers every 16 MiB. One per stream. */
export class DeadBufferCollector {
  #bytes = 0

  passed(bytes: number): void {
    this.#bytes += bytes
    if (this.#bytes < COLLECT_EVERY_BYTES) return
    this.#bytes = 0
    collect ??= exposeCollector()
    collect({ type: 'minor' })
  }
}

function exposeCollector(): Collect {
  setFlagsFromString('--expose-gc')
  const exposed: unknown = runInNewContext('gc')
  return typeof exposed === 'function' ? (options) => void exposed(options) : () => undefined
}

let streams = 0

/**
 * To be called when a stream begins. V8 counts buffers as memory of ours: told to favour memory, it would mark the whole
 * heap for every 30 MB that pass, which takes as long as unpacking them. The collector above keeps them few.
 */
export function streamBegins(): void {
  streams += 1
  if (streams === 1) setFlagsFromString('--no-optimize-for-size')
}

/**
 * To be called once for each that began. How far the heap may grow was last decided while streams ran, and is decided anew
 * only by a whole collection: without it a drill of a thousand tenants has 15 MB of garbage more.
 */
export function streamEnds(): void {
  streams -= 1
  if (streams > 0) return
  setFlagsFromString('--optimize-for-size')
  collect?.({ type: 'major' })
}
