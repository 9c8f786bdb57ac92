import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { PassThrough, type Readable, type Writable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import type { Command, CommandResult } from '../../ports.ts'
import { childEnvironment } from './base-environment.ts'
import { endGroup, isGroupAlive, signalGroup } from './process-group.ts'
import { createStderrTail } from './stderr-tail.ts'

/** Workers that end a moment after their leader are normal; later ones are orphans. */
const LINGER_SECONDS = 1

/** Once the group is gone, what it wrote lies in our buffers; a stream still open is held by a process that left the group. */
const DRAIN_SECONDS = 0.5
const POLL_MILLISECONDS = 20
const EXIT_NEWS_SECONDS = 1

/** Longest delay of a timer, in milliseconds (2^31 − 1); Node fires at once above it. */
const LONGEST_TIMER = 2_147_483_647

/** Buffer between a child's stdout and its reader; above it the child is made to wait. */
const STDOUT_BUFFER_BYTES = 256 * 1024

/** How a child ended, before anyone judges it. */
export type ChildEnd = Omit<CommandResult, 'stdout'>

/** What all children of one launcher share. */
export interface ChildOptions {
  readonly redact: (text: string) => string
  readonly owner: string | undefined
  readonly graceSeconds: number
  readonly hasInput: boolean
}

/** A spawned process group under supervision: limits, kill ladder, stderr. */
export class Child {
  /** Every byte the child wrote, at the reader's pace; it ends, without error, also when the child failed. */
  readonly stdout = new PassThrough({ highWaterMark: STDOUT_BUFFER_BYTES })
  /** Resolves when the group is gone and stderr is read; never rejects. */
  readonly ended: Promise<ChildEnd>
  readonly #command: Command
  readonly #graceSeconds: number
  readonly #process: ChildProcess | undefined
  readonly #startedAt = performance.now()
  #stopCause: 'timeout' | 'cancelled' | undefined
  #stopping: Promise<void> | undefined
  readonly #laddered = Promise.withResolvers<void>()
  #spawnError = ''
  #isOver = false

  constructor(command: Command, options: ChildOptions) {
    this.#command = command
    this.#graceSeconds = options.graceSeconds
    this.#process = this.#spawn(options)
    this.ended = this.#supervise(options)
  }

  /** NaN when it could not be started: `process.kill` throws on it, where 0 or −1 would hit strangers. */
  get pid(): number {
    return this.#process?.pid ?? Number.NaN
  }

  get stdin(): Writable | null {
    return this.#process?.stdin ?? null
  }

  /** Runs the kill ladder once; `cause` is what the result will say, the signal itself when absent. */
  stop(cause?: 'timeout' | 'cancelled'): Promise<void> {
    if (this.#isOver || this.#process?.pid === undefined) return Promise.resolve()
    this.#stopCause ??= cause
    return this.#endGroup(this.#process.pid)
  }

  /** SIGKILL to the whole group, without waiting. */
  killNow(): void {
    if (!this.#isOver && this.#process?.pid !== undefined) {
      this.#stopCause ??= 'cancelled'
      signalGroup(this.#process.pid, 'SIGKILL')
    }
  }

  #spawn(options: ChildOptions): ChildProcess | undefined {
    try {
      return spawn(this.#command.file, [...this.#command.args], this.#spawnOptions(options))
    } catch (error) {
      this.#spawnError = spawnErrorText(error, this.#command)
      return undefined
    }
  }

  #spawnOptions(options: ChildOptions): SpawnOptions {
    const { cwd, runAs, stdin } = this.#command
    const directory = cwd ?? (runAs ? '/' : undefined)
    return {
      env: childEnvironment(this.#command, options.owner),
      detached: true,
      stdio: [options.hasInput ? 'pipe' : (stdin ?? 'ignore'), 'pipe', 'pipe'],
      ...(directory === undefined ? {} : { cwd: directory }),
      ...(runAs ? { uid: runAs.uid, gid: runAs.gid } : {}),
    }
  }

  async #supervise(options: ChildOptions): Promise<ChildEnd> {
    const child = this.#process
    if (!child) return this.#finish(null, null, this.#spawnError)
    const tail = createStderrTail(options.redact, this.#command.onStderrLine)
    child.stderr?.on('data', (chunk: Buffer) => tail.write(chunk))
    forward(child.stdout, this.stdout)
    const timer = this.#startTimer()
    const [exitCode, signal] = await this.#leaderEnd(child)
    clearTimeout(timer)
    await this.#endStragglers()
    await closeWithin(child.stderr, DRAIN_SECONDS)
    return this.#finish(exitCode, signal, tail.end())
  }

  #startTimer(): NodeJS.Timeout | undefined {
    const { timeoutSeconds } = this.#command
    if (timeoutSeconds === undefined) return undefined
    const milliseconds = Math.min(timeoutSeconds * 1000, LONGEST_TIMER)
    return setTimeout(() => void this.stop('timeout'), milliseconds)
  }

  /** Settles on exit, on a failed start, or when the ladder is through and the kernel still holds the leader. */
  #leaderEnd(child: ChildProcess): Promise<readonly [number | null, NodeJS.Signals | null]> {
    return new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve([code, signal]))
      child.on('error', (error) => {
        if (child.pid !== undefined) return
        this.#spawnError = spawnErrorText(error, this.#command)
        resolve([null, null])
      })
      void this.#laddered.promise.then(() => resolve([null, 'SIGKILL']))
    })
  }

  #endGroup(leader: number): Promise<void> {
    this.#stopping ??= this.#runLadder(leader)
    return this.#stopping
  }

  async #runLadder(leader: number): Promise<void> {
    await endGroup(leader, this.#graceSeconds)
    // The exit of a killed leader reaches us a moment after its group is gone.
    setTimeout(() => this.#laddered.resolve(), EXIT_NEWS_SECONDS * 1000).unref()
  }

  async #endStragglers(): Promise<void> {
    const leader = this.#process?.pid
    if (leader === undefined) return
    const end = performance.now() + LINGER_SECONDS * 1000
    while (isGroupAlive(leader)) {
      if (this.#stopping || performance.now() >= end) {
        return this.#endGroup(leader)
      }
      await delay(POLL_MILLISECONDS)
    }
  }

  #finish(exitCode: number | null, signal: NodeJS.Signals | null, stderrTail: string): ChildEnd {
    this.#isOver = true
    const durationSeconds = (performance.now() - this.#startedAt) / 1000
    if (this.#spawnError !== '') {
      this.stdout.end()
      return { exitCode: null, cause: 'spawn', stderrTail: this.#spawnError, durationSeconds }
    }
    if (this.#stopCause === undefined && signal !== null)
      return { exitCode, cause: 'signal', signal, stderrTail, durationSeconds }
    return { exitCode, cause: this.#stopCause ?? 'exit', stderrTail, durationSeconds }
  }
}

/** A pipe that breaks is seen in the exit code; the reader gets an end, not a second error. */
function forward(source: Readable | null, target: PassThrough): void {
  if (!source) return
  source.on('error', () => target.end())
  source.once('close', () => target.end())
  // A reader that goes away closes the pipe, so that the child notices instead of waiting for ever.
  target.once('close', () => source.destroy())
  source.pipe(target)
}

/** Waits for a stream to be read out, then closes our end of it. */
async function closeWithin(stream: Readable | null, seconds: number): Promise<void> {
  if (!stream || stream.closed) return
  const timer = setTimeout(() => stream.destroy(), seconds * 1000)
  await new Promise<void>((resolve) => stream.once('close', resolve))
  clearTimeout(timer)
}

/** ENOENT means the program or the working directory; Node names the program in both cases. */
function spawnErrorText(error: unknown, command: Command): string {
  if (command.cwd !== undefined && !existsSync(command.cwd)) {
    return `working directory ${command.cwd} does not exist`
  }
  return error instanceof Error ? error.message : String(error)
}
