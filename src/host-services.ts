import { sshClient } from './adapters/ssh/ssh-client.ts'
import type { Services } from './runner/services.ts'
import { services } from './services.ts'

/** The outside of an action that looks at other hosts; only the bundles of such carry SSH. */
export const hostServices: Services = { ...services, ssh: sshClient }
