import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, type SuiteFactory } from 'vitest'
import { ROOT } from './workflow-files.ts'

/** Where script/workflow-tools installs. */
const OWN = join(ROOT, '.tools')

/** Path of a program, ours first; undefined when it is nowhere. */
export function findTool(name: string): string | undefined {
  const folders = [OWN, ...(process.env.PATH ?? '').split(delimiter)]
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

/** A block of tests that need a program; where it is missing the title says why they are skipped. */
export function describeWithTool(name: string, title: string, tests: SuiteFactory): void {
  const isMissing = findTool(name) === undefined
  const reason = isMissing ? `, skipped: ${name} is not installed (script/workflow-tools)` : ''
  describe.skipIf(isMissing)(`${title}${reason}`, tests)
}

/** Runs a program to its end; its exit code and all it said. */
export function runTool(
  path: string,
  args: readonly string[],
  input?: string,
): SpawnSyncReturns<string> {
  return spawnSync(path, args, {
    cwd: ROOT,
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  })
}
