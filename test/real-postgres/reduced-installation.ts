import { cp, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { findInstallations } from '../../src/engines/postgres/tools/installations.ts'
import { testWorld } from './test-world.ts'

/**
 * Copies the installed PostgreSQL below a directory without one of its extensions; a copied server looks for its
 * files relative to where it lies. Returns the directory of the programs, for `LASTRO_POSTGRES_BIN`.
 */
export async function copyInstallationWithout(
  extension: string,
  directory: string,
): Promise<string> {
  const [installation] = (await findInstallations(testWorld().processes)).filter(
    (each) => each.hasServer && each.hasClient,
  )
  if (!installation) throw new Error('no PostgreSQL server is installed here')
  const library = dirname(installation.directory)
  const share = library.replace('/lib/', '/share/')
  for (const from of [library, share]) {
    const to = join(directory, from)
    await mkdir(dirname(to), { recursive: true })
    await cp(from, to, { recursive: true, dereference: true })
  }
  await rm(join(directory, share, 'extension', `${extension}.control`))
  return join(directory, installation.directory)
}
