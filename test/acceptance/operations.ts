import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type JobOptions, type JobResult, runJob } from '../mini-runner/mini-runner.ts'
import { type Production, startProduction } from '../real-postgres/production.ts'
import { copyRelease } from './release.ts'

/** Stands in the URL; the server lets everybody in, so that only masking is put to the test. */
export const PASSWORD = 'correct-horse-battery'

/** An operator's host: a production server, a configuration that takes its URL from a secret, and the released actions. */
export interface Operations {
  readonly production: Production
  /** Directories of the configuration. */
  readonly backups: string
  readonly staging: string
  readonly state: string
  /** Runs an action as a job of its own. */
  run(action: 'backup' | 'restore-drill', options?: Partial<JobOptions>): Promise<JobResult>
  close(): Promise<void>
}

/** Sets one up; production is small and real. */
export async function openOperations(): Promise<Operations> {
  const production = await startProduction()
  const { directory } = production
  const config = join(directory, 'lastro.yml')
  await writeFile(config, configuration(directory))
  const release = copyRelease(directory)
  return {
    production,
    backups: join(directory, 'backups'),
    staging: join(directory, 'drill'),
    state: join(directory, 'state'),
    run: (action, options = {}) =>
      runJob({
        ...options,
        action: join(release, action),
        inputs: { config, ...options.inputs },
        env: { DATABASE_URL: urlOf(production), ...options.env },
      }),
    close: () => production.stop(),
  }
}

/** Names in a directory; none when it does not exist. */
export function namesIn(directory: string): Promise<readonly string[]> {
  return readdir(directory).catch(() => [])
}

/** The secret that reaches the configuration by an environment variable. */
export function urlOf({ settings }: Pick<Production, 'settings'>): string {
  const { host, port, database, user } = settings
  return `postgresql://${user}:${PASSWORD}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
}

function configuration(directory: string): string {
  return `system:
  name: chefwell
  state-dir: ${join(directory, 'state')}
backups:
  directory: ${join(directory, 'backups')}
  sources:
    chefwell:
      engine: postgres
      url: \${DATABASE_URL}
      tenants: tenant_*
drill:
  directory: ${join(directory, 'drill')}
`
}
