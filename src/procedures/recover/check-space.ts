import { statfs } from 'node:fs/promises'
import type { ServerDisk } from '../../engines/postgres/recover/server-readiness.ts'
import type { Check } from '../../report/report.ts'

/** A restored copy is as large as the living one, and a little: nothing is packed yet. */
const MARGIN = 1.1
/** Room that a server needs to breathe. */
const RESERVE_BYTES = 256 * 2 ** 20
/** Plain dump → database, where nothing is there to be measured: indexes and page headers. */
const INDEXED = 2

/** What a second copy is made of. */
export interface SpaceRequest {
  readonly host: string
  readonly disk: ServerDisk
  /** Bytes of the living database; 0 when there is none. */
  readonly liveBytes: number
  /** Bytes of the dump out of its frame. */
  readonly plainBytes: number
}

/** Whether a second copy fits on the server's disk; `unknown` where that disk is not this machine's. */
export async function checkSpace(request: SpaceRequest): Promise<Check> {
  const copy = Math.max(request.liveBytes, request.plainBytes * INDEXED)
  // The log of a load is as large as the load, and recycled beyond this.
  const log = Math.min(request.disk.logBytes, copy)
  const needed = Math.ceil(copy * MARGIN + log + RESERVE_BYTES)
  const common = { id: 'disk-space', expected: `${megabytes(needed)} free on the server` }
  const path = isThisMachine(request.host) ? request.disk.directory : null
  const room = path === null ? null : await statfs(path).catch(() => null)
  if (path === null || room === null)
    return {
      ...common,
      status: 'unknown',
      actual: 'not known here',
      reason: 'recovery-space-unknown',
      facts: { needed },
    }
  const free = room.bavail * room.bsize
  const actual = `${megabytes(free)} free in ${path}`
  if (free >= needed) return { ...common, status: 'pass', actual }
  const facts = { needed, free, path }
  return { ...common, status: 'fail', actual, reason: 'recovery-space-low', facts }
}

function isThisMachine(host: string): boolean {
  return host.startsWith('/') || ['localhost', '127.0.0.1', '::1'].includes(host)
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
