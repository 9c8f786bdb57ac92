import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where the sample backend lies beside the terminal program: among the bundles, or in the source. */
const PLACES = ['../demo-backend/index.js', '../demo/backend/index.ts']

/**
 * The command that starts the sample backend, found from the program that runs now (`process.argv[1]`).
 * @throws Error when it is not where it was built.
 */
export function backendCommand(program: string): readonly string[] {
  const command = findBackendCommand(program)
  if (!command) throw new Error(`the sample backend is not beside ${program}`)
  return command
}

/** As `backendCommand`; undefined where it was not built. */
export function findBackendCommand(program: string): readonly string[] | undefined {
  const directory = dirname(realpathSync(program))
  const found = PLACES.map((place) => join(directory, place)).find((path) => existsSync(path))
  return found === undefined ? undefined : [process.execPath, found]
}
