import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import * as v from 'valibot'
import { hasErrorCode } from '../files/error-code.ts'
import { randomId } from '../random-id.ts'

const HolderSchema = v.object({
  run: v.string(),
  resource: v.string(),
  procedure: v.string(),
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  bootId: v.string(),
  processStart: v.string(),
  pidNamespace: v.string(),
  host: v.string(),
  since: v.string(),
  nonce: v.string(),
})

/**
 * Who holds something on this host, in terms that let a later run prove him dead: `bootId` of the
 * kernel, `pid` within `pidNamespace` of `host` (kernel host name), `processStart` in clock ticks since
 * boot. `since` is an ISO instant; `nonce` makes every record unique.
 */
export type Holder = Readonly<v.InferOutput<typeof HolderSchema>>

/** What is told of a holder besides the process itself. `run` is the run's id, `since` an ISO instant. */
export interface HolderRequest {
  readonly run: string
  readonly resource: string
  readonly procedure: string
  readonly since: string
}

/**
 * The record of this very process; needs Linux's /proc. All here reads /proc at once: it is memory, while each turn through
 * Node's threads takes longer than the reading.
 */
export function currentHolder(request: HolderRequest): Holder {
  const { run, resource, procedure, since } = request
  const state = processState(process.pid)
  if (state === null) throw new Error('cannot read the start time of this process from /proc')
  return {
    run,
    resource,
    procedure,
    pid: process.pid,
    bootId: bootId(),
    processStart: state.start,
    pidNamespace: pidNamespace(),
    host: hostname(),
    since,
    nonce: randomId(),
  }
}

/** Reads a holder's record; null when the text is none (empty, torn, foreign). */
export function parseHolder(text: string): Holder | null {
  try {
    return v.parse(HolderSchema, JSON.parse(text))
  } catch {
    return null
  }
}

/**
 * Whether the holder may still be at work; false only when he is *proven* dead: the kernel has booted
 * since, or in his own pid namespace there is no such process, it is a zombie, or it started at another
 * time (the pid was given anew). Another host name or pid namespace (a container that shares the state
 * directory) proves nothing, so such a holder counts as alive until a person removes his record.
 */
export function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true
  if (holder.bootId !== bootId()) return false
  if (holder.pidNamespace !== pidNamespace()) return true
  if (!processExists(holder.pid)) return false
  const state = processState(holder.pid)
  if (state === null) return processExists(holder.pid)
  return !state.isZombie && state.start === holder.processStart
}

function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
}

function pidNamespace(): string {
  return readlinkSync('/proc/self/ns/pid')
}

// Signal 0 also finds processes of other users that a /proc mounted with hidepid conceals.
function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !hasErrorCode(error, 'ESRCH')
  }
}

/** Fields 3 and 22 of `/proc/<pid>/stat`; null when it cannot be read. The command (field 2) may hold anything. */
function processState(pid: number): { start: string; isZombie: boolean } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const start = fields[22 - 3]
    return start === undefined ? null : { start, isZombie: /^[ZX]/.test(fields[0] ?? '') }
  } catch {
    return null
  }
}
