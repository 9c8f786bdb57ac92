import { EXIT, type ExitCode } from '../src/cli/exit-codes.ts'
import { Cancelled, ConfigurationError } from '../src/errors.ts'
import { benchBackup } from './backup-bench.ts'
import { type BenchContext, openContext } from './bench-context.ts'
import { benchDisk } from './disk-bench.ts'
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
  disk: benchDisk,
}

async function main(options: BenchOptions): Promise<void> {
  const context = await openContext(options)
  try {
    const result = await BENCHES[options.bench](context)
    const stream = options.json ? process.stderr : process.stdout
    stream.write(describeResult(result))
    if (options.json) process.stdout.write(resultLine(result))
  } catch (error) {
    // What Ctrl-C cut short throws errors of its own.
    context.world.signal.throwIfAborted()
    throw error
  } finally {
    await context.world.processes.killAll()
    await context.workspace.remove()
  }
}

try {
  await main(parseOptions(process.argv.slice(2)))
} catch (error) {
  const { text, code } = describeFailure(error)
  process.stderr.write(`${text}\n`)
  process.exitCode = code
}

/** A stack only where the benchmark itself is to blame. */
function describeFailure(error: unknown): { readonly text: string; readonly code: ExitCode } {
  if (!(error instanceof Error)) return { text: String(error), code: EXIT.internal }
  if (error instanceof Cancelled) return { text: error.message, code: EXIT.cancelled }
  if (error instanceof ConfigurationError || isParseError(error))
    return { text: error.message, code: EXIT.configuration }
  return { text: error.stack ?? error.message, code: EXIT.internal }
}

/** An option that node:util does not know. */
function isParseError(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && /PARSE_ARGS/.test(String(error.code))
}
