import type { CliHandlers, Handler } from './handlers.ts'

/** What a command needs to run its handler. */
export interface CommandContext {
  readonly handlers: CliHandlers
  readonly run: <Options>(handler: Handler<Options>, options: Options) => Promise<void>
}

/** The `Examples:` part of a help text. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`
}
