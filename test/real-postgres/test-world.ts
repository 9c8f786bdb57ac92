import { systemClock } from '../../src/adapters/clock.ts'
import { createRedactor } from '../../src/masking/redactor.ts'
import type { Clock, Log, World } from '../../src/ports.ts'
import { terminalWorld } from '../../src/world.ts'

/** What a test may replace; everything else is the world of a terminal. */
export interface TestWorldParts {
  readonly clock?: Clock
  readonly signal?: AbortSignal
  /** Receives every line of the log. */
  readonly lines?: string[]
}

let runs = 0

/** A real world whose log is kept instead of shown, and whose run id is short: it goes into a socket's path. */
export function testWorld({ clock, signal, lines = [] }: TestWorldParts = {}): World {
  const world = terminalWorld({
    log: keepingLog(lines),
    redactor: createRedactor(),
    signal: signal ?? new AbortController().signal,
  })
  runs += 1
  return { ...world, run: { ...world.run, id: `test-${runs}` }, ...(clock ? { clock } : {}) }
}

/** The system's clock, moved by a fixed distance; durations are real. */
export function shiftedClock(seconds: number): Clock {
  return { ...systemClock, now: () => new Date(Date.now() + seconds * 1000) }
}

function keepingLog(lines: string[]): Log {
  const keep = (line: string) => void lines.push(line)
  return {
    info: keep,
    warn: keep,
    error: keep,
    debug: () => undefined,
    group: (_title, body) => body(),
    progress: () => undefined,
  }
}
