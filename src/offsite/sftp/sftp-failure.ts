import type { SshFailure, SshFailureKind } from '../../errors.ts'
import type { World } from '../../ports.ts'
import { RemoteFailure, type RemoteFailureKind } from '../remote-failure.ts'

const KINDS: Readonly<Record<SshFailureKind, RemoteFailureKind>> = {
  unreachable: 'remote-unreachable',
  'host-key': 'remote-host-key-changed',
  'private-key': 'remote-key-unusable',
  login: 'remote-login-refused',
  timeout: 'remote-silent',
  'too-large': 'remote-refused',
  lost: 'remote-connection-lost',
  refused: 'remote-refused',
  // Nobody cancelled the run, or that would be told: it was the deadline.
  cancelled: 'remote-silent',
}

const HEALING: ReadonlySet<SshFailureKind> = new Set(['unreachable', 'timeout', 'lost'])

/** What a failure of SSH means for a remote. */
export function toRemoteFailure(
  { kind, message }: SshFailure,
  { redact }: Pick<World, 'redact'>,
): RemoteFailure {
  return new RemoteFailure(KINDS[kind], redact(message), HEALING.has(kind))
}
