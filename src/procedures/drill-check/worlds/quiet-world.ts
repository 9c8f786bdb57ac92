import type { Clock, Log, World } from '../../../ports.ts'

/** A world whose log says nothing: a hundred drills would bury the one line that matters. */
export function quietWorld(world: World): World {
  return { ...world, log: QUIET }
}

const silent = () => undefined

const QUIET: Log = {
  info: silent,
  warn: silent,
  error: silent,
  debug: silent,
  group: (_title, body) => body(),
  progress: silent,
}

/** A world whose runs bear another id; it is part of the path of a socket, so it is short. */
export function withRunId(world: World, id: string): World {
  return { ...world, run: { ...world.run, id } }
}

/** A world whose wall clock is moved by a distance; durations are real. */
export function shiftedWorld(world: World, seconds: number): World {
  const { clock } = world
  const shifted: Clock = {
    now: () => new Date(clock.now().getTime() + seconds * 1000),
    monotonicSeconds: () => clock.monotonicSeconds(),
    sleep: (duration, signal) => clock.sleep(duration, signal),
  }
  return { ...world, clock: shifted }
}
