import { join } from 'node:path'
import { acquireLock } from '../../../../lock/lock.ts'
import type { World } from '../../../../ports.ts'
import { reseal } from '../../damage/reseal.ts'
import { type DirectFault, type Expectation, type FaultName, NotTried } from '../../fault.ts'
import type { Lane } from '../../lane.ts'
import { withFullFetch, withSmallDisk } from '../../worlds/full-disks.ts'
import {
  withEndlessRestore,
  withExhaustedMemory,
  withKilledRestore,
  withKilledServer,
  withoutPostgres,
} from '../../worlds/troubled-servers.ts'
import { ends, fileFault } from './direct-fault.ts'

/** A drill of the good backup in a world where something is wrong. */
function troubled(
  id: FaultName['id'],
  expected: Expectation,
  trouble: (lane: Lane) => World | Promise<World>,
): DirectFault {
  return {
    kind: 'direct',
    id,
    group: 'staging',
    inject: async (lane) => ({
      backup: await lane.copy(),
      expected,
      world: await trouble(lane),
    }),
  }
}

/** A drill of the good backup that is told otherwise where and how. */
function misplaced(
  id: FaultName['id'],
  reason: string,
  changes: (lane: Lane) => Partial<Lane['config']['drill']>,
  trouble: (lane: Lane) => World = (lane) => lane.world,
): DirectFault {
  return {
    kind: 'direct',
    id,
    group: 'staging',
    inject: async (lane) => ({
      backup: await lane.copy(),
      expected: ends('cannot-judge', reason),
      world: trouble(lane),
      request: { config: { ...lane.config, drill: { ...lane.config.drill, ...changes(lane) } } },
    }),
  }
}

const DISK_FULL = ends('cannot-judge', 'staging-disk-full')
const DIED = ends('cannot-judge', 'staging-failed')
const NO_MEMORY = ends('cannot-judge', 'staging-out-of-memory')

/** Room for a new cluster (40 MB in PostgreSQL 15, 50 in 18, with its write-ahead log) but not for a database in it. */
const MEGABYTES_OF_CLUSTER = 40

/** The place, its disk and its memory. */
const PLACES: readonly DirectFault[] = [
  troubled('disk-full-at-fetch', DISK_FULL, (lane) =>
    withFullFetch(lane.world, lane.config.drill.directory),
  ),
  troubled('disk-full-at-creation', DISK_FULL, (lane) =>
    withSmallDisk(lane.plainWorld, 'initdb', 8),
  ),
  troubled('disk-full-at-database', DISK_FULL, (lane) =>
    withSmallDisk(lane.world, 'postgres', MEGABYTES_OF_CLUSTER),
  ),
  troubled('disk-full-at-load', DISK_FULL, (lane) =>
    withSmallDisk(lane.world, 'postgres', MEGABYTES_OF_CLUSTER + 12),
  ),
  troubled('memory-exhausted', NO_MEMORY, (lane) => withExhaustedMemory(lane.world)),
  troubled('server-killed-at-load', DIED, (lane) => withKilledServer(lane.world, 'loading')),
  troubled('server-killed-at-validation', DIED, (lane) =>
    withKilledServer(lane.world, 'validating'),
  ),
  troubled('restore-killed', NO_MEMORY, (lane) => withKilledRestore(lane.world)),
  misplaced(
    'restore-endless',
    'restore-timed-out',
    () => ({ timeoutSeconds: 1 }),
    (lane) => withEndlessRestore(lane.world),
  ),
  misplaced('staging-not-writable', 'staging-failed', (lane) => ({
    // A file stands where a directory is wanted: that holds root back, too.
    directory: join(lane.good.backup.passportPath, 'd'),
  })),
  misplaced('staging-path-too-long', 'staging-failed', ({ directory }) => ({
    directory: join(directory, 'x'.repeat(100)),
  })),
]

/** What is installed here, and what runs beside. */
const HOST: readonly DirectFault[] = [
  troubled('postgres-not-installed', ends('cannot-judge', 'postgres-missing'), (lane) =>
    withoutPostgres(lane.world),
  ),
  fileFault('staging', {
    id: 'server-newer-than-host',
    expected: ends('cannot-judge', 'postgres-too-old'),
    damage: (backup) =>
      reseal(backup, { server: { ...backup.passport.server, versionNumber: 990_001 } }),
  }),
  fileFault('staging', {
    id: 'dump-newer-than-host',
    expected: ends('cannot-judge', 'postgres-too-old'),
    damage: (backup) => reseal(backup, { tools: { ...backup.passport.tools, pgDumpMajor: 99 } }),
  }),
  fileFault('staging', {
    id: 'staging-is-the-source',
    expected: ends('cannot-judge', 'target-is-source'),
    damage: async (backup, lane) => {
      const [systemIdentifier] = await lane.initdb.systemIdentifiers()
      if (systemIdentifier === undefined) throw new NotTried('fault-no-target')
      await reseal(backup, { server: { ...backup.passport.server, systemIdentifier } })
    },
  }),
  {
    kind: 'direct',
    id: 'other-drill-runs',
    group: 'staging',
    inject: async (lane) => {
      const request = {
        stateDir: lane.config.system.stateDir,
        resource: 'restore-drill',
        procedure: 'restore-drill',
        run: 'another',
        waitSeconds: 0,
      }
      const lock = await acquireLock(request, lane.world)
      return {
        backup: await lane.copy(),
        expected: ends('cannot-judge', 'lock-held'),
        undo: () => lock.release(),
      }
    },
  },
]

/** Trouble of the place where a drill restores: it says nothing of the backup, and must not be taken for its fault. */
export const STAGING_FAULTS: readonly DirectFault[] = [...PLACES, ...HOST]
