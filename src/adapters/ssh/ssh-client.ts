import { once } from 'node:events'
import type { NodeSSH } from 'node-ssh'
import type { ClientChannel } from 'ssh2'
import { SshFailure, type SshFailureKind } from '../../errors.ts'
import type {
  ShellAnswer,
  ShellQuestion,
  SshClient,
  SshFileLimits,
  SshFiles,
  SshLoginLimits,
  SshTarget,
} from '../../ssh-port.ts'
import { pinnedKeys } from './host-keys.ts'
import { sftpFiles } from './sftp-files.ts'
import { watchLine } from './sftp-line.ts'

/** Speaks SSH by node-ssh, which is loaded only where a host is asked. */
export const sshClient: SshClient = { ask, openFiles }

const STDERR_TAIL = 500
const ALIVE_SECONDS = 5
const FAREWELL_MS = 2000
/** A character of UTF-8 has at most four. */
const TAIL_BYTES = 4 * STDERR_TAIL

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

async function openFiles(target: SshTarget, limits: SshFileLimits): Promise<SshFiles> {
  const { NodeSSH } = await import('node-ssh')
  const ssh = new NodeSSH()
  try {
    const sftp = await inTime(limits.loginSeconds, limits.signal, async () => {
      await login(ssh, target, limits)
      return ssh.requestSFTP()
    })
    const carrier = {
      // That signs of life never came is told to whoever listens here, and ends the process when nobody does.
      onEnd: (listener: () => void) => ssh.connection?.on('error', listener).on('close', listener),
      destroy: () => destroy(ssh),
    }
    return sftpFiles(watchLine(sftp, carrier, limits), () => close(ssh))
  } catch (error) {
    destroy(ssh)
    throw error
  }
}

async function login(ssh: NodeSSH, target: SshTarget, question: SshLoginLimits): Promise<void> {
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
      // A dead line is noticed after three signs that never came; else whoever reads from it waits for ever.
      keepaliveInterval: ALIVE_SECONDS * 1000,
      keepaliveCountMax: 3,
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
  const channel = await openShell(ssh)
  const chunks: Buffer[] = []
  let tail: Buffer = Buffer.alloc(0)
  let bytes = 0
  let firstByteAt = 0
  const count = (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes <= question.maxBytes) return true
    giveUp(new SshFailure('too-large', `more than ${question.maxBytes} bytes`))
    return false
  }
  channel.on('data', (chunk: Buffer) => {
    if (firstByteAt === 0) firstByteAt = Date.now()
    if (count(chunk)) chunks.push(chunk)
  })
  channel.stderr.on('data', (chunk: Buffer) => {
    if (count(chunk)) tail = Buffer.concat([tail, chunk]).subarray(-TAIL_BYTES)
  })
  const closed = once(channel, 'close')
  const sentAt = Date.now()
  channel.end(question.script)
  await closed
  return {
    stdout: Buffer.concat(chunks).toString('utf8'),
    stderrTail: tail.toString('utf8').slice(-STDERR_TAIL),
    sentAt,
    firstByteAt: firstByteAt || Date.now(),
  }
}

/** Not by node-ssh, which keeps both streams whole: a host that talks without end would take all memory. */
async function openShell({ connection }: NodeSSH): Promise<ClientChannel> {
  if (connection === null) throw new SshFailure('lost', 'the connection ended before the question')
  return new Promise((resolve, reject) => {
    connection.exec('sh -s', (error, channel) => {
      if (error) reject(new SshFailure('lost', error.message))
      else resolve(channel)
    })
  })
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

/** Takes its leave; whoever does not answer that either keeps no run from its end. */
function close(ssh: NodeSSH): void {
  const { connection } = ssh
  // An error that comes after the end would otherwise end the process.
  connection?.on('error', () => undefined)
  ssh.dispose()
  setTimeout(() => connection?.destroy(), FAREWELL_MS).unref()
}

/** Ends a connection on which nobody answers. */
function destroy(ssh: NodeSSH): void {
  const { connection } = ssh
  connection?.on('error', () => undefined).destroy()
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
