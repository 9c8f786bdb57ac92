import { CheckFailure } from '../../../errors.ts'
import type { Passport } from '../../../passport/passport.ts'
import type { World } from '../../../ports.ts'
import { chooseRestore, chooseServer } from './choose.ts'
import { findInstallations, type Installation } from './installations.ts'

/** The programs a restore needs. */
export interface Programs {
  readonly server: Installation
  readonly client: Installation
}

/**
 * Programs for restoring what the passport describes.
 * @throws CheckFailure `postgres-missing`, `postgres-too-old`.
 */
export async function choosePrograms(passport: Passport, world: World): Promise<Programs> {
  const installations = await findInstallations(world.processes)
  const sourceMajor = Math.floor(passport.server.versionNumber / 10_000)
  const server = chooseServer(installations, sourceMajor)
  const client = chooseRestore(installations, passport.tools.pgDumpMajor)
  if (server && client) return { server, client }
  const found = installations.map((each) => each.version).join(', ')
  const major = Math.max(sourceMajor, passport.tools.pgDumpMajor)
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
