import { startDemoCluster } from '../src/demo/demo-cluster.ts'
import { fillRestaurants } from '../src/demo/fill-restaurants.ts'
import type { BenchContext } from './bench-context.ts'
import { configureLastro, figuresOf, type Lastro } from './lastro-run.ts'
import { measure } from './measure.ts'
import { type BenchResult, mediansOf } from './result.ts'
import { type Contestant, type Figures, medianRatio, playRounds } from './rounds.ts'

/** Sales of each tenant: tables so small that their number is the work. */
const SALES = 40
const TABLES_PER_TENANT = 9
const GROWTH = 10

/** The same drill at ten times as many tables of the same size. */
export async function benchScale(context: BenchContext): Promise<BenchResult> {
  const small = await prepare(context.options.tenants, context)
  const large = await prepare(context.options.tenants * GROWTH, context)
  const contestants = [contestantOf(small, context), contestantOf(large, context)]
  await context.forget()
  const rounds = await playRounds(contestants, context.options.rounds, context.forget)
  const peak = (system: System) =>
    Math.max(...rounds.map((round) => round[system.name]?.memoryMb ?? 0))
  const per = (figure: string) => medianRatio(rounds, [large.name, figure], [small.name, figure])
  return {
    bench: 'scale',
    ratios: {
      [`validation_per_table_${large.tables}_over_${small.tables}`]: per('validationPerTableMs'),
      [`restore_per_table_${large.tables}_over_${small.tables}`]: per('restorePerTableMs'),
      [`backup_per_table_${large.tables}_over_${small.tables}`]:
        large.backup.wallPerTableMs / small.backup.wallPerTableMs,
      [`memory_mb_backup_${small.tables}`]: small.backup.memoryMb,
      [`memory_mb_backup_${large.tables}`]: large.backup.memoryMb,
      [`memory_mb_drill_${small.tables}`]: peak(small),
      [`memory_mb_drill_${large.tables}`]: peak(large),
    },
    medians: {
      ...mediansOf(rounds),
      [`${small.name}, backup`]: small.backup.figures,
      [`${large.name}, backup`]: large.backup.figures,
    },
  }
}

interface System {
  readonly name: string
  readonly tables: number
  readonly lastro: Lastro
  readonly backup: {
    readonly wallPerTableMs: number
    readonly memoryMb: number
    readonly figures: Figures
  }
}

/** Fills a throw-away server, backs it up and ends it. */
async function prepare(tenants: number, context: BenchContext): Promise<System> {
  const { world, workspace } = context
  const tables = tenants * TABLES_PER_TENANT
  const source = await startDemoCluster(workspace.path(`source-${tables}`), tenants, world)
  try {
    await world.log.group(`fill ${tenants} small restaurants`, () =>
      fillRestaurants(source.settings, { tenants, sessions: 2, sales: SALES }, world),
    )
    const { path } = await workspace.directory(`work-${tables}`)
    const lastro = await configureLastro({ directory: path, source: source.settings }, context)
    await context.settle()
    const { usage, result } = await measure(null, () => lastro.run('backup'))
    const figures = { ...usage, memoryMb: result.memoryMb, ...figuresOf(result.report) }
    const wallPerTableMs = (usage.wall * 1000) / tables
    return {
      name: `${tables} tables`,
      tables,
      lastro,
      backup: { wallPerTableMs, memoryMb: result.memoryMb, figures },
    }
  } finally {
    await source.stop()
  }
}

function contestantOf({ name, tables, lastro }: System, context: BenchContext): Contestant {
  return {
    name,
    run: async () => {
      await context.settle()
      const { usage, result } = await measure(null, () => lastro.run('restore-drill'))
      const figures = figuresOf(result.report)
      const perTable = (seconds = Number.NaN) => (seconds * 1000) / tables
      return {
        ...usage,
        memoryMb: result.memoryMb,
        ...figures,
        validationPerTableMs: perTable(figures['phase-validate']),
        restorePerTableMs: perTable(figures.restore),
      }
    },
  }
}
