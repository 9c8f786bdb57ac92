import type { SshRemoteConfig } from '../config/schema.ts'
import type { SshLogin } from './ssh/ssh-session.ts'

/** How to log in to a remote. */
export function loginOf(remote: SshRemoteConfig): SshLogin {
  const { host, port, user, hostKeys, privateKey, privateKeyFile, timeoutSeconds } = remote
  return {
    host,
    port,
    user,
    hostKeys,
    lifetimeSeconds: timeoutSeconds,
    ...(privateKey === undefined ? {} : { privateKey }),
    ...(privateKeyFile === undefined ? {} : { privateKeyFile }),
  }
}
