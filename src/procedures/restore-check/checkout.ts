import type { World } from '../../ports.ts'

/** The repository's files on this machine, and what git knows of them. */
export interface Checkout {
  readonly directory: string
  /** Commit that is checked out; undefined without git or outside of a repository. */
  head(): Promise<string | undefined>
  /** Text of a file as a commit has it, whatever lies in the directory; undefined when the commit or the file is not here. */
  fileAt(commit: string, path: string): Promise<string | undefined>
  /** Paths that differ between a commit and the one checked out; undefined when the commit is not here. */
  changedSince(commit: string): Promise<readonly string[] | undefined>
}

/**
 * Asks git by plumbing commands alone, which run no filter, hook or pager that a repository could name. `safe.directory`
 * because a runner may check out as another user.
 */
export function openCheckout(directory: string, world: Pick<World, 'processes'>): Checkout {
  const ask = async (...args: readonly string[]): Promise<string | undefined> => {
    const question = ['-C', directory, '-c', `safe.directory=${directory}`, ...args]
    const answer = await world.processes.ask({ file: 'git', args: question }).catch(() => null)
    return answer?.exitCode === 0 ? answer.stdout : undefined
  }
  return {
    directory,
    head: async () => (await ask('rev-parse', '--verify', 'HEAD^{commit}'))?.trim(),
    fileAt: (commit, path) => ask('cat-file', 'blob', `${commit}:${path}`),
    changedSince: async (commit) => {
      const names = await ask(
        'diff-tree',
        '-r',
        '-z',
        '--name-only',
        '--no-renames',
        commit,
        'HEAD',
      )
      return names?.split('\0').filter((name) => name !== '')
    },
  }
}
