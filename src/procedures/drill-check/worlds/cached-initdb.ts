import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command, CommandResult, ProcessLauncher } from '../../../ports.ts'
import { changeProcesses, runs } from './changed-processes.ts'

/** A launcher that makes a cluster by copying the one that initdb made of the same kind: a tenth of the time. */
export interface InitdbCache {
  readonly processes: ProcessLauncher
  /** System identifiers of the clusters made so far; each copy has that of its model. */
  systemIdentifiers(): Promise<readonly string[]>
}

interface Model {
  readonly path: string
  readonly made: Promise<CommandResult>
}

/** Models are kept below `directory`, which the user of the servers must be able to write. */
export function cacheInitdb(inner: ProcessLauncher, directory: string): InitdbCache {
  const models = new Map<string, Model>()
  const modelFor = (command: Command): Model => {
    const [flag = '', , ...options] = command.args
    const key = [command.file, ...options].join('\0')
    const known = models.get(key)
    if (known) return known
    const path = join(directory, `initdb-${models.size + 1}`)
    const made = inner.run({ ...command, args: [flag, path, ...options] })
    // It is awaited by everyone who needs a copy.
    made.catch(() => undefined)
    models.set(key, { path, made })
    return { path, made }
  }
  const copyModel = async (command: Command): Promise<CommandResult> => {
    const { path, made } = modelFor(command)
    await made
    const target = command.args[1] ?? ''
    return inner.run({
      ...command,
      file: 'cp',
      args: ['-a', '--reflink=auto', `${path}/.`, target],
    })
  }
  return {
    processes: changeProcesses(inner, {
      run: (command) => (runs(command, 'initdb') ? copyModel(command) : inner.run(command)),
    }),
    systemIdentifiers: () =>
      Promise.all(
        [...models.values()].map(async ({ path, made }) => {
          await made
          return systemIdentifier(path)
        }),
      ),
  }
}

/** The first eight bytes of the control file. Source: PostgreSQL, catalog/pg_control.h. */
async function systemIdentifier(data: string): Promise<string> {
  const file = await open(join(data, 'global/pg_control'), 'r')
  try {
    const { buffer } = await file.read(Buffer.alloc(8), 0, 8, 0)
    return buffer.readBigUInt64LE(0).toString()
  } finally {
    await file.close()
  }
}
