import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type JobOptions, type JobResult, runJob } from '../mini-runner/mini-runner.ts'
import { type Production, startProduction } from '../real-postgres/production.ts'
import { databaseUrl, operatorConfig, URL_VARIABLE } from './operator-config.ts'
import { copyRelease } from './release.ts'

/** Stands in the URL of the database. */
export const PASSWORD = 'correct-horse-battery'

/** An operator's host: a production server, a configuration that takes its URL from a secret, and the released actions. */
export interface Operations {
  readonly production: Production
  /** Directories of the configuration. */
  readonly backups: string
  readonly staging: string
  readonly state: string
  /** Runs an action as a job of its own. */
  run(
    action: 'backup' | 'restore-drill' | 'recover',
    options?: Partial<JobOptions>,
  ): Promise<JobResult>
  close(): Promise<void>
}

/** Sets one up; production is small and real. `drill` are lines of that section. */
export async function openOperations(drill: readonly string[] = []): Promise<Operations> {
  const production = await startProduction()
  const { directory } = production
  const config = join(directory, 'lastro.yml')
  await writeFile(config, operatorConfig(directory, drill))
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
        env: { [URL_VARIABLE]: databaseUrl(production.settings, PASSWORD), ...options.env },
      }),
    close: () => production.stop(),
  }
}

/** Names in a directory; none when it does not exist. */
export function namesIn(directory: string): Promise<readonly string[]> {
  return readdir(directory).catch(() => [])
}
