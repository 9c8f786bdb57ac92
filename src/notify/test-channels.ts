import type { Alert, Transition } from '../alerts/alert.ts'
import { didYouMean } from '../config/did-you-mean.ts'
import type { Config } from '../config/schema.ts'
import { ConfigurationError } from '../errors.ts'
import { createPhrasebook } from '../locale/phrasebook.ts'
import type { World } from '../ports.ts'
import { type Attempt, type Channel, ChannelFailure } from './channel.ts'
import { channelsOf, unsetIn } from './channels.ts'
import { EXCHANGE_SECONDS, TELLING_SECONDS, tryTwice } from './deliver.ts'
import { Notice } from './notice.ts'
import { ping } from './ping.ts'

/** How one channel took a test. */
export interface ChannelTest {
  readonly channel: string
  readonly isTold: boolean
  /** Why not; foreign text, empty when it was told. */
  readonly detail: string
}

const ALERT: Alert = {
  key: 'local/test/notify',
  host: 'local',
  subject: 'lastro notify test',
  level: 'warning',
  reason: 'notice-test',
  facts: {},
}

/**
 * Tells every channel, or the named one, that this is a test: an issue is opened and closed again, a switch is told of a good
 * end. Channels are asked side by side.
 * @throws ConfigurationError when there is none, or none of that name.
 */
export async function testChannels(
  config: Config,
  only: string | undefined,
  world: World,
): Promise<readonly ChannelTest[]> {
  const tests = testsOf(config, world)
  const names = tests.map(({ name }) => name)
  const chosen = tests.filter(({ name }) => only === undefined || name === only)
  if (chosen.length === 0) throw noChannel(only, names)
  const attempt: Attempt = {
    world,
    phrasebook: createPhrasebook(config.system.locale, config.system.timezone),
    timeoutSeconds: EXCHANGE_SECONDS,
    signal: AbortSignal.any([world.signal, AbortSignal.timeout(TELLING_SECONDS * 1000)]),
  }
  return Promise.all(
    chosen.map(async ({ name, tell }) => {
      const undelivered = await tryTwice(name, attempt, () => tell(attempt))
      return {
        channel: name,
        isTold: undelivered === null,
        detail: world.redact(undelivered?.detail ?? ''),
      }
    }),
  )
}

interface Test {
  readonly name: string
  readonly tell: (attempt: Attempt) => Promise<void>
}

function testsOf(config: Config, world: World): readonly Test[] {
  const { notify, unset } = config
  if (notify === undefined) return []
  const channels = channelsOf({ notify, unset, place: world.run.github ?? {} })
  const pings = Object.entries(notify.pings).map(([name, one]): Test => {
    const line = `${config.system.name} test`
    const problem = unsetIn(`pings.${name}`, unset)
    return {
      name: `pings.${name}`,
      tell: (attempt) =>
        problem === undefined ? ping('success', one, { line, attempt }) : refused(problem),
    }
  })
  return [...channels.map((channel) => channelTest(channel, config, world)), ...pings]
}

async function refused(problem: string): Promise<never> {
  throw new Error(problem)
}

function channelTest(channel: Channel, { system }: Config, world: World): Test {
  const { run, redact } = world
  const at = world.clock.now().toISOString()
  const common = { system: system.name, host: run.host, run: run.id, procedure: 'notify', at }
  const raised: Transition = { alert: ALERT, kind: 'raised', from: 'ok', since: at, digest: false }
  const over: Transition = {
    ...raised,
    alert: { ...ALERT, level: 'ok' },
    kind: 'resolved',
    from: 'warning',
  }
  const isIssue = channel.name.startsWith('github-issues.')
  return {
    name: channel.name,
    tell: async (attempt) => {
      const amiss: string[] = []
      const progress = { told: () => undefined, amiss: (detail: string) => void amiss.push(detail) }
      const say = (change: Transition) =>
        channel.tell(Notice.mask({ ...common, changes: [change] }, redact), attempt, progress)
      await say(raised)
      // An issue stays until somebody closes it; the others have said what they had to say.
      if (isIssue) await say(over)
      // Some have it; who is asked whether it works is to hear that others have not.
      if (amiss.length > 0) throw new ChannelFailure(amiss.join('; '), false)
    },
  }
}

function noChannel(name: string | undefined, names: readonly string[]): ConfigurationError {
  return new ConfigurationError([
    name === undefined || names.length === 0
      ? {
          field: 'notify',
          value: 'nothing',
          legal: 'a section with at least one channel',
          mend: 'Add it to the configuration; docs/notices.md shows each kind.',
        }
      : {
          field: '--channel',
          value: JSON.stringify(name),
          legal: `one of ${names.join(', ')}`,
          mend: didYouMean(name, names, 'Write it as the configuration has it.'),
        },
  ])
}
