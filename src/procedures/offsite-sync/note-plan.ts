import { closedGates, gateCheck } from '../../offsite/gates/gate.ts'
import type { TimeLook } from '../../offsite/plan/counted-time.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import type { Examined, ExamineScope } from './examine.ts'
import type { OffsiteSyncRequest } from './request.ts'
import { tierRows } from './tier-rows.ts'
import { isClockOff, type Upkeep } from './upkeep.ts'

type Recorder = ReportRecorder<'offsite-sync'>

/** More are told as findings, a line each. */
const NAMES = 3
const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS
/** A daily backup, and two hours for one that was late. */
const FRESH_HOURS = 26

/** What is written down of a plan. */
export interface NotedPlan {
  readonly examined: Examined
  readonly upkeep: Upkeep
  /** What the line will take; null when nobody knows. */
  readonly seconds: number | null
}

/** Writes plan, gates and clocks into the report. */
export function notePlan(
  request: OffsiteSyncRequest,
  { examined, upkeep, seconds }: NotedPlan,
  { remote, recorder, world }: ExamineScope,
): void {
  const { plan, gates } = examined
  const { pruning, strays, time } = upkeep
  // What is refused removes nothing either.
  const isRefused = closedGates(gates).length > 0
  recorder.sections({
    sync: {
      remote: request.name,
      place: remote.place,
      tiers: tierRows(examined.plan, request.config.system.timezone),
      linked: plan.link.length,
      adopted: plan.adopt.length,
      mended: plan.mended.length,
      pruned: isRefused ? 0 : pruning.prune.length,
      keptProven: isRefused ? 0 : pruning.keptProven,
      cleaned: isRefused ? 0 : strays.remove.length,
      bytes: plan.bytes,
      seconds,
      closed: closedGates(gates).map(({ gate, word }) => ({ gate, word })),
      overridden: gates.filter(({ isOverridden }) => isOverridden).map(({ gate }) => gate),
    },
  })
  for (const gate of gates) recorder.check(gateCheck(gate))
  noteLosses(examined, recorder)
  noteVoidWords(examined, request.overrides, recorder)
  noteClock(examined, recorder, world.clock.now())
  noteJump(time, recorder)
  noteFreshness(examined, recorder, world.clock.now())
}

/** Also where the gate lets it pass: one a night would be all of them in the end. */
function noteLosses({ losses }: Examined, recorder: Recorder): void {
  if (losses.length === 0) return
  const reason = 'backup-vanished'
  const common = { status: 'warn', reason, expected: 'here, or rotated away' } as const
  for (const object of losses)
    recorder.finding({ check: 'vanished', schema: '', object, ...common, actual: 'gone' })
  const names = losses.slice(0, NAMES).join(', ')
  recorder.check({
    id: 'vanished',
    ...common,
    actual: `${losses.length} gone`,
    facts: { count: losses.length, names },
  })
}

/** Who typed a word and is refused all the same is told why: the plan is another one by now, or the word of another remote. */
function noteVoidWords({ gates }: Examined, typed: readonly string[], recorder: Recorder): void {
  const words = typed.filter((one) => !gates.some(({ word }) => word === one))
  if (words.length === 0 || closedGates(gates).length === 0) return
  recorder.check({
    id: 'override',
    status: 'warn',
    expected: 'a word of this plan',
    actual: words.join(' '),
    reason: 'override-void',
    facts: { words: words.join(' ') },
  })
}

/** Where there is nothing new, the reason may be that there are no backups any more. */
function noteFreshness({ newestAt }: Examined, recorder: Recorder, now: Date): void {
  const hours = newestAt === null ? null : (now.getTime() - newestAt.getTime()) / HOUR_MS
  const common = {
    id: 'new-backup',
    expected: `a verified backup of the last ${FRESH_HOURS} hours`,
    actual: hours === null ? 'none' : `${Math.round(hours)} hours old`,
  }
  const isFresh = hours !== null && hours <= FRESH_HOURS
  const facts = newestAt === null ? {} : { at: newestAt.toISOString() }
  recorder.check(
    isFresh
      ? { ...common, status: 'pass' }
      : { ...common, status: 'warn', reason: 'no-new-backup', facts },
  )
}

/** Which of both it was, a jump or a long rest, only people know. */
function noteJump({ jump }: TimeLook, recorder: Recorder): void {
  if (jump === null) return
  const days = Math.round(jump.ms / DAY_MS)
  recorder.check({
    id: 'own-clock',
    status: 'warn',
    expected: 'about the time of the last run',
    actual: `${days} days ${jump.kind} of it`,
    reason: jump.kind === 'ahead' ? 'clock-ahead-of-last-run' : 'clock-behind-last-run',
    facts: { days },
  })
}

function noteClock(examined: Examined, recorder: Recorder, now: Date): void {
  const skew = examined.survey.facts.clockSkewSeconds
  const actual = skew === null ? 'not told' : `${Math.round(skew)} s ahead of ours`
  const common = { id: 'remote-clock', expected: 'the same time as here', actual }
  recorder.check(
    isClockOff(examined, now)
      ? {
          ...common,
          status: 'warn',
          reason: 'remote-clock-off',
          facts: { seconds: Math.round(skew ?? 0) },
        }
      : { ...common, status: 'pass' },
  )
}
