import type { SFTPWrapper } from 'ssh2'
import { SshFailure } from '../../errors.ts'

/** How a request of ssh2 ends. */
export type Done<T> = (error: Error | null | undefined, value: T) => void

/** How one ends that tells no more than whether it was done. */
export type Acted = (error?: Error | null) => void

/** Requests of SFTP, each of which is answered in time or ends the line: behind one that is not answered no other will be. */
export interface SftpLine {
  readonly sftp: SFTPWrapper
  /** Puts one request. Rejects with SshFailure. */
  ask<T>(body: (done: Done<T>) => void, seconds?: number): Promise<T>
  /** The same of one that answers nothing else. */
  act(body: (done: Acted) => void, seconds?: number): Promise<void>
  /** Waits for something as long as there is a line. */
  guard<T>(work: Promise<T>): Promise<T>
}

/** When a line is given up. */
export interface LineLimits {
  /** From a request to its answer. */
  readonly silenceSeconds: number
  readonly signal: AbortSignal
}

/** What carries a channel. */
export interface Carrier {
  /** Calls back when it broke or ended. */
  onEnd(listener: () => void): void
  /** Ends it, whatever the other side says. */
  destroy(): void
}

/**
 * Watches over a channel. A server whose disk hangs keeps the connection alive and says nothing: ssh's own signs of life come from
 * another program there.
 */
export function watchLine(sftp: SFTPWrapper, carrier: Carrier, limits: LineLimits): SftpLine {
  const { silenceSeconds, signal } = limits
  // Not a promise to race against: one that lives as long as the line keeps a note of each that ever waited.
  const waiting = new Set<(failure: SshFailure) => void>()
  let over: SshFailure | null = null
  const end = (failure: SshFailure) => {
    over ??= failure
    signal.removeEventListener('abort', onAbort)
    for (const reject of waiting) reject(over)
    waiting.clear()
  }
  const giveUp = (failure: SshFailure) => {
    end(failure)
    carrier.destroy()
  }
  const onAbort = () => giveUp(new SshFailure('cancelled', 'the run was cancelled'))
  const onLost = () => end(new SshFailure('lost', 'the connection ended'))
  signal.addEventListener('abort', onAbort, { once: true })
  if (signal.aborted) onAbort()
  sftp.on('close', onLost).on('end', onLost).on('error', onLost)
  carrier.onEnd(onLost)

  const guard = <T>(work: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      // Who waits no longer is no longer told.
      work.then(resolve, reject).finally(() => waiting.delete(reject))
      if (over === null) waiting.add(reject)
      else reject(over)
    })
  const ask = async <T>(body: (done: Done<T>) => void, seconds = silenceSeconds): Promise<T> => {
    const onSilence = () => giveUp(new SshFailure('timeout', `no answer within ${seconds} s`))
    const timer = setTimeout(onSilence, seconds * 1000)
    try {
      return await guard(answerTo(body))
    } catch (error) {
      throw toFailure(error)
    } finally {
      clearTimeout(timer)
    }
  }
  return {
    sftp,
    ask,
    act: (body, seconds) =>
      ask<undefined>((done) => body((error) => done(error, undefined)), seconds),
    guard,
  }
}

function answerTo<T>(body: (done: Done<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      body((error, value) => (error ? reject(error) : resolve(value)))
    } catch (error) {
      // An extension that the server has not is not even asked for.
      reject(new SshFailure('refused', messageOf(error)))
    }
  })
}

/** The code of an answer of SFTP; undefined of whatever is none. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

function toFailure(error: unknown): SshFailure {
  if (error instanceof SshFailure) return error
  const isAnswer = typeof codeOf(error) === 'number'
  return new SshFailure(isAnswer ? 'refused' : 'lost', messageOf(error), { cause: error })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
