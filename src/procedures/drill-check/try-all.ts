import type { World } from '../../ports.ts'
import type { CleanRun, FaultTrial } from '../../report/matrix.ts'
import { runClean } from './clean-runs/run-clean.ts'
import type { Fault } from './fault.ts'
import type { Lane } from './lane.ts'
import { seededRandom } from './seeded-random.ts'
import { type Drill, type TrialRequest, tryFaults } from './try-faults.ts'
import { type FaultSet, shareDrills } from './work-list.ts'

/** Lanes, and what is told while they are driven. */
export interface Workshop {
  readonly lanes: readonly Lane[]
  readonly drill: Drill
  readonly lastro: string
  /** Its log tells each trial as it ends. */
  readonly world: World
  /** As in `TrialRequest`, for each lane. */
  readonly nextRun: (lane: Lane) => string
}

/** Tries all faults, each lane taking the next when it is free; gives the trials in the order of the faults. */
export async function tryAll(
  faults: readonly Fault[],
  workshop: Workshop,
): Promise<readonly FaultTrial[]> {
  const trials = new Map<string, FaultTrial>()
  await workOff(shareDrills(faults), workshop, async (set, request) => {
    for (const trial of await trySet(set, request)) {
      trials.set(trial.id, trial)
      tellTrial(trial, trials.size, faults.length, workshop.world)
    }
  })
  return faults.flatMap(({ id }) => trials.get(id) ?? [])
}

/** A shared drill that is not what it should be says little of each: then they are tried one by one. */
async function trySet(set: FaultSet, request: TrialRequest): Promise<readonly FaultTrial[]> {
  const shared = await tryFaults(set, request)
  const isRight = shared.every(({ outcome }) => outcome !== 'missed' && outcome !== 'alarmed')
  if (isRight || set.length === 1) return shared
  const trials: FaultTrial[] = []
  for (const fault of set) trials.push(...(await tryFaults([fault], request)))
  return trials
}

/** Drills what is sound, so many times. */
export async function runAllClean(
  { rounds, seed }: { readonly rounds: number; readonly seed: number },
  workshop: Workshop,
): Promise<readonly CleanRun[]> {
  const random = seededRandom(seed)
  const seeds = Array.from({ length: rounds }, () => Math.floor(random() * 2 ** 31))
  const runs = new Map<number, CleanRun>()
  await workOff(seeds, workshop, async (each, request) => {
    const run = await runClean(each, request)
    runs.set(each, run)
    tellClean(run, runs.size, rounds, workshop.world)
  })
  return seeds.flatMap((each) => runs.get(each) ?? [])
}

async function workOff<Piece>(
  pieces: readonly Piece[],
  { lanes, drill, lastro, world, nextRun }: Workshop,
  work: (piece: Piece, request: TrialRequest) => Promise<void>,
): Promise<void> {
  let next = 0
  let hasFailed = false
  const drive = async (lane: Lane) => {
    while (!hasFailed) {
      const piece = pieces[next++]
      if (piece === undefined) return
      try {
        await work(piece, { lane, drill, lastro, nextRun: () => nextRun(lane) })
        // A drill that was cancelled ends in a verdict like any other.
        world.signal.throwIfAborted()
      } catch (error) {
        hasFailed = true
        throw error
      }
    }
  }
  const ends = await Promise.allSettled(lanes.map(drive))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

function tellTrial(trial: FaultTrial, done: number, total: number, { log }: World): void {
  const { group, id, outcome, expected, actual, reason = '', detail = '' } = trial
  const line = `${outcome}: ${group}/${id}`
  if (outcome === 'missed' || outcome === 'alarmed')
    log.error(`${line}: expected ${expected}; got ${actual}`)
  else log.info(outcome === 'not-tried' ? `${line}: ${reason} ${detail}`.trimEnd() : line)
  log.progress({ activity: 'faults', done, total, unit: 'items' })
}

function tellClean(
  { seed, settings, alarm }: CleanRun,
  done: number,
  total: number,
  { log }: World,
): void {
  if (alarm !== '') log.error(`false alarm: seed ${seed}; ${settings}: ${alarm}`)
  log.progress({ activity: 'clean-runs', done, total, unit: 'items' })
}
