import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { BenchContext } from './bench-context.ts'
import { measure } from './measure.ts'
import { type Figures, medianRatio, playRounds, type Round } from './rounds.ts'

const BUNDLE = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url))
/** A start is short: more rounds cost little and calm the median. */
const LEAST_ROUNDS = 9

/** A whole disk check of this machine, as it is shipped, beside a Node that does nothing. */
export async function playChecks(
  context: BenchContext,
): Promise<{ readonly ratios: Figures; readonly rounds: readonly Round[] }> {
  const { world, workspace, options } = context
  const { path } = await workspace.directory('check')
  const config = `${path}/lastro.yml`
  await writeFile(config, `system:\n  name: bench\n  state-dir: ${path}/state\n`)
  const node = async (...args: readonly string[]): Promise<Figures> => {
    const { usage } = await measure(null, () =>
      world.processes.run({ file: process.execPath, args, timeoutSeconds: 60 }),
    )
    return { ...usage }
  }
  const check = [options.cli ?? BUNDLE, 'disk-check', '--host', 'local', '--fail-on', 'never']
  const contestants = [
    { name: 'node -e 0', run: () => node('-e', '0') },
    { name: 'disk-check', run: () => node(...check, '--json', '--config', config) },
  ]
  const count = Math.max(LEAST_ROUNDS, options.rounds)
  const rounds = await playRounds(contestants, count, async () => undefined)
  return {
    rounds,
    ratios: {
      check_over_node: medianRatio(rounds, ['disk-check', 'wall'], ['node -e 0', 'wall']),
      check_over_node_cpu: medianRatio(rounds, ['disk-check', 'cpu'], ['node -e 0', 'cpu']),
    },
  }
}
