import { CheckFailure } from '../../../errors.ts'
import type { World } from '../../../ports.ts'
import type { Database } from '../connection.ts'
import { type ConnectionSettings, serverName } from '../connection-settings.ts'
import type { StagingNeeds } from '../restore/staging-needs.ts'
import { haveSameAddress } from './same-address.ts'
import { hasDatabase, readContents } from './target-session.ts'

/** The database that a drill wants to make on a separate server, and what it must not be. */
export interface TargetGuard {
  readonly target: ConnectionSettings
  /** Connections of all configured sources, by their names. */
  readonly sources: Readonly<Record<string, ConnectionSettings>>
  readonly needs: Pick<StagingNeeds, 'database' | 'server'>
  /** The operator has typed the exact name of the target database. */
  readonly isConfirmed: boolean
}

/** What a guard that let the drill pass knows. */
export interface GuardedTarget {
  readonly systemIdentifier: string
  /** A database of the target's name is there; it must be set aside. */
  readonly isThere: boolean
  /** Name of the source whose server this is: let pass because the operator confirmed it. */
  readonly sharesServerWith: string | null
}

/**
 * Refuses a target that is a source, and one that looks like it or is not empty unless the operator has confirmed it.
 * Reads only.
 * @throws CheckFailure `target-is-source`, `target-looks-like-source`, `target-not-empty`, `target-privileges`.
 */
export async function guardTarget(
  session: Database,
  guard: TargetGuard,
  world: Pick<World, 'signal'>,
): Promise<GuardedTarget> {
  const { target, isConfirmed } = guard
  const systemIdentifier = await requireSuperuser(session, target)
  const source = await sourceBehind(guard, systemIdentifier)
  if (source?.database === target.database)
    throw new CheckFailure('target-is-source', `${serverName(target)} is source ${source.name}`, {
      source: source.name,
    })
  const facts = { target: target.database }
  if (source && !isConfirmed)
    throw new CheckFailure(
      'target-looks-like-source',
      `${serverName(target)} is on the server of source ${source.name}`,
      { ...facts, source: source.name },
    )
  const isThere = await hasDatabase(session, target.database)
  const { objects, tables } = isThere
    ? await readContents(target, world.signal)
    : { objects: 0, tables: 0 }
  if (objects > 0 && !isConfirmed)
    throw new CheckFailure('target-not-empty', `${serverName(target)} is not empty`, {
      ...facts,
      objects,
      tables,
    })
  return { systemIdentifier, isThere, sharesServerWith: source?.name ?? null }
}

/** Owners, grants and event triggers can be restored by nobody else; a half restore would be blamed on the backup. */
async function requireSuperuser(session: Database, target: ConnectionSettings): Promise<string> {
  const [role] = await session.query(
    `SELECT rolsuper::text, pg_is_in_recovery()::text FROM pg_roles WHERE rolname = current_user`,
  )
  const [isSuperuser, isStandby] = role ?? []
  if (isSuperuser !== 'true' || isStandby === 'true') {
    const detail =
      isStandby === 'true' ? 'the server is a standby' : `${target.user} is no superuser`
    throw new CheckFailure('target-privileges', `${serverName(target)}: ${detail}`, { detail })
  }
  const [identity] = await session.query('SELECT system_identifier::text FROM pg_control_system()')
  return identity?.[0] ?? ''
}

interface Source {
  readonly name: string
  readonly database: string
}

/**
 * The source whose server the target is on, by address or, of the source that was dumped, by the identity that initdb gave
 * the server (a copy of its files has the same). One whose very database the target is goes before others.
 */
async function sourceBehind(
  { target, sources, needs }: TargetGuard,
  systemIdentifier: string,
): Promise<Source | undefined> {
  const found: Source[] = []
  if (systemIdentifier === needs.server.systemIdentifier)
    found.push({ name: needs.database, database: needs.database })
  for (const [name, source] of Object.entries(sources))
    if (await haveSameAddress(source, target)) found.push({ name, database: source.database })
  return found.find(({ database }) => database === target.database) ?? found[0]
}
