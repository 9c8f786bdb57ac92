import { startDemoCluster } from '../src/demo/demo-cluster.ts'
import { connect } from '../src/engines/postgres/connection.ts'
import type { ConnectionSettings } from '../src/engines/postgres/connection-settings.ts'
import type { World } from '../src/ports.ts'
import type { BenchContext } from './bench-context.ts'
import { configureLastro, figuresOf, type Lastro } from './lastro-run.ts'
import { measure } from './measure.ts'
import { type BenchResult, mediansOf } from './result.ts'
import { type Figures, playRounds } from './rounds.ts'

/** A row of COPY text with its id, body and instant has about this many bytes. */
const ROW_BYTES = 230

/** Peak memory of the streaming paths with one table of gigabytes. */
export async function benchMemory(context: BenchContext): Promise<BenchResult> {
  const { gigabytes, rounds: count } = context.options
  const source = await startDemoCluster(context.workspace.path('source'), 1, context.world)
  try {
    await fillEvents(source.settings, gigabytes, context.world)
    const { path } = await context.workspace.directory('work')
    const lastro = await configureLastro({ directory: path, source: source.settings }, context)
    const contestants = (['backup', 'restore-drill'] as const).map((command) => ({
      name: `lastro ${command}`,
      run: () => runMeasured(lastro, command, context),
    }))
    const rounds = await playRounds(contestants, count, context.settle)
    const peak = (name: string) => Math.max(...rounds.map((round) => round[name]?.memoryMb ?? 0))
    return {
      bench: 'memory',
      ratios: {
        [`memory_mb_backup_${gigabytes}gb`]: peak('lastro backup'),
        [`memory_mb_drill_${gigabytes}gb`]: peak('lastro restore-drill'),
      },
      medians: mediansOf(rounds),
    }
  } finally {
    await source.stop()
  }
}

async function fillEvents(
  settings: ConnectionSettings,
  gigabytes: number,
  world: World,
): Promise<void> {
  const rows = Math.round((gigabytes * 1e9) / ROW_BYTES)
  const session = await connect(settings, world.signal)
  try {
    await world.log.group(`fill one table with ${rows} rows`, async () => {
      await session.script('CREATE SCHEMA tenant_chefwell')
      await session.script(
        'CREATE TABLE tenant_chefwell.events (id bigint, body text NOT NULL, created_at timestamptz NOT NULL)',
      )
      await session.script(
        `INSERT INTO tenant_chefwell.events SELECT n, repeat(md5(n::text), 6), now() - (n % 1000000) * interval '1 second' FROM generate_series(1, ${rows}) n`,
      )
    })
  } finally {
    await session.close()
  }
}

async function runMeasured(
  lastro: Lastro,
  command: 'backup' | 'restore-drill',
  context: BenchContext,
): Promise<Figures> {
  await context.settle()
  const { usage, result } = await measure(null, () => lastro.run(command))
  return { ...usage, memoryMb: result.memoryMb, ...figuresOf(result.report) }
}
