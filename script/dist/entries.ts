import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** One bundle of dist/. */
export interface Entry {
  /** Folder in dist/, and for an action the folder of its action.yml (`-post` aside). */
  readonly name: string
  /** Name of the file that begins it. */
  readonly file: 'index.js' | 'program.js'
  /** Source file, relative to src/, without its ending. */
  readonly module: string
}

/** Every file of src/actions/ itself is an action or its post; the terminal entry and the sample backend come beside them. */
export async function listEntries(root: string): Promise<readonly Entry[]> {
  const files = await readdir(join(root, 'src/actions'))
  const actions = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
    .sort()
  return [
    ...actions.map((name) => ({ name, file: 'index.js' as const, module: `actions/${name}` })),
    { name: 'cli', file: 'index.js', module: 'cli/start' },
    // With its chunks; started by the one above.
    { name: 'cli', file: 'program.js', module: 'cli/main' },
    // The demo starts it as somebody else's program.
    { name: 'demo-backend', file: 'index.js', module: 'demo/backend/index' },
  ]
}
