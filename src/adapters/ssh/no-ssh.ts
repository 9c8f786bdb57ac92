import { SshFailure } from '../../errors.ts'
import type { SshClient } from '../../ssh-port.ts'

/** Of actions that look at this machine only: their bundles need not carry the protocol. */
export const noSsh: SshClient = {
  ask: () => Promise.reject(new SshFailure('unreachable', 'this action speaks to no other host')),
}
