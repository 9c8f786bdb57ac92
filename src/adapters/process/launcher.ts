import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { CommandError } from '../../errors.ts'
import type {
  Answer,
  Command,
  CommandResult,
  ProcessLauncher,
  Question,
  RunningProcess,
} from '../../ports.ts'
import { Child, type ChildEnd } from './child.ts'
import { feed } from './input.ts'
import { endMarked } from './leftovers.ts'
import { collectOutput } from './output.ts'
import { KILL_GRACE_SECONDS } from './process-group.ts'

/** What a launcher may be told. */
export interface LauncherOptions {
  /** Ends every running child when it aborts; afterwards only commands with a live signal of their own (clean-up) start. */
  readonly signal?: AbortSignal
  /** Applied to stderr and arguments before anyone sees them. */
  readonly redact?: (text: string) => string
  /** Told each command line and how it ended. */
  readonly trace?: (line: string) => void
  /** Set as `LASTRO_OWNER` in each child, for `endLeftovers`. */
  readonly owner?: string
  /** Seconds between TERM and KILL; 3 by default. */
  readonly graceSeconds?: number
}

/** A launcher that can also end its children without waiting. */
export interface ManagedLauncher extends ProcessLauncher {
  /** SIGKILL to every group at once; for the second signal and for the end of the budget. */
  killAllNow(): void
}

/** The process launcher of this machine: argv arrays, own process groups, allow-listed environment, bounded output. */
export function createProcessLauncher(options: LauncherOptions = {}): ManagedLauncher {
  return new Launcher(options)
}

class Launcher implements ManagedLauncher {
  readonly #options: LauncherOptions
  readonly #redact: (text: string) => string
  readonly #children = new Set<Child>()

  constructor(options: LauncherOptions) {
    this.#options = options
    this.#redact = options.redact ?? ((text) => text)
    options.signal?.addEventListener('abort', () => void this.killAll(), { once: true })
  }

  async run(command: Command): Promise<CommandResult> {
    return this.#demandSuccess(command, await this.#capture(command))
  }

  async ask(question: Question): Promise<Answer> {
    this.#refuseWhenCancelled(question)
    // Loaded when somebody asks: a quick command asks nobody.
    const { askProgram } = await import('./ask-program.ts')
    return askProgram(question, {
      owner: this.#options.owner,
      signal: this.#options.signal,
      redact: this.#redact,
    })
  }

  start(command: Command, input?: Readable): RunningProcess {
    this.#refuseWhenCancelled(command)
    const child = this.#launch(command, input !== undefined)
    const fed = feed(child, input)
    const done = Promise.all([child.ended, fed]).then(([end]) =>
      this.#demandSuccess(command, { ...end, stdout: '' }),
    )
    // Whoever awaits `done` still gets the error; one that fails while its reader is busy must not crash us.
    done.catch(() => undefined)
    return { pid: child.pid, stdout: child.stdout, done, kill: () => stopAndWait(child) }
  }

  async killAll(): Promise<void> {
    await Promise.all([...this.#children].map((child) => stopAndWait(child, 'cancelled')))
  }

  endMarked(mark: string): Promise<number> {
    return endMarked(mark, this.#options.graceSeconds)
  }

  killAllNow(): void {
    for (const child of this.#children) child.killNow()
  }

  async #capture(command: Command): Promise<CommandResult> {
    this.#refuseWhenCancelled(command)
    const child = this.#launch(command, false)
    const [end, output] = await Promise.all([child.ended, collectOutput(child)])
    if (output.isTooLarge) {
      throw new RangeError(
        `${basename(command.file)} wrote too much to capture; stream it with start()`,
      )
    }
    return { ...end, stdout: output.text }
  }

  #launch(command: Command, hasInput: boolean): Child {
    const line = this.#redact([command.file, ...command.args].join(' '))
    this.#options.trace?.(`$ ${line}`)
    const child = new Child(command, {
      redact: this.#redact,
      owner: this.#options.owner,
      graceSeconds: this.#options.graceSeconds ?? KILL_GRACE_SECONDS,
      hasInput,
    })
    this.#children.add(child)
    const onAbort = (): void => void child.stop('cancelled')
    command.signal?.addEventListener('abort', onAbort, { once: true })
    void child.ended.then((end) => {
      this.#children.delete(child)
      command.signal?.removeEventListener('abort', onAbort)
      this.#options.trace?.(describeEnd(command, end))
    })
    return child
  }

  /** After cancellation nothing new starts but clean-up, which says so by a live signal of its own. */
  #refuseWhenCancelled(command: Command): void {
    const signal = command.signal ?? this.#options.signal
    if (!signal?.aborted) return
    throw this.#failure(command, {
      exitCode: null,
      cause: 'cancelled',
      stderrTail: '',
      durationSeconds: 0,
    })
  }

  #demandSuccess(command: Command, result: CommandResult): CommandResult {
    if (result.cause === 'exit' && result.exitCode === 0) return result
    throw this.#failure(command, result)
  }

  #failure(command: Command, end: ChildEnd): CommandError {
    return new CommandError({
      program: basename(command.file),
      args: command.args.map(this.#redact),
      exitCode: end.exitCode,
      cause: end.cause,
      ...(end.signal === undefined ? {} : { signal: end.signal }),
      stderrTail: end.stderrTail,
    })
  }
}

async function stopAndWait(child: Child, cause?: 'cancelled'): Promise<void> {
  await child.stop(cause)
  await child.ended
}

function describeEnd(command: Command, end: ChildEnd): string {
  const how = end.cause === 'exit' ? `exit code ${end.exitCode}` : end.cause
  return `${basename(command.file)}: ${how} after ${end.durationSeconds.toFixed(1)} s`
}
