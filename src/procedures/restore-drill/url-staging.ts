import { setTimeout as delay } from 'node:timers/promises'
import { type ConnectionSettings, serverName } from '../../engines/postgres/connection-settings.ts'
import type { RestoreServer } from '../../engines/postgres/restore/restore-server.ts'
import {
  type GuardedTarget,
  guardTarget,
} from '../../engines/postgres/separate-server/guard-target.ts'
import {
  type MadeRecord,
  readMadeRecord,
} from '../../engines/postgres/separate-server/made-record.ts'
import { makeTarget, remakeTarget } from '../../engines/postgres/separate-server/make-target.ts'
import { connectBesideTarget } from '../../engines/postgres/separate-server/target-session.ts'
import { unmakeTarget } from '../../engines/postgres/separate-server/unmake-target.ts'
import { makeStagingDirectory } from '../../engines/postgres/staging/staging-directory.ts'
import type { World } from '../../ports.ts'
import { requireCapability } from './prepare-staging.ts'
import type { Staging, StagingRequest } from './staging.ts'

/** A server that answers has removed everything long before; one that does not must not hold up a cancelled run. */
const REMOVAL_SECONDS = 60
const REMOVAL_SECONDS_CANCELLED = 4

/** A database on a separate server, made for the drill and removed after it; whatever else is there is left alone. */
export async function openUrlStaging(
  request: StagingRequest,
  target: ConnectionSettings,
  world: World,
): Promise<Staging> {
  const directory = await makeStagingDirectory(request.drill.config.drill.directory, world, null)
  let guarded: GuardedTarget | undefined
  let made: MadeRecord | undefined
  return {
    workspace: directory.path,
    target: {
      open: async () => {
        guarded = await guardServer(request, target, world)
        return separateServer(target)
      },
      prepare: async () => {
        if (guarded) made = await prepare({ ...request, target, guarded }, directory.path, world)
        return target
      },
      recreate: async () => {
        if (made) await recreate(made, { needs: request.needs, target }, world)
      },
    },
    remove: async () => {
      const left = await removeMade(directory.path, target, world.signal.aborted)
      // The record in it is what the next drill knows the rest by.
      if (left.length === 0) await directory.remove()
      return left
    },
  }
}

/** Nothing of it is ours to stop, and its death shows as a broken session. */
function separateServer(target: ConnectionSettings): RestoreServer {
  return {
    settings: (database) => ({ ...target, database }),
    place: `server ${target.host}:${target.port}, database ${target.database}`,
    died: new Promise<never>(() => undefined),
    stop: () => Promise.resolve(),
  }
}

async function guardServer(
  { drill, needs }: StagingRequest,
  target: ConnectionSettings,
  world: World,
): Promise<GuardedTarget> {
  const sources = Object.entries(drill.config.backups?.sources ?? {})
  const session = await connectBesideTarget(target, world.signal)
  try {
    const guard = {
      target,
      sources: Object.fromEntries(sources.map(([name, { connection }]) => [name, connection])),
      needs,
      isConfirmed: drill.confirmedTarget === target.database,
    }
    return await guardTarget(session, guard, world)
  } finally {
    await session.close()
  }
}

interface Guarded extends StagingRequest {
  readonly target: ConnectionSettings
  readonly guarded: GuardedTarget
}

async function prepare(
  { target, guarded, needs, recorder }: Guarded,
  directory: string,
  world: World,
): Promise<MadeRecord> {
  const common = {
    id: 'isolation',
    expected: 'another server than that of any source',
    actual: separateServer(target).place,
  }
  const source = guarded.sharesServerWith
  recorder.check(
    source === null
      ? { ...common, status: 'pass' }
      : {
          ...common,
          status: 'warn',
          reason: 'target-looks-like-source',
          facts: { target: target.database, source },
        },
  )
  const session = await connectBesideTarget(target, world.signal)
  try {
    await requireCapability(session, needs)
    return await makeTarget(session, { target, guarded, needs, directory, signal: world.signal })
  } finally {
    await session.close()
  }
}

async function recreate(
  made: MadeRecord,
  request: Pick<Guarded, 'needs' | 'target'>,
  world: World,
): Promise<void> {
  const session = await connectBesideTarget(request.target, world.signal)
  try {
    await remakeTarget(session, made, { ...request, signal: world.signal })
  } finally {
    await session.close()
  }
}

/** Undoes what the record says; a server that does not answer keeps it until the next drill. */
async function removeMade(
  directory: string,
  target: ConnectionSettings,
  isCancelled: boolean,
): Promise<readonly string[]> {
  const record = await readMadeRecord(directory)
  if (record === null) return []
  const seconds = isCancelled ? REMOVAL_SECONDS_CANCELLED : REMOVAL_SECONDS
  const impatience = AbortSignal.timeout(seconds * 1000)
  try {
    // A connection under way does not hear the signal.
    return await Promise.race([unmakeTarget(record, target, impatience), expiry(seconds)])
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return [`database ${record.database} on ${serverName(target)} (${detail})`]
  }
}

async function expiry(seconds: number): Promise<never> {
  await delay(seconds * 1000, undefined, { ref: false })
  throw new Error(`no answer within ${seconds} s`)
}
