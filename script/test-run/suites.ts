import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { startVitest } from 'vitest/node'
import vitestConfig from '../../vitest.config.ts'
import { LongestFirst } from './longest-first.ts'
import { addTally, EMPTY_TALLY, type Tally } from './tally.ts'
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

/**
 * Suites that answer in a minute; their run ends before that of the others begins. The others wait a good deal, for servers,
 * silences and time limits: with two files at a time a third of the processors is idle, and were each suite a run of its own,
 * its last long file would keep the other workers waiting.
 */
const QUICK: readonly string[] = ['unit', 'contract', 'workflows']
const WORKERS = { quick: 2, slow: 3 } as const

/** Suites that make one run, in the order of the runs. */
export function groupSuites(names: readonly string[]): readonly (readonly string[])[] {
  const isQuick = (name: string) => QUICK.includes(name)
  return [names.filter(isQuick), names.filter((name) => !isQuick(name))].filter(
    (group) => group.length > 0,
  )
}

/** Runs suites side by side. A suite that runs nothing has failed: an empty run must not look like a good one. */
export async function runSuites(names: readonly string[]): Promise<Tally> {
  const reporter = new TallyReporter()
  const vitest = await startVitest('test', [], {
    project: [...names],
    watch: false,
    maxWorkers: names.every((name) => QUICK.includes(name)) ? WORKERS.quick : WORKERS.slow,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', reporter],
  })
  await vitest.close()
  return names
    .filter((name) => !reporter.suites.has(name))
    .map((name) => ({ ...EMPTY_TALLY, failed: 1, failures: [`${name}: no test ran`] }))
    .reduce(addTally, reporter.tally)
}
