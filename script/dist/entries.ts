import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** One bundle of dist/. */
export interface Entry {
  /** Folder in dist/, and for an action the folder of its action.yml (`-post` aside). */
  readonly name: string
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
    ...actions.map((name) => ({ name, module: `actions/${name}` })),
    { name: 'cli', module: 'cli/index' },
    // The demo starts it as somebody else's program.
    { name: 'demo-backend', module: 'demo/backend/index' },
  ]
}
