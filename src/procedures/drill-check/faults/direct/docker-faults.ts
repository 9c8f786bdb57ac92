import { majorOf } from '../../../../engines/postgres/passport/server-facts.ts'
import type { World } from '../../../../ports.ts'
import {
  type DirectFault,
  type Expectation,
  type FaultName,
  type Injection,
  NotTried,
} from '../../fault.ts'
import type { Lane } from '../../lane.ts'
import {
  needEngine,
  needImage,
  withKilledContainer,
  withoutDaemon,
} from '../../worlds/containers.ts'
import { takePort } from '../../worlds/taken-port.ts'
import { ends } from './direct-fault.ts'

/** What is otherwise in a drill in a container. */
interface Otherwise extends Pick<Injection, 'undo'> {
  readonly docker?: Partial<Lane['config']['drill']['docker']>
  readonly world?: World
}

/** A drill of the good backup in a container, with something wrong about it. */
function contained(
  id: FaultName['id'],
  expected: Expectation,
  trouble: (lane: Lane) => Promise<Otherwise>,
): DirectFault {
  return {
    kind: 'direct',
    id,
    group: 'staging',
    inject: async (lane) => {
      needSiteWithContainers(lane)
      const backup = await lane.copy()
      const { docker, ...otherwise } = await trouble(lane)
      const { config } = lane
      // Nothing is fetched for a check, and lanes side by side cannot have one port.
      const own = { ...config.drill.docker, pull: 'never', port: 'random' } as const
      const container = { ...own, ...docker }
      const drill = { ...config.drill, staging: 'docker', docker: container } as const
      return {
        backup,
        expected,
        request: { config: { ...config, drill } },
        ...otherwise,
      }
    },
  }
}

/** A site that drills without containers need not have an image that fits its database. */
function needSiteWithContainers({ good }: Lane): void {
  if (good.origin === 'backup' && good.config.drill.staging !== 'docker')
    throw new NotTried('fault-needs-sample')
}

function needOwnImage({ config, good, world }: Lane): Promise<void> {
  const major = majorOf(good.backup.passport.server.versionNumber)
  return needImage(config.drill.docker.image, major, world)
}

/** A name that no registry serves: the port is nobody's. */
const NO_IMAGE = 'localhost:1/nothing:1'

/** The backup as it is, in a container. */
export const IN_CONTAINER: DirectFault = {
  // Of another system library and major: warnings are not looked at.
  ...contained(
    'staging-in-container',
    { ...ends('restorable', 'proven'), isLoose: true },
    async (lane) => {
      await needOwnImage(lane)
      return {}
    },
  ),
  group: 'harmless',
  isHarmless: true,
}

/** Trouble with the container that a drill restores into; tried where containers can be started and the image is here. */
export const DOCKER_FAULTS: readonly DirectFault[] = [
  contained('container-port-taken', ends('cannot-judge', 'port-taken'), async (lane) => {
    await needOwnImage(lane)
    const { port, free } = await takePort()
    return { docker: { port }, undo: free }
  }),
  contained('container-killed-at-load', ends('cannot-judge', 'container-failed'), async (lane) => {
    await needOwnImage(lane)
    return { world: withKilledContainer(lane.world) }
  }),
  contained('container-image-missing', ends('cannot-judge', 'image-missing'), async (lane) => {
    await needEngine(lane.world)
    return { docker: { image: NO_IMAGE } }
  }),
  contained('docker-daemon-gone', ends('cannot-judge', 'docker-unreachable'), async (lane) => {
    await needEngine(lane.world)
    return { world: withoutDaemon(lane.world) }
  }),
]
