import { CheckFailure } from '../../../errors.ts'
import type { World } from '../../../ports.ts'
import type { StagingNeeds } from '../restore/staging-needs.ts'
import { chooseRestore, chooseServer } from './choose.ts'
import { findInstallations, type Installation } from './installations.ts'

type Versions = Pick<StagingNeeds, 'sourceMajor' | 'dumpMajor'>

/**
 * The programs of a server into which the dump fits.
 * @throws CheckFailure `postgres-missing`, `postgres-too-old`.
 */
export async function requireServer(needs: Versions, world: World): Promise<Installation> {
  const installations = await findInstallations(world.processes)
  const chosen = chooseServer(installations, needs.sourceMajor)
  if (chosen) return chosen
  throw lacking(installations, needs.sourceMajor)
}

/**
 * pg_restore that reads the dump.
 * @throws CheckFailure `postgres-missing`, `postgres-too-old`.
 */
export async function requireRestoreClient(needs: Versions, world: World): Promise<Installation> {
  const installations = await findInstallations(world.processes)
  const chosen = chooseRestore(installations, needs.dumpMajor)
  if (chosen) return chosen
  throw lacking(installations, Math.max(needs.sourceMajor, needs.dumpMajor))
}

function lacking(installations: readonly Installation[], major: number): CheckFailure {
  const found = installations.map((each) => each.version).join(', ')
  if (!found)
    return new CheckFailure(
      'postgres-missing',
      `no PostgreSQL is installed here; version ${major} or newer is needed`,
      { major },
    )
  return new CheckFailure(
    'postgres-too-old',
    `PostgreSQL ${major} or newer is needed, found ${found}`,
    { found, needed: major, major },
  )
}
