/** What went wrong with a remote; each is a reason of the catalogue. */
export const REMOTE_FAILURES = [
  'remote-host-key-changed',
  'remote-login-refused',
  'remote-key-unusable',
  'remote-unreachable',
  'remote-silent',
  'remote-connection-lost',
  'remote-full',
  'remote-read-only',
  'remote-busy',
  'remote-tool-missing',
  'remote-refused',
  'remote-hash-differs',
  'remote-moved-on',
  'remote-unmounted',
  'filesystem-hanging',
  'source-changed',
  'transfer-failed',
] as const

/** One of them. */
export type RemoteFailureKind = (typeof REMOTE_FAILURES)[number]

/** A remote did not do what it was asked; `message` is redacted, foreign text. */
export class RemoteFailure extends Error {
  override readonly name = 'RemoteFailure'
  readonly kind: RemoteFailureKind
  /** Whether the same again may succeed: the line, not the matter, was at fault. */
  readonly canHeal: boolean

  constructor(kind: RemoteFailureKind, message: string, canHeal = false) {
    super(message)
    this.kind = kind
    this.canHeal = canHeal
  }
}
