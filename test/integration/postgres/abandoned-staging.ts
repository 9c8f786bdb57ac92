// A drill that is killed: makes a staging directory with a server in it, says which process it is, and waits.
import { startLocalCluster } from '../../../src/engines/postgres/staging/local-cluster.ts'
import { makeStagingDirectory } from '../../../src/engines/postgres/staging/staging-directory.ts'
import { findInstallations } from '../../../src/engines/postgres/tools/installations.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const [parent = ''] = process.argv.slice(2)
const world = testWorld()
const installation = (await findInstallations(world.processes)).find((each) => each.hasServer)
if (!installation) throw new Error('no PostgreSQL server is installed here')
const user = await world.unprivilegedUser()
const directory = await makeStagingDirectory(parent, world, user)
const { superuser, encoding } = { superuser: 'postgres', encoding: 'UTF8' }
await startLocalCluster(
  { installation, directory, user, superuser, encoding, lockedObjects: 100 },
  world,
)
process.stdout.write(`${directory.path}\n`)
setInterval(() => undefined, 1000)
