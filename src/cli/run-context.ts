import { systemClock } from '../adapters/clock.ts'
import { loadConfig } from '../config/load-config.ts'
import type { Config } from '../config/schema.ts'
import { secretsOf } from '../config/secrets.ts'
import type { LocaleName } from '../locale/locale-name.ts'
import type { Redactor } from '../masking/redactor.ts'
import type { World } from '../ports.ts'
import { type KeptReport, keepIfPossible, type NotKept } from '../procedures/keep-report.ts'
import { keepingProblem } from '../procedures/keeping-problem.ts'
import { plainLine } from '../report/plain-text.ts'
import type { Report } from '../report/report.ts'
import { renderTerminal } from '../report/terminal.ts'
import { TerminalLog } from '../report/terminal-log.ts'
import { supportsColour } from '../report/terminal-sheet.ts'
import { terminalWorld } from '../world.ts'
import type { CliIo } from './cli-io.ts'
import type { GlobalOptions } from './handlers.ts'

/** What a command that runs a procedure works with. */
export interface RunContext {
  readonly config: Config
  readonly world: World
  readonly locale: LocaleName
}

/** Loads the configuration, masks its secrets from then on, and opens the world of a terminal. */
export async function openRun(
  options: GlobalOptions,
  io: CliIo,
  redactor: Redactor,
): Promise<RunContext> {
  const config = await loadConfig(options.config, io.env)
  for (const secret of secretsOf(config)) redactor.addSecret(secret)
  const locale = options.locale ?? config.system.locale
  return {
    config: { ...config, system: { ...config.system, locale } },
    world: openWorld(locale, io, redactor),
    locale,
  }
}

/** The world of a terminal with its log on stderr. */
export function openWorld(locale: LocaleName, io: CliIo, redactor: Redactor): World {
  const log = new TerminalLog({
    stream: io.stderr,
    clock: systemClock,
    locale,
    redact: redactor.redact,
  })
  return terminalWorld({ log, redactor, signal: io.signal })
}

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
  { config, locale }: Pick<RunContext, 'config' | 'locale'>,
  { io, json, directory }: ShowOptions,
): Promise<ShownRun> {
  const { timezone } = config.system
  const place = directory === undefined ? {} : { directory }
  const files = await keepIfPossible(report, { ...config.system, locale, ...place })
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
