import { majorOf } from '../../../../engines/postgres/passport/server-facts.ts'
import type { PassportFile } from '../../../../passport/passport.ts'
import type { World } from '../../../../ports.ts'
import { fileOf } from '../../damage/backup-copy.ts'
import { changeFrame, reseal } from '../../damage/reseal.ts'
import { type DirectFault, type Expectation, type FaultName, NotTried } from '../../fault.ts'
import type { Lane } from '../../lane.ts'
import { changeWorld, runs } from '../../worlds/changed-processes.ts'
import { onlyWith, wholeInstallations } from '../../worlds/chosen-programs.ts'
import { withServerSettings } from '../../worlds/troubled-servers.ts'
import { ends, fileFault } from './direct-fault.ts'

const PROVEN = ends('restorable', 'proven')

/** The good backup as it is, drilled in another world. */
function elsewhere(
  id: FaultName['id'],
  world: (lane: Lane) => World | Promise<World>,
  expected: Expectation = PROVEN,
): DirectFault {
  return {
    kind: 'direct',
    id,
    group: 'harmless',
    isHarmless: true,
    inject: async (lane) => ({ backup: await lane.copy(), expected, world: await world(lane) }),
  }
}

/** Settings under which values print otherwise. */
const FOREIGN_SETTINGS = {
  TimeZone: 'Asia/Kathmandu',
  DateStyle: 'German, DMY',
  IntervalStyle: 'sql_standard',
  extra_float_digits: '-10',
  bytea_output: 'escape',
  quote_all_identifiers: 'on',
  default_transaction_read_only: 'off',
}

/** The cluster is made with another locale than C. */
function withOtherLocale(world: World): World {
  return changeWorld(world, () => ({
    command: (command) =>
      runs(command, 'initdb')
        ? {
            ...command,
            args: command.args.map((word) => (word === '--no-locale' ? '--locale=C.UTF-8' : word)),
          }
        : command,
  }))
}

/** Staged in the newest PostgreSQL that is installed. */
async function inNewerMajor(lane: Lane): Promise<World> {
  const newest = (await wholeInstallations(lane.wideWorld)).at(-1)
  const source = majorOf(lane.good.backup.passport.server.versionNumber)
  if (!newest || newest.major <= source) throw new NotTried('fault-needs-newer-postgres')
  return onlyWith(lane.wideWorld, newest)
}

/** Another version of an extension is the host's, not the backup's. */
function otherVersion({ good }: Lane): { readonly name: string; readonly version: string } {
  const name = Object.keys(good.backup.passport.extensions).find((each) => each !== 'plpgsql')
  if (name === undefined) throw new NotTried('fault-no-target')
  return { name, version: '0.0.1' }
}

/** Another host, another frame, another collation: the rows are the same. */
export const HARMLESS_SURROUNDINGS: readonly DirectFault[] = [
  elsewhere('good-backup-as-it-is', (lane) => lane.world),
  elsewhere('staging-of-foreign-settings', (lane) =>
    withServerSettings(lane.world, FOREIGN_SETTINGS),
  ),
  elsewhere('staging-of-other-locale', (lane) => withOtherLocale(lane.world)),
  // In another major, views may be spelled otherwise: warnings, which are not looked at.
  elsewhere('staging-of-newer-major', inNewerMajor, { ...PROVEN, isLoose: true }),
  {
    ...fileFault('harmless', {
      id: 'collation-not-installed-here',
      expected: PROVEN,
      damage: (backup) =>
        reseal(backup, {
          server: { ...backup.passport.server, collate: 'xx_XX.utf8', ctype: 'xx_XX.utf8' },
        }),
    }),
    isHarmless: true,
  },
  {
    ...fileFault('harmless', {
      id: 'extension-of-other-version',
      expected: (lane) => ({
        ...PROVEN,
        findings: [`.${otherVersion(lane).name}: extension-version-differs (warn)`],
      }),
      damage: (backup, lane) => {
        const { name, version } = otherVersion(lane)
        return reseal(backup, {
          extensions: { ...backup.passport.extensions, [name]: version },
        })
      },
    }),
    isHarmless: true,
  },
  {
    ...fileFault('harmless', {
      id: 'dump-in-other-frame',
      expected: PROVEN,
      damage: async (backup) => {
        const own = fileOf(backup.passport, 'dump').compression ?? 'zstd'
        const other = own === 'zstd' ? 'gzip' : 'zstd'
        await changeFrame(backup.dump, own, other)
        const files = backup.passport.files.map(
          (file): PassportFile => (file.role === 'dump' ? { ...file, compression: other } : file),
        )
        await reseal({ ...backup, passport: { ...backup.passport, files } })
      },
    }),
    isHarmless: true,
  },
]
