import { CommandError } from '../../errors.ts'
import type { World } from '../../ports.ts'
import { RemoteFailure, type RemoteFailureKind } from '../remote-failure.ts'

interface Rule {
  readonly said: RegExp
  readonly kind: RemoteFailureKind
  readonly canHeal?: boolean
}

/**
 * What ssh, rsync and the programs there say, in the order in which it is believed. It comes before the exit code: rsync ends with
 * 12 or with 255 for the same changed host key, by chance.
 */
const RULES: readonly Rule[] = [
  {
    said: /Host key verification failed|REMOTE HOST IDENTIFICATION|No matching host key type|no hostkey alg/i,
    kind: 'remote-host-key-changed',
  },
  {
    said: /error in libcrypto|invalid format|UNPROTECTED PRIVATE KEY|incorrect passphrase/i,
    kind: 'remote-key-unusable',
  },
  { said: /Permission denied \(|Too many authentication/i, kind: 'remote-login-refused' },
  { said: /No space left|Disk quota|lastro-vault: full/i, kind: 'remote-full' },
  { said: /Read-only file system/i, kind: 'remote-read-only' },
  { said: /Another instance of rrsync|lastro(-vault)?: busy/i, kind: 'remote-busy', canHeal: true },
  { said: /lastro(-vault)?: moved on/i, kind: 'remote-moved-on' },
  // More or less arrived than we believed; asked again, the vault says how much.
  { said: /lastro-vault: (offset|cut)/i, kind: 'remote-connection-lost', canHeal: true },
  { said: /lastro: not mounted|lastro-vault: .*is its disk mounted/i, kind: 'remote-unmounted' },
  { said: /lastro-vault: (?!\w+: command not found)|rrsync error:/i, kind: 'remote-refused' },
  // rsync ends with 23 for what was gone before it began, and with 24 for what went while it read.
  {
    said: /\[sender\] .*failed: No such file|file has vanished/i,
    kind: 'source-changed',
  },
  {
    said: /protocol version mismatch|command not found|remote command not found|rsync: not found|rsync: No such file/i,
    kind: 'remote-tool-missing',
  },
  {
    said: /Could not resolve hostname|Connection refused|Connection timed out|No route to host|Network is unreachable/i,
    kind: 'remote-unreachable',
    canHeal: true,
  },
  {
    said: /Connection reset|Connection closed|closed by remote host|Broken pipe|not responding|mux_client|Control socket|connection unexpectedly closed|lost connection/i,
    kind: 'remote-connection-lost',
    canHeal: true,
  },
]

/** Exit codes of rsync and of ssh (255) that mean the line. Source: rsync(1), EXIT VALUES. */
const LINE_CODES: ReadonlySet<number> = new Set([10, 12, 30, 35, 255])
/** A fault of the system that may pass. */
const PASSING_CODES: ReadonlySet<number> = new Set([14, 22])
const MISSING_PROGRAM = 127
/** Files vanished at the source while they were sent. */
const VANISHED = 24

/** A failed program as what it means for the remote; anything but a failed program stays what it is. */
export function toRemoteFailure(error: unknown, world: Pick<World, 'signal' | 'redact'>): unknown {
  if (!(error instanceof CommandError) || world.signal.aborted) return error
  const { cause, exitCode, stderrTail } = error.failure
  const detail = world.redact(lastWords(stderrTail) || error.message)
  // Nobody cancelled the run, so it was the deadline.
  if (cause === 'cancelled') return new RemoteFailure('remote-silent', detail)
  if (cause === 'spawn') return new RemoteFailure('remote-tool-missing', error.message)
  if (cause === 'timeout') return new RemoteFailure('remote-silent', detail, true)
  const rule = RULES.find(({ said }) => said.test(stderrTail))
  if (rule) return new RemoteFailure(rule.kind, detail, rule.canHeal === true)
  if (cause === 'signal') return new RemoteFailure('remote-connection-lost', detail, true)
  return byExitCode(exitCode ?? -1, detail)
}

function byExitCode(code: number, detail: string): RemoteFailure {
  if (LINE_CODES.has(code)) return new RemoteFailure('remote-connection-lost', detail, true)
  if (PASSING_CODES.has(code)) return new RemoteFailure('transfer-failed', detail, true)
  if (code === VANISHED) return new RemoteFailure('source-changed', detail)
  if (code === MISSING_PROGRAM) return new RemoteFailure('remote-tool-missing', detail)
  return new RemoteFailure('transfer-failed', detail)
}

/** The last few lines: the first of a chain of errors says the cause, the last the consequence. */
function lastWords(stderr: string): string {
  return stderr.trim().split('\n').slice(-4).join(' / ').slice(0, 600)
}
