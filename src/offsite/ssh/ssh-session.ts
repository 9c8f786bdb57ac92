import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { RunningProcess, World } from '../../ports.ts'
import { toRemoteFailure } from '../transfer/classify.ts'
import { type OpenIdentity, openIdentity } from './identity.ts'
import { type KeptProgram, keepProgram } from './kept-program.ts'
import type { KeySource } from './key-agent.ts'
import { type LeadingCommand, startLeading } from './leading-command.ts'
import { knownHostsText, type SshPlace, sshOptions } from './ssh-options.ts'
import { untilThere } from './until-there.ts'

/** How a remote is reached. */
export interface SshLogin extends KeySource {
  readonly host: string
  readonly port: number
  readonly user: string
  /** Pinned: `ssh-ed25519 AAAA…`. */
  readonly hostKeys: readonly string[]
}

/** How a session begins. */
export interface SessionOptions {
  /** Private; for the socket of the connection. */
  readonly directory: string
  /**
   * A command that begins with the connection itself, which saves a round trip and a program on either side; `leading` has its
   * answer. Then it must wait for the end of its input: the connection lives as long as it does.
   */
  readonly first?: string
  /** Called when the connection is on its way. */
  readonly whileConnecting?: () => void
}

/** Longest path of a socket. Source: unix(7), sun_path has 108 bytes; ssh adds 17 while it makes one. */
const LONGEST_SOCKET = 88
const LOGIN_SECONDS = 60

/**
 * One login for all that a run does on a remote: `ssh` keeps a master connection, everything else goes through it. A login costs
 * half a second on a busy machine, another command through the master a twentieth of that.
 */
export class SshSession {
  readonly #place: SshPlace
  readonly #directory: string
  readonly #world: World
  readonly #identity: OpenIdentity
  #master: KeptProgram | null = null
  #isConnected = false
  #first: string | null
  #leading: LeadingCommand | null = null

  private constructor(
    parts: {
      readonly place: SshPlace
      readonly directory: string
      readonly identity: OpenIdentity
      readonly first: string | null
    },
    world: World,
  ) {
    this.#place = parts.place
    this.#directory = parts.directory
    this.#identity = parts.identity
    this.#first = parts.first
    this.#world = world
  }

  /**
   * Logs in. What a killed run left in the directory is removed first; nobody else uses it, and no secret is ever in it.
   * @throws {RemoteFailure} when there is no login
   */
  static async open(
    login: SshLogin,
    { directory, first, whileConnecting }: SessionOptions,
    world: World,
  ): Promise<SshSession> {
    const own = await socketDirectory(directory)
    try {
      const knownHosts = join(own, 'known_hosts')
      await writeFile(knownHosts, knownHostsText(login.hostKeys), { mode: 0o600 })
      const identity = await openIdentity(login, own, world)
      const { host, port, user } = login
      const control = join(own, 'ssh')
      const place = { host, port, user, knownHosts, identity: identity.identity, control }
      const session = new SshSession(
        { place, directory: own, identity, first: first ?? null },
        world,
      )
      try {
        await session.connect(whileConnecting)
      } catch (error) {
        await identity.stop()
        throw error
      }
      return session
    } catch (error) {
      await rm(own, { recursive: true, force: true })
      throw error
    }
  }

  /** Words that start ssh (or sftp) through the connection, without the host. */
  get options(): readonly string[] {
    return sshOptions(this.#place)
  }

  /** As ssh takes it; the user stands in the options. */
  get host(): string {
    return this.#place.host
  }

  /** The command that the connection began with, until it was lost. */
  get leading(): LeadingCommand | null {
    return this.#leading
  }

  /** Makes the connection; again, when it was lost. */
  async connect(whileConnecting?: () => void): Promise<void> {
    // Of several that were cut off at once only the first makes it anew; a connection that lives is the work of another.
    if (this.#isConnected) return
    await this.#master?.stop()
    await rm(this.#place.control, { force: true })
    const master = this.#startMaster()
    whileConnecting?.()
    try {
      await untilThere(this.#place.control, master, { seconds: LOGIN_SECONDS, world: this.#world })
      this.#master = master
      this.#isConnected = true
      const lost = () => {
        if (this.#master !== master) return
        this.#isConnected = false
        this.#leading = null
      }
      master.ended.then(lost, lost)
    } catch (error) {
      await master.stop()
      this.#leading = null
      throw toRemoteFailure(error, this.#world)
    }
  }

  #startMaster(): KeptProgram {
    const words = [...this.options, '-o', 'ControlMaster=yes']
    const first = this.#first
    this.#first = null
    if (first === null)
      return keepProgram({ argv: ['ssh', ...words, '-N', this.host] }, this.#world)
    this.#leading = startLeading(['ssh', ...words, this.host, '--', first], this.#world)
    return this.#leading
  }

  /** Starts a command there; it is one text for the shell of the account, or for a forced command. */
  start(command: string, input?: Readable): RunningProcess {
    const args = [...this.options, '-o', 'ControlMaster=no', this.host, '--', command]
    return this.#world.processes.start({ file: 'ssh', args }, input)
  }

  /** Logs out; nothing stays behind. */
  async close(): Promise<void> {
    await this.#master?.stop()
    await this.#identity.stop()
    await rm(this.#directory, { recursive: true, force: true })
  }
}

/** A private directory in which the path of a socket is short enough. */
async function socketDirectory(directory: string): Promise<string> {
  if (directory.length > LONGEST_SOCKET - 'agent'.length)
    return mkdtemp(join(tmpdir().length > 40 ? '/tmp' : tmpdir(), 'lastro-ssh-'))
  await rm(directory, { recursive: true, force: true })
  await mkdir(directory, { recursive: true, mode: 0o700 })
  return directory
}
