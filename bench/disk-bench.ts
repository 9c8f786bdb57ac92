import { link, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { walkDirectory } from '../src/disk/walk-directory.ts'
import type { BenchContext } from './bench-context.ts'
import { playChecks } from './check-bench.ts'
import { type BenchResult, mediansOf } from './result.ts'
import { type Figures, medianRatio, playRounds } from './rounds.ts'

const FILES_PER_DIRECTORY = 200
/** One file of so many has a byte in it, and so a block; the others cost the walk the same and the disk nothing. */
const FULL_ONE_IN = 10
const LINKED_ONE_IN = 200

/** The walk beside `du -s` over the same tree, which lies in the cache of the kernel for both. */
export async function benchDisk(context: BenchContext): Promise<BenchResult> {
  const { files, rounds: count } = context.options
  const { path } = await context.workspace.directory('tree')
  const tree = join(path, 'tree')
  await context.world.log.group(`make ${files} files`, () => makeTree(tree, files))
  await runDu(tree, context)
  const contestants = [
    { name: 'walk', run: () => runWalk(tree, context) },
    { name: 'du', run: () => runDu(tree, context) },
  ]
  const rounds = await playRounds(contestants, count, async () => undefined)
  const blocked = Math.max(...rounds.map((round) => round.walk?.blockedMs ?? Number.NaN))
  const differences = rounds.map((round) =>
    Math.abs((round.walk?.bytes ?? 0) - (round.du?.bytes ?? Number.NaN)),
  )
  const checks = await playChecks(context)
  return {
    bench: 'disk',
    ratios: {
      walk_over_du: medianRatio(rounds, ['walk', 'wall'], ['du', 'wall']),
      walk_bytes_off_du: Math.max(...differences),
      walk_blocked_ms: blocked,
      ...checks.ratios,
    },
    medians: { ...mediansOf(rounds), ...mediansOf(checks.rounds) },
  }
}

async function runWalk(tree: string, { world }: BenchContext): Promise<Figures> {
  const turns = watchTurns()
  const started = performance.now()
  const size = await walkDirectory(tree, { seconds: 600, signal: world.signal, avoid: new Set() })
  const wall = (performance.now() - started) / 1000
  return { wall, bytes: size.allocatedBytes, ...turns.end() }
}

/**
 * The longest turn of the event loop: in processor time of its thread, which is what the walk keeps others from, and on the
 * clock, where also counts how long another process had the processor.
 */
function watchTurns(): { readonly end: () => Figures } {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  let [longest, before] = [0, cpuMs()]
  const turn = () => {
    const now = cpuMs()
    longest = Math.max(longest, now - before)
    before = now
    next = setImmediate(turn)
  }
  let next = setImmediate(turn)
  return {
    end: () => {
      clearImmediate(next)
      delay.disable()
      return { blockedMs: Math.max(longest, cpuMs() - before), blockedClockMs: delay.max / 1e6 }
    },
  }
}

function cpuMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

async function runDu(tree: string, { world }: BenchContext): Promise<Figures> {
  const started = performance.now()
  const { stdout } = await world.processes.run({ file: 'du', args: ['-sx', '-B1', tree] })
  return { wall: (performance.now() - started) / 1000, bytes: Number.parseInt(stdout, 10) }
}

async function makeTree(tree: string, files: number): Promise<void> {
  for (let first = 0; first < files; first += FILES_PER_DIRECTORY) {
    const directory = join(tree, `d${first % 7}`, String(first))
    await mkdir(directory, { recursive: true })
    const numbers = Array.from(
      { length: Math.min(FILES_PER_DIRECTORY, files - first) },
      (_, index) => first + index,
    )
    await Promise.all(numbers.map((number) => makeFile(directory, number)))
  }
}

async function makeFile(directory: string, number: number): Promise<void> {
  const path = join(directory, `file-${number}`)
  await writeFile(path, number % FULL_ONE_IN === 0 ? 'x' : '')
  if (number % LINKED_ONE_IN === 0) await link(path, `${path}-again`)
}
