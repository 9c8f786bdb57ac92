import { CheckFailure } from '../../../errors.ts'
import type { World } from '../../../ports.ts'
import type { StagingNeeds } from '../restore/staging-needs.ts'
import { chooseRestore, chooseServer } from './choose.ts'
import { findInstallations, type Installation } from './installations.ts'

/** The programs a restore needs. */
export interface Programs {
  readonly server: Installation
  readonly client: Installation
}

/**
 * Programs for restoring what is needed.
 * @throws CheckFailure `postgres-missing`, `postgres-too-old`.
 */
export async function choosePrograms(
  needs: Pick<StagingNeeds, 'sourceMajor' | 'dumpMajor'>,
  world: World,
): Promise<Programs> {
  const installations = await findInstallations(world.processes)
  const server = chooseServer(installations, needs.sourceMajor)
  const client = chooseRestore(installations, needs.dumpMajor)
  if (server && client) return { server, client }
  const found = installations.map((each) => each.version).join(', ')
  const major = Math.max(needs.sourceMajor, needs.dumpMajor)
  if (!found)
    throw new CheckFailure(
      'postgres-missing',
      `no PostgreSQL server is installed here; version ${major} or newer is needed`,
      { major },
    )
  throw new CheckFailure(
    'postgres-too-old',
    `PostgreSQL ${major} or newer is needed, found ${found}`,
    { found, needed: major, major },
  )
}
