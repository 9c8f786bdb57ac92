import type { Transition } from '../alerts/alert.ts'
import { inTurn } from '../lock/turn.ts'
import { type Attempt, type Channel, hearsOf, type Progress } from './channel.ts'
import { tryTwice, type Undelivered } from './deliver.ts'
import { maskChange, Notice, type NoticeParts } from './notice.ts'
import {
  NOTHING_TOLD,
  type NoticeState,
  readNoticeState,
  writeNoticeState,
} from './notice-state.ts'
import { asHeardBy, isWorthTelling, mergePending } from './pending.ts'
import { type Ended, verdictAlert, verdictTransition } from './verdict-alert.ts'

/** What is to be told at the end of a run. */
export interface Telling {
  readonly stateDir: string
  readonly channels: readonly Channel[]
  readonly ended: Ended
  /** Changes that the procedure found; its verdict is told instead when absent. */
  readonly transitions?: readonly Transition[]
  readonly remindAfterSeconds: number
  readonly notice: Omit<NoticeParts, 'changes' | 'at' | 'procedure'>
  readonly redact: (text: string) => string
}

/** What became of it. */
export interface Told {
  /** Channels that took a notice. */
  readonly channels: readonly string[]
  readonly undelivered: readonly Undelivered[]
}

/**
 * Tells every channel what changed and what it could not tell before. What is to be told is written down first: a run that
 * dies here, or a channel that fails, leaves it to the next run. Runs of one host take turns. Where the state cannot be written,
 * as on a full disk, people are told from memory, and once more by the next run.
 */
export async function tellChanges(telling: Telling, attempt: Attempt): Promise<Told> {
  const { stateDir } = telling
  const done: { told?: Told } = {}
  try {
    return await inTurn(turnOf(telling), async () => {
      const notes = new Notes(stateDir)
      done.told = await tellAll(await readNoticeState(stateDir), notes, { telling, attempt })
      return done.told
    })
  } catch (error) {
    const notes = new Notes(null, error)
    // What was told is not told again because of a lock that could not be given back.
    if (done.told)
      return { ...done.told, undelivered: [...done.told.undelivered, ...notes.problem] }
    const before = await readNoticeState(stateDir).catch(() => NOTHING_TOLD)
    return tellAll(before, notes, { telling, attempt })
  }
}

/** Where the state is written down; nowhere without a directory. A failure is kept, so that it can be told of. */
class Notes {
  readonly #stateDir: string | null
  problem: readonly Undelivered[] = []

  constructor(stateDir: string | null, error?: unknown) {
    this.#stateDir = stateDir
    if (error !== undefined) this.#note(error)
  }

  async write(state: NoticeState): Promise<void> {
    if (this.#stateDir === null) return
    try {
      await writeNoticeState(this.#stateDir, state)
    } catch (error) {
      this.#note(error)
    }
  }

  #note(error: unknown): void {
    const detail = error instanceof Error ? error.message : String(error)
    this.problem = [{ channel: 'notices', detail }]
  }
}

async function tellAll(
  before: NoticeState,
  notes: Notes,
  { telling, attempt }: { readonly telling: Telling; readonly attempt: Attempt },
): Promise<Told> {
  const now = attempt.world.clock.now()
  const state = withNews(before, telling, now)
  if (JSON.stringify(state) !== JSON.stringify(before)) await notes.write(state)
  const results = await Promise.all(
    telling.channels.map((channel) => tellChannel(channel, state, { telling, attempt, now })),
  )
  const tried = results.filter(({ wasTried }) => wasTried)
  if (tried.length > 0) {
    const waiting = results.filter(({ left }) => left.length > 0)
    const pending = Object.fromEntries(waiting.map(({ channel, left }) => [channel, [...left]]))
    await notes.write({ ...state, pending })
  }
  return {
    channels: tried.filter(({ isTold }) => isTold).map(({ channel }) => channel),
    undelivered: [...results.flatMap(({ problems }) => problems), ...notes.problem],
  }
}

/** Only writes down what is to be told; the next telling of this or another run tells it. */
export async function queueChanges(telling: Telling, now: Date): Promise<void> {
  await inTurn(turnOf(telling), () => noteNews(telling, now))
}

function turnOf({ stateDir, ended, notice }: Telling) {
  return { stateDir, resource: 'notices', procedure: ended.procedure, run: notice.run }
}

async function noteNews(telling: Telling, now: Date): Promise<NoticeState> {
  const { stateDir } = telling
  const before = await readNoticeState(stateDir)
  const state = withNews(before, telling, now)
  if (JSON.stringify(state) !== JSON.stringify(before)) await writeNoticeState(stateDir, state)
  return state
}

/** The state once what is new is noted for every channel that hears of it; channels that are gone are forgotten. */
function withNews(before: NoticeState, telling: Telling, now: Date): NoticeState {
  const { ended, channels } = telling
  const { transitions, verdicts } = newsOf(before, telling, now)
  const news = transitions.map((change) => maskChange(change, telling.redact))
  const pending = channels.map((channel) => {
    const heard = hearsOf(channel, ended) ? news : []
    const fresh = heard.flatMap((change) => asHeardBy(channel, change) ?? [])
    return [channel.name, mergePending(before.pending[channel.name] ?? [], fresh, now)] as const
  })
  return {
    ...before,
    verdicts,
    pending: Object.fromEntries(
      pending
        .filter(([, changes]) => changes.length > 0)
        .map(([name, changes]) => [name, [...changes]]),
    ),
  }
}

const RAN_AGAIN = { value: 'ok', reason: 'ran-again', facts: {} } as const

function newsOf(
  { verdicts }: NoticeState,
  { ended, transitions, remindAfterSeconds }: Telling,
  now: Date,
): { readonly transitions: readonly Transition[]; readonly verdicts: NoticeState['verdicts'] } {
  // Who says what changed has run to its end: a failure to do so that people were told of is over.
  const alert =
    transitions === undefined ? verdictAlert(ended) : verdictAlert({ ...ended, ...RAN_AGAIN })
  if (alert === null) return { transitions: transitions ?? [], verdicts }
  const change = verdictTransition(alert, verdicts[alert.key], { now, remindAfterSeconds })
  if (change === null) return { transitions: transitions ?? [], verdicts }
  const { level } = alert
  const told = { level, since: change.since, toldAt: now.toISOString() }
  return {
    transitions: [...(transitions ?? []), change],
    verdicts: { ...verdicts, [alert.key]: told },
  }
}

interface ChannelResult {
  readonly channel: string
  readonly wasTried: boolean
  readonly isTold: boolean
  /** What it has still to tell. */
  readonly left: readonly Transition[]
  readonly problems: readonly Undelivered[]
}

async function tellChannel(
  { name, takesDigests, tell }: Channel,
  { pending }: NoticeState,
  {
    telling,
    attempt,
    now,
  }: { readonly telling: Telling; readonly attempt: Attempt; readonly now: Date },
): Promise<ChannelResult> {
  let left: readonly Transition[] = pending[name] ?? []
  const problems: Undelivered[] = []
  if (!isWorthTelling(left, { takesDigests }, now))
    return { channel: name, wasTried: false, isTold: false, left, problems }
  const { redact, ended } = telling
  const progress: Progress = {
    told: (key) => {
      left = left.filter((change) => maskChange(change, redact).alert.key !== key)
    },
    amiss: (detail) => void problems.push({ channel: name, detail }),
  }
  const parts = { ...telling.notice, procedure: ended.procedure, at: now.toISOString() }
  const undelivered = await tryTwice(name, attempt, () =>
    tell(Notice.mask({ ...parts, changes: left }, redact), attempt, progress),
  )
  if (undelivered) problems.push(undelivered)
  const isTold = undelivered === null
  return { channel: name, wasTried: true, isTold, left: isTold ? [] : left, problems }
}
