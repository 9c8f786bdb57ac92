import { join } from 'node:path'
import { Readable } from 'node:stream'
import { readPrivateKey } from '../../disk/private-key.ts'
import { CommandError } from '../../errors.ts'
import type { World } from '../../ports.ts'
import { RemoteFailure } from '../remote-failure.ts'
import { keepProgram } from './kept-program.ts'
import { untilThere } from './until-there.ts'

const START_SECONDS = 10
const DAY_SECONDS = 24 * 60 * 60
/** What a shell says of a program that is not there. */
const MISSING_PROGRAM = 127

/** Holds one private key in memory: it is never written to a disk, and goes when we do. */
export interface KeyAgent {
  readonly socket: string
  stop(): Promise<void>
}

/** Where the key is. */
export interface KeySource {
  readonly privateKey?: string
  readonly privateKeyFile?: string
  /** So long a run may take; afterwards the agent forgets the key, also where nobody was left to stop it. */
  readonly lifetimeSeconds?: number
}

/**
 * Starts an agent of our own with this key in it.
 * @throws {RemoteFailure} `remote-key-unusable` when it cannot be read, is none, or has a passphrase
 */
export async function startKeyAgent(
  key: KeySource,
  directory: string,
  world: World,
): Promise<KeyAgent> {
  const text = await readPrivateKey(key).catch((error: Error) => {
    throw unusable(world.redact(error.message))
  })
  const socket = join(directory, 'agent')
  const agent = keepProgram({ argv: ['ssh-agent', '-D', '-a', socket] }, world)
  try {
    await untilThere(socket, agent, { seconds: START_SECONDS, world })
    await addKey(text, { socket, lifetimeSeconds: key.lifetimeSeconds ?? DAY_SECONDS }, world)
  } catch (error) {
    await agent.stop()
    throw error instanceof CommandError ? explain(error) : error
  }
  return { socket, stop: () => agent.stop() }
}

/** The socket is there a moment before anybody listens on it. */
const NOT_YET = /connecting to agent|connection to your authentication agent/i
const TRIES = 50
const WAIT_SECONDS = 0.02

async function addKey(
  key: string,
  { socket, lifetimeSeconds }: { readonly socket: string; readonly lifetimeSeconds: number },
  world: World,
): Promise<void> {
  for (let count = 1; ; count += 1) {
    const adding = world.processes.start(
      {
        file: 'ssh-add',
        args: ['-q', '-t', String(Math.ceil(lifetimeSeconds)), '-'],
        env: { SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: 'never' },
        timeoutSeconds: START_SECONDS,
      },
      Readable.from([key]),
    )
    adding.stdout.resume()
    try {
      await adding.done
      return
    } catch (error) {
      const isEarly = error instanceof CommandError && NOT_YET.test(error.failure.stderrTail)
      if (!isEarly || count === TRIES) throw error
      await world.clock.sleep(WAIT_SECONDS, world.signal)
    }
  }
}

function explain({ failure, message }: CommandError): RemoteFailure {
  const isMissing = failure.exitCode === MISSING_PROGRAM || failure.cause === 'spawn'
  return isMissing
    ? new RemoteFailure('remote-tool-missing', message)
    : unusable(failure.stderrTail)
}

function unusable(detail: string): RemoteFailure {
  const said = detail.trim().split('\n').at(-1) ?? ''
  return new RemoteFailure('remote-key-unusable', said || 'the private key cannot be used')
}
