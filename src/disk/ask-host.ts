import { dockerEnvironment } from '../containers/docker.ts'
import { CommandError, SshFailure, type SshFailureKind } from '../errors.ts'
import { answerHere } from './answer-here.ts'
import { fileAnswers } from './answers-in-time.ts'
import { type HostAnswer, readHostAnswer } from './host-answer.ts'
import { type HostQuestion, hostScript } from './host-script.ts'
import type { HostToMeasure, SshAccess } from './host-to-measure.ts'
import type { MeasureOptions, MeasureWorld } from './measure-options.ts'
import type { Obstacle } from './measurement.ts'
import { readPrivateKey } from './private-key.ts'

/** An answer and, of another machine, how far its clock is ahead of ours. */
export interface TimedAnswer {
  readonly answer: HostAnswer
  readonly clockSkewSeconds: number | null
}

/** What a script says besides the two time limits within it: the start of a shell, on a busy machine. */
const SLACK_SECONDS = 5
/** A host with hundreds of mounts and thousands of backups says a quarter of it. */
const MOST_BYTES = 4 * 1024 * 1024

/** Puts the question to a host. Never throws but for a cancellation: what went wrong is what is known of it. */
export async function askHost(
  host: HostToMeasure,
  question: HostQuestion,
  { limits, world }: Pick<MeasureOptions, 'limits' | 'world'>,
): Promise<TimedAnswer | Obstacle> {
  const seconds = question.mountSeconds + question.walkSeconds + SLACK_SECONDS
  try {
    const atHand = host.ssh === null ? await answerHere(question) : null
    if (atHand !== null) return { answer: atHand, clockSkewSeconds: null }
    const script = hostScript(question)
    return host.ssh === null
      ? await askHere(script, seconds, world)
      : await askThere(host.ssh, { script, seconds, loginSeconds: limits.loginSeconds }, world)
  } catch (error) {
    world.signal.throwIfAborted()
    return toObstacle(error, world)
  }
}

async function askHere(
  script: string,
  timeoutSeconds: number,
  world: MeasureWorld,
): Promise<TimedAnswer | Obstacle> {
  const { stdout, stderr } = await world.processes.ask({
    // By its path: searching for it in every directory of PATH takes longer than starting it.
    file: '/bin/sh',
    args: ['-c', script],
    env: dockerEnvironment(),
    timeoutSeconds,
  })
  const answer = readHostAnswer(stdout)
  return isNone(answer) ? unreadable(stderr || stdout) : { answer, clockSkewSeconds: null }
}

async function askThere(
  access: SshAccess,
  question: { readonly script: string; readonly seconds: number; readonly loginSeconds: number },
  world: MeasureWorld,
): Promise<TimedAnswer | Obstacle> {
  const { address, port, user, hostKeys, passphrase } = access
  const { privateKeyFile } = access
  if (privateKeyFile !== undefined) await expectAnswer(privateKeyFile, question.loginSeconds, world)
  const privateKey = await readPrivateKey(access)
  const target = { address, port, user, hostKeys, privateKey }
  const { stdout, stderrTail, sentAt, firstByteAt } = await world.ssh.ask(
    passphrase === undefined ? target : { ...target, passphrase },
    {
      script: question.script,
      loginSeconds: question.loginSeconds,
      answerSeconds: question.seconds,
      maxBytes: MOST_BYTES,
      signal: world.signal,
    },
  )
  const answer = readHostAnswer(stdout)
  if (isNone(answer)) return unreadable(stderrTail || stdout)
  const middle = (sentAt + firstByteAt) / 2000
  return {
    answer,
    clockSkewSeconds: answer.clockSeconds === null ? null : answer.clockSeconds - middle,
  }
}

/** Whoever reads a file on a server that is dead waits for ever; an error with the code of a time that is over says so instead. */
async function expectAnswer(path: string, seconds: number, world: MeasureWorld): Promise<void> {
  if (await fileAnswers(path, { seconds, world })) return
  throw Object.assign(new Error(`${path} does not answer`), { code: 'ETIMEDOUT' })
}

/** No machine is without mounts: where none are told, /proc is hidden, or it is no Linux. */
function isNone(answer: HostAnswer | null): answer is null {
  return answer === null || answer.mounts.length === 0
}

function unreadable(said: string): Obstacle {
  return { reason: 'host-answer-unreadable', detail: said.trim().slice(0, 300) }
}

const REASONS: Readonly<Record<SshFailureKind, string>> = {
  unreachable: 'host-unreachable',
  'host-key': 'host-key-changed',
  'private-key': 'ssh-key-unusable',
  login: 'host-login-refused',
  timeout: 'host-silent',
  'too-large': 'host-answer-unreadable',
  refused: 'host-answer-unreadable',
  lost: 'host-silent',
  cancelled: 'host-silent',
}

function toObstacle(error: unknown, world: MeasureWorld): Obstacle {
  if (error instanceof SshFailure)
    return { reason: REASONS[error.kind], detail: world.redact(error.message) }
  if (error instanceof CommandError) return { reason: 'host-silent', detail: error.message }
  if (error instanceof Error && 'code' in error)
    return { reason: 'ssh-key-unusable', detail: world.redact(error.message) }
  throw error
}
