import { join } from 'node:path'
import { RESTAURANT_ROLES } from '../src/demo/restaurant-shared.ts'
import { libpqEnvironment } from '../src/engines/postgres/connection-settings.ts'
import type { Command } from '../src/ports.ts'
import type { BenchContext } from './bench-context.ts'
import { startDefaultCluster } from './default-cluster.ts'
import { configureLastro, figuresOf, type Lastro } from './lastro-run.ts'
import { measure } from './measure.ts'
import { makeReferenceDumps, type ReferenceDumps } from './reference-dumps.ts'
import { createDatabase, startRestaurants } from './restaurants.ts'
import { type BenchResult, mediansOf } from './result.ts'
import { type FigureOf, type Figures, medianRatio, playRounds, type Round } from './rounds.ts'

const SEED = 'gunzip | psql'
const PARALLEL = 'pg_restore -j2'
const DRILL = 'lastro restore-drill'

/** The whole drill beside the restores that people do by hand into a default cluster. */
export async function benchDrill(context: BenchContext): Promise<BenchResult> {
  const { dumps, lastro } = await prepare(context)
  const contestants = [
    { name: SEED, run: () => restoreByHand('by-psql', seedWay(dumps, context), context) },
    {
      name: PARALLEL,
      run: () => restoreByHand('by-restore', parallelWay(dumps, context), context),
    },
    { name: DRILL, run: () => wholeDrill(lastro, context) },
  ]
  await context.forget()
  const rounds = await playRounds(contestants, context.options.rounds, context.forget)
  return { bench: 'drill', ratios: ratiosOf(rounds), medians: mediansOf(rounds) }
}

function ratiosOf(rounds: readonly Round[]): Figures {
  const over = (of: FigureOf, other: FigureOf) => medianRatio(rounds, of, other)
  return {
    restore_over_gunzip_psql: over([DRILL, 'restore'], [SEED, 'wall']),
    restore_over_pg_restore_j2: over([DRILL, 'restore'], [PARALLEL, 'wall']),
    drill_over_gunzip_psql: over([DRILL, 'wall'], [SEED, 'wall']),
    drill_over_gunzip_psql_cpu: over([DRILL, 'cpu'], [SEED, 'cpu']),
    drill_over_pg_restore_j2_cpu: over([DRILL, 'cpu'], [PARALLEL, 'cpu']),
    validation_over_restore: over([DRILL, 'phase-validate'], [DRILL, 'restore']),
    memory_mb_drill: Math.max(...rounds.map((round) => round[DRILL]?.memoryMb ?? 0)),
  }
}

/** One backup of Lastro and the dumps of the others, all of the same data; the source's server is not needed after it. */
async function prepare(
  context: BenchContext,
): Promise<{ readonly dumps: ReferenceDumps; readonly lastro: Lastro }> {
  const source = await startRestaurants(context)
  try {
    const { path } = await context.workspace.directory('work')
    const lastro = await configureLastro({ directory: path, source: source.settings }, context)
    await lastro.run('backup')
    return { lastro, dumps: await makeReferenceDumps(source.settings, path, context) }
  } finally {
    await source.cluster.stop()
  }
}

/** The pipe of the seed, in a shell as there; an error must end it, or a broken restore would look fast. */
function seedWay(dumps: ReferenceDumps, { installation }: BenchContext): Command {
  const psql = join(installation.directory, 'psql')
  return {
    file: 'sh',
    args: [
      '-c',
      'gunzip -c "$1" | "$2" --quiet --no-psqlrc --set=ON_ERROR_STOP=1 >/dev/null',
      'sh',
      dumps.sqlGz,
      psql,
    ],
  }
}

function parallelWay(dumps: ReferenceDumps, { installation }: BenchContext): Command {
  return {
    file: join(installation.directory, 'pg_restore'),
    args: ['--jobs=2', '--exit-on-error', '--dbname=restaurante', dumps.custom],
  }
}

/** Each time into a new default cluster; its files stay until the end, so that no deletion disturbs what is measured next. */
async function restoreByHand(
  name: string,
  command: Command,
  context: BenchContext,
): Promise<Figures> {
  const number = String(performance.now()).replace(/\..*/, '')
  const directory = await context.workspace.directory(`${name}-${number}`)
  const cluster = await startDefaultCluster({ ...context, directory }, context.world)
  try {
    const settings = await createDatabase(cluster, context, RESTAURANT_ROLES)
    await context.settle()
    const { usage } = await measure(cluster.pid, () =>
      context.world.processes.run({ ...command, env: libpqEnvironment(settings) }),
    )
    return { ...usage }
  } finally {
    await cluster.stop()
  }
}

/** The staging server is a child of the drill: its CPU time is counted with the drill's own. */
async function wholeDrill(lastro: Lastro, context: BenchContext): Promise<Figures> {
  await context.settle()
  const { usage, result } = await measure(null, () => lastro.run('restore-drill'))
  return { ...usage, memoryMb: result.memoryMb, ...figuresOf(result.report) }
}
