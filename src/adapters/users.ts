import { readFile } from 'node:fs/promises'
import type { UserIdentity } from '../ports.ts'

/** Users a throw-away server may run as, best first: PostgreSQL refuses to run as root. */
const UNPRIVILEGED = ['postgres', 'lastro', 'nobody']

/**
 * Whom to run a PostgreSQL server as when we are root; null when we are not root and it runs as ourselves.
 * @throws Error when root finds none of the known users.
 */
export async function unprivilegedUser(): Promise<UserIdentity | null> {
  if (process.getuid?.() !== 0) return null
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  for (const name of UNPRIVILEGED) {
    const entry = lines.find((fields) => fields[0] === name)
    if (entry) return { name, uid: Number(entry[2]), gid: Number(entry[3]) }
  }
  throw new Error(
    `no unprivileged user to run PostgreSQL as; one of ${UNPRIVILEGED.join(', ')} must exist (adduser --system lastro)`,
  )
}
