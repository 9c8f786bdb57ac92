import { reseal } from '../../damage/reseal.ts'
import type { DirectFault } from '../../fault.ts'
import { type Lane, LONG_SECONDS } from '../../lane.ts'
import { shiftedWorld } from '../../worlds/quiet-world.ts'
import { ends } from './direct-fault.ts'

const DAY = 24 * 3600

/** A backup is as good as it is recent, and a date that cannot be true is no date. */
export const TIME_FAULTS: readonly DirectFault[] = [
  {
    kind: 'direct',
    id: 'backup-stale',
    group: 'time',
    inject: async (lane) => ({
      backup: await lane.copy(),
      expected: ends('restorable', 'backup-stale'),
      world: shiftedWorld(lane.world, LONG_SECONDS + DAY),
    }),
  },
  {
    kind: 'direct',
    id: 'backups-in-future',
    group: 'time',
    inject: async (lane) => ({
      backup: await lane.copy(),
      expected: ends('not-restorable', 'no-backup'),
      world: shiftedWorld(lane.world, -2 * DAY + sinceBackup(lane)),
    }),
  },
  {
    kind: 'direct',
    id: 'named-backup-in-future',
    group: 'time',
    inject: async (lane) => ({
      backup: await lane.copy(),
      expected: ends('restorable', 'future-dated-backup'),
      world: shiftedWorld(lane.world, -2 * DAY + sinceBackup(lane)),
      request: { backup: lane.good.backup.name },
    }),
  },
  {
    kind: 'direct',
    id: 'old-rows-under-new-date',
    group: 'time',
    inject: async (lane) => {
      const backup = await lane.copy()
      const later = LONG_SECONDS + DAY
      const snapshotAt = new Date(Date.parse(backup.passport.snapshotAt) + later * 1000)
      await reseal(backup, { snapshotAt: snapshotAt.toISOString() })
      return {
        backup,
        expected: ends('restorable', 'rpo-missed'),
        world: shiftedWorld(lane.world, later),
      }
    },
  },
  {
    kind: 'direct',
    id: 'clock-a-little-behind',
    group: 'harmless',
    isHarmless: true,
    inject: async (lane) => ({
      backup: await lane.copy(),
      expected: ends('restorable', 'proven'),
      world: shiftedWorld(lane.world, sinceBackup(lane) - 120),
    }),
  },
]

/** Seconds by which the clock must be moved to stand at the instant of the backup. */
function sinceBackup({ good, world }: Lane): number {
  return (Date.parse(good.backup.passport.snapshotAt) - world.clock.now().getTime()) / 1000
}
