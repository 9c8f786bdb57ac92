import { CheckFailure } from '../errors.ts'
import type { World } from '../ports.ts'
import { type ExitCode, runEntry } from './run-entry.ts'
import type { Services } from './services.ts'
import type { Session } from './session.ts'
import { OWNER_STATE, readState } from './state.ts'

/** What post is given. */
export interface PostContext {
  /** What main remembered; empty when it never got so far. */
  readonly state: Readonly<Record<string, string>>
  readonly world: World
}

/** The clean-up of an action. */
export interface PostDefinition {
  readonly services: Services
  /** Removes what main may have left. Must be right with any part of the state missing, and when done twice. */
  readonly clean: (context: PostContext) => Promise<void>
}

/**
 * Runs the post step: ends processes that a killed main left behind, then cleans. It has a bundle of its own: a file
 * that served both would tell them apart by saved state, and repeat the whole procedure when main was killed before
 * saving any. An error here is a warning, because main's verdict stands; only a `CheckFailure` fails the step.
 */
export function runPost(definition: PostDefinition): Promise<void> {
  return runEntry(definition.services, {
    body: (session) => cleanUp(definition, session),
    onFailure: () => undefined,
  })
}

async function cleanUp(definition: PostDefinition, session: Session): Promise<ExitCode> {
  const { [OWNER_STATE]: owner, ...state } = readState()
  await forgive(session, () => endChildren(session, owner))
  await forgive(session, () => definition.clean({ state, world: session.world }))
  return 0
}

async function endChildren(session: Session, owner: string | undefined): Promise<void> {
  if (owner === undefined) return
  const count = await session.services.endLeftovers(owner)
  if (count > 0) session.world.log.info(`Ended ${count} processes that main had left behind.`)
}

async function forgive(session: Session, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof CheckFailure) throw error
    const message = error instanceof Error ? error.message : String(error)
    session.annotations.push({ level: 'warning', title: 'Clean-up incomplete', message })
  }
}
