import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A repository on disk. */
export interface Repository {
  readonly directory: string
  /** Writes files and commits them all; returns the commit. */
  commit(files: Readonly<Record<string, string>>): Promise<string>
}

/** Makes an empty repository; no configuration of this machine reaches it. */
export async function makeRepository(directory: string): Promise<Repository> {
  await mkdir(directory, { recursive: true })
  const env = { PATH: process.env.PATH ?? '', HOME: directory, GIT_CONFIG_NOSYSTEM: '1' }
  const git = async (...args: readonly string[]) =>
    (
      await run(
        'git',
        ['-C', directory, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args],
        { env },
      )
    ).stdout
  await git('init', '--quiet')
  return {
    directory,
    commit: async (files) => {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(directory, path)), { recursive: true })
        await writeFile(join(directory, path), text)
      }
      await git('add', '--all')
      await git('commit', '--quiet', '--message=x')
      return (await git('rev-parse', 'HEAD')).trim()
    },
  }
}
