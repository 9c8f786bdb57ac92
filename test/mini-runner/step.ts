import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import { cancelByLadder, type LadderTimes, type SentSignal } from './ladder.ts'
import { StepLog } from './step-log.ts'

/** After node's exit the runner waits this long for whoever still holds the pipes (`ProcessExitedHandler`). */
const STREAM_WAIT_SECONDS = 5

/** When and how a step is disturbed: as soon as a line of its output contains `whenLogged`. */
export interface Disturbance {
  readonly whenLogged: string
  readonly kind: 'cancel' | 'SIGKILL' | 'SIGINT twice'
}

/** One node process to run as a step. */
export interface StepOptions {
  readonly node: string
  readonly file: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly ladder: LadderTimes
  readonly disturbance?: Disturbance
}

/** How the process of a step ended. */
export interface StepRun {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly seconds: number
  /** From the disturbance to node's exit. */
  readonly secondsAfterDisturbance: number | undefined
  readonly sentSignals: readonly SentSignal[]
  readonly log: StepLog
}

/** Runs node with pipes and closed stdin, as the runner does. */
export async function runStep(options: StepOptions): Promise<StepRun> {
  const started = performance.now()
  const child = spawn(options.node, [options.file], {
    cwd: options.cwd,
    env: { ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.end()
  const log = new StepLog()
  const disturbance = disturbOnce(child, options)
  const readers = [child.stdout, child.stderr].map((stream) =>
    readLines(stream, (line) => {
      log.accept(line)
      disturbance.notice(line)
    }),
  )
  const ended = await endOf(child)
  const seconds = (performance.now() - started) / 1000
  await Promise.race([Promise.all(readers), delay(STREAM_WAIT_SECONDS * 1000)])
  for (const stream of [child.stdout, child.stderr]) stream.destroy()
  const { at, sent } = disturbance
  const secondsAfterDisturbance =
    at() === undefined ? undefined : seconds - ((at() ?? 0) - started) / 1000
  return { ...ended, seconds, secondsAfterDisturbance, sentSignals: await sent(), log }
}

function disturbOnce(child: ChildProcess, { disturbance, ladder }: StepOptions) {
  let at: number | undefined
  let work: Promise<readonly SentSignal[]> = Promise.resolve([])
  const notice = (line: string): void => {
    if (!disturbance || at !== undefined || !line.includes(disturbance.whenLogged)) return
    at = performance.now()
    work = disturb(child, disturbance.kind, ladder)
  }
  return { notice, at: () => at, sent: () => work }
}

async function disturb(
  child: ChildProcess,
  kind: Disturbance['kind'],
  ladder: LadderTimes,
): Promise<readonly SentSignal[]> {
  if (kind === 'cancel') return cancelByLadder(child, ladder)
  if (kind === 'SIGKILL') {
    child.kill('SIGKILL')
    return [{ signal: 'SIGKILL', atSeconds: 0 }]
  }
  child.kill('SIGINT')
  await delay(200)
  child.kill('SIGINT')
  return [
    { signal: 'SIGINT', atSeconds: 0 },
    { signal: 'SIGINT', atSeconds: 0.2 },
  ]
}

function endOf(child: ChildProcess): Promise<Pick<StepRun, 'exitCode' | 'signal'>> {
  return new Promise((resolve, reject) => {
    child.once('exit', (exitCode, signal) => resolve({ exitCode, signal }))
    child.once('error', reject)
  })
}

function readLines(input: Readable, onLine: (line: string) => void): Promise<void> {
  return new Promise((resolve) => {
    createInterface({ input })
      .on('line', onLine)
      .once('close', () => resolve())
  })
}
