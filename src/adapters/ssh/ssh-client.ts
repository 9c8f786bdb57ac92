import type { NodeSSH } from 'node-ssh'
import { SshFailure, type SshFailureKind } from '../../errors.ts'
import type { ShellAnswer, ShellQuestion, SshClient, SshTarget } from '../../ssh-port.ts'
import { pinnedKeys } from './host-keys.ts'

/** Speaks SSH by node-ssh, which is loaded only where a host is asked. */
export const sshClient: SshClient = { ask }

const STDERR_TAIL = 500

async function ask(target: SshTarget, question: ShellQuestion): Promise<ShellAnswer> {
  const { NodeSSH } = await import('node-ssh')
  const ssh = new NodeSSH()
  try {
    await inTime(question.loginSeconds, question.signal, () => login(ssh, target, question))
    return await inTime(question.answerSeconds, question.signal, (giveUp) =>
      converse(ssh, question, giveUp),
    )
  } finally {
    close(ssh)
  }
}

async function login(ssh: NodeSSH, target: SshTarget, question: ShellQuestion): Promise<void> {
  const pinned = pinnedKeys(target.hostKeys)
  let isRefused = false
  try {
    await ssh.connect({
      host: target.address,
      port: target.port,
      username: target.user,
      privateKey: target.privateKey,
      ...(target.passphrase === undefined ? {} : { passphrase: target.passphrase }),
      algorithms: { serverHostKey: [...pinned.algorithms] },
      hostVerifier: (shown: Buffer) => {
        isRefused = !pinned.accepts(shown)
        return !isRefused
      },
      readyTimeout: question.loginSeconds * 1000,
    })
  } catch (error) {
    throw toFailure(error, isRefused)
  }
  // Small packets both ways: without it each waits for the last one's acknowledgement.
  ssh.connection?.setNoDelay(true)
}

/** Sends the script on stdin, so that neither the shell of the account nor `ps` gets to see it. */
async function converse(
  ssh: NodeSSH,
  question: ShellQuestion,
  giveUp: (failure: SshFailure) => void,
): Promise<ShellAnswer> {
  const lost = () => giveUp(new SshFailure('lost', 'the connection ended before the answer did'))
  ssh.connection?.on('close', lost).on('error', lost)
  const chunks: Buffer[] = []
  let bytes = 0
  let firstByteAt = 0
  const sentAt = Date.now()
  const { stderr } = await ssh.execCommand('sh -s', {
    stdin: question.script,
    noTrim: true,
    onStdout: (chunk) => {
      if (firstByteAt === 0) firstByteAt = Date.now()
      bytes += chunk.length
      if (bytes > question.maxBytes)
        giveUp(new SshFailure('too-large', `more than ${question.maxBytes} bytes`))
      else chunks.push(chunk)
    },
  })
  return {
    stdout: Buffer.concat(chunks).toString('utf8'),
    stderrTail: stderr.slice(-STDERR_TAIL),
    sentAt,
    firstByteAt: firstByteAt || Date.now(),
  }
}

/** Waits for `body` as long as it may take; it can be given up from within as well. */
async function inTime<T>(
  seconds: number,
  signal: AbortSignal,
  body: (giveUp: (failure: SshFailure) => void) => Promise<T>,
): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  promise.catch(() => undefined)
  const timer = setTimeout(
    () => reject(new SshFailure('timeout', `no answer within ${seconds} s`)),
    seconds * 1000,
  )
  const onAbort = () => reject(new SshFailure('cancelled', 'the run was cancelled'))
  signal.addEventListener('abort', onAbort, { once: true })
  if (signal.aborted) onAbort()
  try {
    const work = body(reject)
    // Once it is given up, nobody waits for how it ends.
    work.catch(() => undefined)
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
  }
}

/** An error that comes after the end would otherwise end the process. */
function close(ssh: NodeSSH): void {
  ssh.connection?.on('error', () => undefined)
  ssh.dispose()
}

/** What ssh2 calls the stages at which it failed. */
const KINDS: Readonly<Record<string, SshFailureKind>> = {
  'client-authentication': 'login',
  'client-timeout': 'timeout',
  'client-socket': 'unreachable',
  'client-dns': 'unreachable',
}

function toFailure(error: unknown, isRefused: boolean): SshFailure {
  const message = error instanceof Error ? error.message : String(error)
  if (isRefused || /no matching host key format/i.test(message))
    return new SshFailure('host-key', message)
  if (/privateKey|private key|passphrase/i.test(message))
    return new SshFailure('private-key', message)
  const level = error instanceof Error && 'level' in error ? String(error.level) : ''
  return new SshFailure(KINDS[level] ?? 'unreachable', message)
}
