import { hostname, userInfo } from 'node:os'
import type { RunIdentity } from '../ports.ts'
import { randomId } from '../random-id.ts'

/** Who runs Lastro from a terminal, cron or a systemd timer: a random id, the OS user, this machine's name. */
export function terminalIdentity(): RunIdentity {
  return {
    id: `terminal-${randomId()}`,
    trigger: 'terminal',
    actor: osUser(),
    host: hostname(),
  }
}

/** In a container the uid often has no passwd entry, and `userInfo` then throws. */
function osUser(): string {
  try {
    return userInfo().username
  } catch {
    return `uid ${process.getuid?.() ?? 'unknown'}`
  }
}
