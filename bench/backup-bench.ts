import { join } from 'node:path'
import { libpqEnvironment } from '../src/engines/postgres/connection-settings.ts'
import type { BenchContext } from './bench-context.ts'
import { configureLastro, figuresOf, type Lastro } from './lastro-run.ts'
import { measure } from './measure.ts'
import { type RestaurantSource, startRestaurants } from './restaurants.ts'
import { type BenchResult, mediansOf } from './result.ts'
import { type Figures, medianRatio, playRounds } from './rounds.ts'

/** The whole `lastro backup` beside a plain `pg_dump -Fc` of the same server. */
export async function benchBackup(context: BenchContext): Promise<BenchResult> {
  const source = await startRestaurants(context)
  try {
    const { path } = await context.workspace.directory('work')
    const lastro = await configureLastro({ directory: path, source: source.settings }, context)
    const contestants = [
      { name: 'pg_dump -Fc', run: () => plainDump(source, path, context) },
      { name: 'lastro backup', run: () => wholeBackup(source, lastro, context) },
    ]
    const rounds = await playRounds(contestants, context.options.rounds, context.settle)
    return {
      bench: 'backup',
      ratios: {
        backup_over_pg_dump: medianRatio(
          rounds,
          ['lastro backup', 'wall'],
          ['pg_dump -Fc', 'wall'],
        ),
        backup_over_pg_dump_cpu: medianRatio(
          rounds,
          ['lastro backup', 'cpu'],
          ['pg_dump -Fc', 'cpu'],
        ),
        memory_mb_backup: Math.max(...rounds.map((round) => round['lastro backup']?.memoryMb ?? 0)),
      },
      medians: mediansOf(rounds),
    }
  } finally {
    await source.cluster.stop()
  }
}

async function plainDump(
  source: RestaurantSource,
  directory: string,
  context: BenchContext,
): Promise<Figures> {
  await context.settle()
  const { usage } = await measure(source.cluster.pid, () =>
    context.world.processes.run({
      file: join(context.installation.directory, 'pg_dump'),
      args: ['--format=custom', `--file=${join(directory, 'plain.dump')}`],
      env: libpqEnvironment(source.settings),
    }),
  )
  return { ...usage }
}

async function wholeBackup(
  source: RestaurantSource,
  lastro: Lastro,
  context: BenchContext,
): Promise<Figures> {
  await context.settle()
  const { usage, result } = await measure(source.cluster.pid, () => lastro.run('backup'))
  return { ...usage, memoryMb: result.memoryMb, ...figuresOf(result.report) }
}
