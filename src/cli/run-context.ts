import { systemClock } from '../adapters/clock.ts'
import { loadConfig } from '../config/load-config.ts'
import type { Config } from '../config/schema.ts'
import { secretsOf } from '../config/secrets.ts'
import type { LocaleName } from '../locale/locale-name.ts'
import type { Redactor } from '../masking/redactor.ts'
import type { World } from '../ports.ts'
import { TerminalLog } from '../report/terminal-log.ts'
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
