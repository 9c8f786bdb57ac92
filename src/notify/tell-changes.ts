import type { Transition } from '../alerts/alert.ts'
import { inTurn } from '../lock/turn.ts'
import { type Attempt, type Channel, hearsOf } from './channel.ts'
import { tryTwice, type Undelivered } from './deliver.ts'
import { maskChange, Notice, type NoticeParts } from './notice.ts'
import { type NoticeState, readNoticeState, writeNoticeState } from './notice-state.ts'
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
 * dies here, or a channel that fails, leaves it to the next run. Runs of one host take turns.
 */
export function tellChanges(telling: Telling, attempt: Attempt): Promise<Told> {
  const { stateDir, ended, notice } = telling
  const turn = { stateDir, resource: 'notices', procedure: ended.procedure, run: notice.run }
  return inTurn(turn, async () => {
    const now = attempt.world.clock.now()
    const before = await readNoticeState(stateDir)
    const state = withNews(before, telling, now)
    if (JSON.stringify(state) !== JSON.stringify(before)) await writeNoticeState(stateDir, state)
    const results = await Promise.all(
      telling.channels.map((channel) => tellChannel(channel, state, { telling, attempt, now })),
    )
    const pending = { ...state.pending }
    for (const { channel, undelivered } of results.filter(({ wasTried }) => wasTried))
      if (undelivered === null) delete pending[channel]
    if (results.some(({ wasTried, undelivered }) => wasTried && undelivered === null))
      await writeNoticeState(stateDir, { ...state, pending })
    return {
      channels: results
        .filter(({ wasTried, undelivered }) => wasTried && undelivered === null)
        .map(({ channel }) => channel),
      undelivered: results.flatMap(({ undelivered }) => undelivered ?? []),
    }
  })
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
  readonly undelivered: Undelivered | null
}

async function tellChannel(
  channel: Channel,
  { pending }: NoticeState,
  {
    telling,
    attempt,
    now,
  }: { readonly telling: Telling; readonly attempt: Attempt; readonly now: Date },
): Promise<ChannelResult> {
  const changes = pending[channel.name] ?? []
  if (!isWorthTelling(changes, channel, now))
    return { channel: channel.name, wasTried: false, undelivered: null }
  const { procedure } = telling.ended
  const parts = { ...telling.notice, procedure, at: now.toISOString(), changes }
  const notice = Notice.mask(parts, telling.redact)
  const undelivered = await tryTwice(channel.name, attempt, () => channel.tell(notice, attempt))
  return { channel: channel.name, wasTried: true, undelivered }
}
