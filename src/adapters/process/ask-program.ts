import { basename } from 'node:path'
import { getExecOutput } from '@actions/exec'
import { CommandError, type CommandFailure } from '../../errors.ts'
import type { Answer, Question } from '../../ports.ts'
import { randomId } from '../../random-id.ts'
import { childEnvironment } from './base-environment.ts'
import { killMarked } from './leftovers.ts'

/** A program that has not said its version by then hangs. */
const DEFAULT_TIMEOUT_SECONDS = 10

/** Names one question in the environment of whoever answers it: @actions/exec gives us no handle to end it by. */
const QUESTION_VARIABLE = 'LASTRO_QUESTION'

/** What all questions of one launcher share. */
export interface AskOptions {
  readonly owner: string | undefined
  readonly signal: AbortSignal | undefined
  readonly redact: (text: string) => string
}

/**
 * Puts a short question by @actions/exec. Its environment is allow-listed like that of every child; after the time-out
 * or a cancellation the program is killed with all that it started.
 * @throws CommandError when there is no answer: not started, not in time, cancelled.
 */
export async function askProgram(question: Question, options: AskOptions): Promise<Answer> {
  const id = randomId()
  const env = { ...childEnvironment(question, options.owner), [QUESTION_VARIABLE]: id }
  const answer = getExecOutput(quoted(question.file), [...question.args], {
    env,
    silent: true,
    ignoreReturnCode: true,
  })
  const impatience = impatienceOf(question.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS, options)
  try {
    const { exitCode, stdout, stderr } = await Promise.race([answer, impatience.given])
    return { exitCode, stdout, stderr: options.redact(stderr) }
  } catch (error) {
    killMarked(`${QUESTION_VARIABLE}=${id}`)
    // It ends by our kill; nobody waits for it any more.
    answer.catch(() => undefined)
    throw failure(question, error, options.redact)
  } finally {
    impatience.end()
  }
}

/** @actions/exec parses the program as a command line, in which a backslash escapes a quote only. Source: its argStringToArray. */
function quoted(file: string): string {
  return `"${file.replaceAll('"', '\\"')}"`
}

/** Why nobody waits for the answer any longer. */
class GaveUp extends Error {
  readonly because: 'timeout' | 'cancelled'

  constructor(because: 'timeout' | 'cancelled') {
    super(because)
    this.because = because
  }
}

function impatienceOf(
  seconds: number,
  { signal }: AskOptions,
): { readonly given: Promise<never>; readonly end: () => void } {
  const { promise, reject } = Promise.withResolvers<never>()
  promise.catch(() => undefined)
  const timer = setTimeout(() => reject(new GaveUp('timeout')), seconds * 1000)
  const onAbort = () => reject(new GaveUp('cancelled'))
  // It may have been while this was loaded: who listens only then hears nothing.
  if (signal?.aborted) onAbort()
  signal?.addEventListener('abort', onAbort, { once: true })
  return {
    given: promise,
    end: () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    },
  }
}

function failure(
  question: Question,
  error: unknown,
  redact: (text: string) => string,
): CommandError {
  const cause: CommandFailure['cause'] = error instanceof GaveUp ? error.because : 'spawn'
  const text = error instanceof Error && cause === 'spawn' ? error.message : ''
  return new CommandError({
    program: basename(question.file),
    args: question.args.map(redact),
    exitCode: null,
    cause,
    stderrTail: redact(text),
  })
}
