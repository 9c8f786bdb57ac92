import { join } from 'node:path'
import { CheckFailure, CommandError } from '../../../errors.ts'
import type { World } from '../../../ports.ts'
import { connect, quoteIdentifier } from '../connection.ts'
import { type ConnectionSettings, libpqEnvironment } from '../connection-settings.ts'
import { majorOf, readServerFacts } from '../passport/server-facts.ts'
import { runRestore } from '../restore/restore-phases.ts'
import { chooseClient } from '../tools/choose.ts'
import { findInstallations, type Installation } from '../tools/installations.ts'

/** A restored schema on its way from the database it was restored in to the living one. */
export interface CarryRequest {
  readonly from: ConnectionSettings
  readonly to: ConnectionSettings
  /** Its name in `from`, and the one it is to have in both from then on. */
  readonly schema: string
  readonly freshName: string
  /** Private directory for the archive between the two. */
  readonly workspace: string
  readonly jobs: number
  readonly timeoutSeconds: number
}

/**
 * Renames the schema where nobody sees it, dumps it and restores it into the living database under its new name. pg_dump
 * spells every reference to the schema by its OID, so all of them bear the new name; the text of functions bears the old
 * one, which is right again after the swap.
 * @throws CheckFailure `shared-rows-gone`, or the reason of a restore that fails; CommandError when pg_dump does.
 */
export async function carrySchema(request: CarryRequest, world: World): Promise<void> {
  const { from, to, freshName, workspace, jobs, timeoutSeconds } = request
  const client = await renameAndChoose(request, world)
  const archive = join(workspace, 'tenant.dump')
  await dump(client, archive, request, world)
  const restore = {
    client,
    archive,
    target: to,
    jobs,
    timeoutSeconds,
    isShared: true,
  }
  // Its keys to shared tables lock those against writers: each in a transaction of its own, and no longer than it takes.
  await runRestore([], restore, world).catch((error: unknown) => {
    throw explain(error)
  })
  world.log.debug(`carried ${freshName} from ${from.database} to ${to.database}`)
}

/** Within the backup the key held, as was proven: what it lacks is in the living database. */
function explain(error: unknown): unknown {
  const isKey = error instanceof CheckFailure && error.reason === 'foreign-key-orphans'
  return isKey ? new CheckFailure('shared-rows-gone', error.message, error.facts) : error
}

async function renameAndChoose(
  { from, schema, freshName }: CarryRequest,
  world: World,
): Promise<Installation> {
  const session = await connect(from, world.signal)
  try {
    await session.query(
      `ALTER SCHEMA ${quoteIdentifier(schema)} RENAME TO ${quoteIdentifier(freshName)}`,
    )
    const { versionNumber } = await readServerFacts(session)
    const major = majorOf(versionNumber)
    const client = chooseClient(await findInstallations(world.processes), major)
    if (client) return client
    throw new CheckFailure('client-too-old', `no pg_dump ${major} or newer is installed here`, {
      server: major,
      client: 'none',
      major,
    })
  } finally {
    await session.close()
  }
}

async function dump(
  { directory }: Installation,
  archive: string,
  { from, freshName, timeoutSeconds }: CarryRequest,
  world: World,
): Promise<void> {
  try {
    await world.processes.run({
      file: join(directory, 'pg_dump'),
      args: [
        '--format=custom',
        '--compress=0',
        '--no-password',
        // A pattern in quotes is a name.
        `--schema=${quoteIdentifier(freshName)}`,
        `--file=${archive}`,
      ],
      env: libpqEnvironment(from),
      timeoutSeconds,
      signal: world.signal,
    })
  } catch (error) {
    if (!(error instanceof CommandError) || error.failure.cause === 'cancelled') throw error
    throw new CheckFailure('dump-failed', error.message, { detail: error.message })
  }
}
