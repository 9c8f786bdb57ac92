import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { startVitest } from 'vitest/node'
import vitestConfig from '../../vitest.config.ts'
import { EMPTY_TALLY, type Tally } from './tally.ts'
import { TallyReporter } from './tally-reporter.ts'

/** Suites of the configuration that have a folder with tests, in its order. */
export async function listSuites(): Promise<readonly string[]> {
  const projects = vitestConfig.test?.projects ?? []
  const names = projects.flatMap((project) => {
    const name = typeof project === 'object' && 'test' in project ? project.test?.name : undefined
    return typeof name === 'string' ? [name] : []
  })
  const folders = await readdir(join(import.meta.dirname, '../../test'))
  return names.filter((name) => folders.includes(name))
}

/** Suites that wait a good deal, for servers, silences and time limits: with two at a time a third of the processors is idle. */
const WORKERS: Readonly<Record<string, number>> = { integration: 3, docker: 3 }

/** Runs one suite. A suite that runs nothing has failed: an empty run must not look like a good one. */
export async function runSuite(name: string): Promise<Tally> {
  const reporter = new TallyReporter()
  const vitest = await startVitest('test', [], {
    project: [name],
    watch: false,
    ...(name in WORKERS ? { maxWorkers: WORKERS[name] } : {}),
    reporters: ['default', reporter],
  })
  await vitest.close()
  const { passed, failed, skipped } = reporter.tally
  return passed + failed + skipped === 0
    ? { ...EMPTY_TALLY, failed: 1, failures: [`${name}: no test ran`] }
    : reporter.tally
}
