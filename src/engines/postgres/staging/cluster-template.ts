import { rm } from 'node:fs/promises'
import type { Command, World } from '../../../ports.ts'
import { templateKey } from './template-key.ts'
import { makeTemplate } from './template-making.ts'
import { findTemplate, templateDirectory } from './template-store.ts'

/** What initdb made once, kept to be unpacked in its place. */
export interface ClusterTemplate {
  /** Fills the data directory as initdb would; may be run once. */
  readonly unpack: Command
  /** Nobody shall get it any more. */
  discard(): Promise<void>
  close(): Promise<void>
}

/**
 * The template of what `initdb` would make in the empty directory `data`; made when there is none. Null where the account has no
 * place for it, or it could not be made: then initdb runs, and tells what is wrong.
 */
export async function obtainTemplate(
  initdb: Command,
  data: string,
  world: World,
): Promise<ClusterTemplate | null> {
  const directory = templateDirectory(world)
  if (directory === null) return null
  const key = await templateKey(initdb, data, world)
  let found = await findTemplate(directory, key, world)
  if (found === null) {
    await makeTemplate(initdb, { data, directory, key }, world)
    found = await findTemplate(directory, key, world)
  }
  if (found === null) return null
  const { path, file } = found
  return {
    // The file is ours alone; the server's user reads it through the descriptor that was proven whole.
    unpack: {
      ...initdb,
      file: 'tar',
      args: ['-x', '-p', '-f', '-', '-C', data],
      stdin: file.fd,
    },
    discard: () => rm(path, { force: true }),
    close: () => file.close(),
  }
}
