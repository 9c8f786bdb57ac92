import { lookAtTime, type TimeLook } from '../../offsite/plan/counted-time.ts'
import { type HistoryPlan, instantOfRun, planHistory } from '../../offsite/plan/plan-history.ts'
import { planStrays, type StrayPlan } from '../../offsite/plan/plan-strays.ts'
import type { Remote } from '../../offsite/remote.ts'
import { rememberUpkeep } from '../../offsite/upkeep-memory.ts'
import type { World } from '../../ports.ts'
import type { Examined, ExamineScope } from './examine.ts'
import { provenBackups } from './proven-backups.ts'
import type { OffsiteSyncRequest } from './request.ts'

/** Clocks that disagree by more are not trusted for removing. */
const MOST_SKEW_SECONDS = 300

/** What is removed from a remote, by what time. */
export interface Upkeep {
  readonly time: TimeLook
  readonly pruning: HistoryPlan
  readonly strays: StrayPlan
}

/** Which versions leave the history of the remote, and which partial files nobody comes back for. */
export async function planUpkeep(
  request: Pick<OffsiteSyncRequest, 'config' | 'remote'>,
  { survey, plan }: Pick<Examined, 'survey' | 'plan'>,
  {
    world,
    upkeep,
    remote,
  }: Pick<ExamineScope, 'upkeep'> & {
    readonly world: Pick<World, 'clock'>
    readonly remote: Pick<Remote, 'prunesItself'>
  },
): Promise<Upkeep> {
  const { stateDir, timezone } = request.config.system
  const now = world.clock.now()
  const runs = survey.history.flatMap(({ run }) => instantOfRun(run) ?? [])
  const written = writtenAt({ survey })
  const evidence = [...new Set(written === null ? runs : [...runs, written])]
  const time = lookAtTime(upkeep, evidence, now.getTime())
  const isFrozen = time.jump !== null || isClockOff({ survey }, now)
  const pruning = planHistory({
    // Nothing goes from here where the server removes by a rule of its own.
    history: remote.prunesItself ? [] : survey.history,
    keep: request.remote.keep,
    proven: await provenBackups(stateDir),
    time,
    timezone,
    isFrozen,
  })
  const owned = new Set(plan.send.map(({ to }) => to))
  const before = upkeep?.strays ?? {}
  const strays = planStrays({ incoming: survey.incoming, owned, before, time, isFrozen })
  return { time, pruning, strays }
}

/** Removes what is due; of a plan that changed nothing else, too. */
export async function removeDue(
  { pruning, strays }: Upkeep,
  { remote, recorder }: ExamineScope,
): Promise<void> {
  if (pruning.prune.length === 0 && strays.remove.length === 0) return
  await recorder.step('prune', async () => {
    await remote.prune(pruning.prune)
    await remote.discard(strays.remove)
  })
}

/** Keeps what time was seen, also by a run that was refused. */
export async function keepUpkeep(
  { config, name }: OffsiteSyncRequest,
  { time, strays }: Upkeep,
): Promise<void> {
  await rememberUpkeep(config.system.stateDir, name, { ...time, strays: strays.strays })
}

/** Whether the clocks disagree, or the last manifest is of the future. */
export function isClockOff({ survey }: Pick<Examined, 'survey'>, now: Date): boolean {
  const skew = Math.abs(survey.facts.clockSkewSeconds ?? 0)
  const last = writtenAt({ survey }) ?? 0
  return skew > MOST_SKEW_SECONDS || last > now.getTime() + MOST_SKEW_SECONDS * 1000
}

function writtenAt({ survey: { manifest } }: Pick<Examined, 'survey'>): number | null {
  const at = manifest === null || manifest === 'unreadable' ? Number.NaN : Date.parse(manifest.time)
  return Number.isNaN(at) ? null : at
}
