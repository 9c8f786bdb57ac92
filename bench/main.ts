import { ConfigurationError } from '../src/errors.ts'
import { benchBackup } from './backup-bench.ts'
import { type BenchContext, openContext } from './bench-context.ts'
import { benchDrill } from './drill-bench.ts'
import { benchMemory } from './memory-bench.ts'
import { type BenchName, type BenchOptions, parseOptions } from './options.ts'
import { type BenchResult, describeResult, resultLine } from './result.ts'
import { benchScale } from './scale-bench.ts'

const BENCHES: Readonly<Record<BenchName, (context: BenchContext) => Promise<BenchResult>>> = {
  backup: benchBackup,
  drill: benchDrill,
  scale: benchScale,
  memory: benchMemory,
}

async function main(options: BenchOptions): Promise<void> {
  const context = await openContext(options)
  try {
    const result = await BENCHES[options.bench](context)
    const stream = options.json ? process.stderr : process.stdout
    stream.write(describeResult(result))
    if (options.json) process.stdout.write(resultLine(result))
  } finally {
    await context.world.processes.killAll()
    await context.workspace.remove()
  }
}

try {
  await main(parseOptions(process.argv.slice(2)))
} catch (error) {
  const isUsage = error instanceof ConfigurationError || isParseError(error)
  const text = error instanceof Error ? (isUsage ? error.message : error.stack) : String(error)
  process.stderr.write(`${text}\n`)
  process.exitCode = isUsage ? 2 : 1
}

/** An option that node:util does not know. */
function isParseError(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && /PARSE_ARGS/.test(String(error.code))
}
