import { constants } from 'node:fs'
import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProcessLauncher } from '../../../ports.ts'

/** PostgreSQL programs of one version in one directory. */
export interface Installation {
  readonly directory: string
  readonly major: number
  /** e.g. `15.18`. */
  readonly version: string
  /** Has initdb and postgres, so a staging cluster can be made. */
  readonly hasServer: boolean
  /** Has pg_dump, pg_dumpall and pg_restore. */
  readonly hasClient: boolean
  /** Its directory stands in `LASTRO_POSTGRES_BIN`: the operator wants it taken where it fits. */
  readonly isNamed: boolean
}

/** Parents whose `<major>/bin` sub-directories packages install into (Debian, PGDG, Alpine). */
const VERSIONED_PARENTS = [
  '/usr/lib/postgresql',
  '/usr/libexec',
  '/usr/local/lib/postgresql',
  '/opt/postgresql',
]
/** Single directories: RPM packages, source builds, Docker images. */
const SINGLE = ['/usr/local/pgsql/bin', '/usr/local/bin', '/usr/bin']

/**
 * Finds every installed PostgreSQL, newest first. The directories of `LASTRO_POSTGRES_BIN` (separated by colons) are
 * preferred to all others.
 * A directory counts only when one of its programs tells its version.
 */
export async function findInstallations(
  processes: ProcessLauncher,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Installation[]> {
  const found: Installation[] = []
  const named = (environment.LASTRO_POSTGRES_BIN ?? '').split(':').filter(Boolean)
  for (const directory of new Set([...named, ...(await candidateDirectories(environment))])) {
    const installation = await inspect(directory, named.includes(directory), processes)
    if (
      installation &&
      !found.some(
        (other) =>
          other.version === installation.version && other.hasServer >= installation.hasServer,
      )
    )
      found.push(installation)
  }
  return found.sort((a, b) => b.major - a.major || Number(b.hasServer) - Number(a.hasServer))
}

async function candidateDirectories(environment: NodeJS.ProcessEnv): Promise<string[]> {
  const versioned = await Promise.all(VERSIONED_PARENTS.map(childBins))
  const rpm = (await names('/usr'))
    .filter((name) => name.startsWith('pgsql-'))
    .map((name) => join('/usr', name, 'bin'))
  const path = (environment.PATH ?? '').split(':').filter((part) => part.startsWith('/'))
  return [...versioned.flat(), ...rpm, ...SINGLE, ...path]
}

async function childBins(parent: string): Promise<string[]> {
  return (await names(parent)).map((name) => join(parent, name, 'bin'))
}

async function names(directory: string): Promise<string[]> {
  return readdir(directory).catch(() => [])
}

async function inspect(
  directory: string,
  isNamed: boolean,
  processes: ProcessLauncher,
): Promise<Installation | null> {
  const [hasDump, hasRestore, hasDumpAll, hasInitdb, hasPostgres] = await Promise.all(
    ['pg_dump', 'pg_restore', 'pg_dumpall', 'initdb', 'postgres'].map((program) =>
      isExecutable(join(directory, program)),
    ),
  )
  const asked = hasPostgres ? 'postgres' : hasDump ? 'pg_dump' : null
  if (!asked) return null
  const answer = await processes
    .ask({ file: join(directory, asked), args: ['--version'] })
    .catch(() => null)
  const version = /\(PostgreSQL\) ((\d+)[.\d]*)/.exec(answer?.stdout ?? '')
  if (!version?.[1] || answer?.exitCode !== 0) return null
  return {
    directory,
    version: version[1],
    major: Number(version[2]),
    hasServer: Boolean(hasInitdb && hasPostgres),
    hasClient: Boolean(hasDump && hasRestore && hasDumpAll),
    isNamed,
  }
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
