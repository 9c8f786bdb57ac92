import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CommandError } from '../../../errors.ts'
import { fsyncFile, PARTIAL_ENDING, renameDurably } from '../../../files/durable-files.ts'
import { Meter } from '../../../frame/meters.ts'
import type { Command, World } from '../../../ports.ts'
import { pruneTemplates, templateName } from './template-store.ts'

/**
 * Runs initdb into `data`, keeps the result in `directory` under `key`, and empties `data` again. Whatever goes wrong, there is
 * no template: the next to run initdb tells of it.
 */
export async function makeTemplate(
  initdb: Command,
  {
    data,
    directory,
    key,
  }: { readonly data: string; readonly directory: string; readonly key: string },
  world: World,
): Promise<void> {
  try {
    if (!(await hasTar(world))) return
    await world.processes.run(initdb)
    await pack(initdb, { data, directory, key }, world)
    await pruneTemplates(directory, world)
  } catch (error) {
    world.signal.throwIfAborted()
    const detail = error instanceof Error ? error.message : String(error)
    world.log.debug(`no template of the cluster is kept: ${detail}`)
  } finally {
    await makeEmpty(data)
  }
}

/** Removes what is in a directory, not itself. */
export async function makeEmpty(directory: string): Promise<void> {
  for (const name of await readdir(directory))
    await rm(join(directory, name), { recursive: true, force: true, maxRetries: 5 })
}

/** What it answers is nobody's business here. */
async function hasTar({ processes }: Pick<World, 'processes'>): Promise<boolean> {
  try {
    await processes.run({ file: 'tar', args: ['--version'] })
    return true
  } catch (error) {
    if (!(error instanceof CommandError) || error.failure.cause === 'cancelled') throw error
    return error.failure.cause !== 'spawn'
  }
}

async function pack(
  { args: _args, ...initdb }: Command,
  {
    data,
    directory,
    key,
  }: { readonly data: string; readonly directory: string; readonly key: string },
  world: World,
): Promise<void> {
  // Two runs may make the same one at a time.
  const partial = join(directory, `${key}-${randomBytes(8).toString('hex')}${PARTIAL_ENDING}`)
  const meter = new Meter()
  try {
    const file = createWriteStream(partial, { flags: 'wx', mode: 0o600 })
    const tar = world.processes.start({
      ...initdb,
      file: 'tar',
      args: ['-c', '-f', '-', '-C', data, '.'],
    })
    await pipeline(tar.stdout, meter.stage, file, { signal: world.signal })
    await tar.done
    await fsyncFile(partial)
    await renameDurably(partial, join(directory, templateName(key, meter.sha256())))
  } finally {
    await rm(partial, { force: true })
  }
}
