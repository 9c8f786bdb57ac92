// A drill in a process of its own: makes one cluster as a copy, keeping its template below the given cache, and says which it is.
import { startLocalCluster } from '../../../src/engines/postgres/staging/local-cluster.ts'
import { makeStagingDirectory } from '../../../src/engines/postgres/staging/staging-directory.ts'
import { findInstallations } from '../../../src/engines/postgres/tools/installations.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { identifierOf } from './system-identifier.ts'

const [parent = '', cache = ''] = process.argv.slice(2)
const world = { ...testWorld(), cacheDirectory: () => cache }
const installation = (await findInstallations(world.processes)).find((each) => each.hasServer)
if (!installation) throw new Error('no PostgreSQL server is installed here')
const user = await world.unprivilegedUser()
const directory = await makeStagingDirectory(parent, world, user)
const { superuser, encoding } = { superuser: 'postgres', encoding: 'UTF8' }
const request = { installation, directory, user, superuser, encoding, lockedObjects: 100 }
const server = await startLocalCluster({ ...request, isCopy: true }, world)
process.stdout.write(`${await identifierOf(server)}\n`)
await server.stop()
await directory.remove()
