import { type KeptReport, keepIfPossible, type NotKept } from '../procedures/keep-report.ts'
import { keepingProblem } from '../procedures/keeping-problem.ts'
import { plainLine } from '../report/plain-text.ts'
import type { Report } from '../report/report.ts'
import { renderTerminal } from '../report/terminal.ts'
import { supportsColour } from '../report/terminal-sheet.ts'
import type { CliIo } from './cli-io.ts'
import type { RunContext } from './run-context.ts'

/** A report and where it was kept; with `--json` a command prints all of its runs as one value. */
export interface ShownRun {
  readonly report: Report
  readonly files: KeptReport | NotKept
}

/** How a run is shown. */
export interface ShowOptions {
  readonly io: CliIo
  readonly json: boolean
  /** Where the files go in place of the state directory. */
  readonly directory?: string
}

/** Keeps a report in every format and, for a person, prints the box. */
export async function showReport(
  report: Report,
  { config, locale, world }: Pick<RunContext, 'config' | 'locale' | 'world'>,
  { io, json, directory }: ShowOptions,
): Promise<ShownRun> {
  const { timezone } = config.system
  const place = directory === undefined ? {} : { directory }
  const files = await keepIfPossible(report, { ...config.system, locale, world, ...place })
  const problem = keepingProblem(files, { ...config.system, locale })
  if (problem) io.stderr.write(`${plainLine(io.redact(problem.title))}\n`)
  if (!json) {
    io.stdout.write(
      renderTerminal(report, {
        locale,
        timeZone: timezone,
        colour: supportsColour(io.stdout),
        ...widthOf(io.stdout),
      }),
    )
    if ('html' in files) io.stdout.write(`\n${files.html}\n`)
  }
  return { report, files }
}

function widthOf(stream: CliIo['stdout']): { width?: number } {
  return 'columns' in stream && typeof stream.columns === 'number' ? { width: stream.columns } : {}
}
