import type { Command } from 'commander'
import { InvalidArgumentError, Option } from 'commander'
import { type CommandContext, examples } from '../command-context.ts'
import type { StatusOptions } from '../handlers.ts'

/** A look takes a moment; more often than this it would only show itself. */
const LEAST_SECONDS = 2
const MOST_SECONDS = 3600
const USUAL_SECONDS = 10

/** `lastro status` */
export function addStatus(program: Command, { handlers, run }: CommandContext): void {
  const command = program
    .command('status')
    .description(
      'how everything is now: file systems, backups by tier, the last run of each procedure',
    )
    .addOption(
      new Option(
        '--watch [seconds]',
        `again every so many seconds, ${USUAL_SECONDS} when none are named`,
      )
        .preset(String(USUAL_SECONDS))
        .argParser(seconds),
    )
    .option('--host <name>', 'one host of `hosts:` only; local for this machine')
    .addHelpText(
      'after',
      `
It looks and changes nothing; its exit code says only whether it could look. \`lastro disk-check\` judges.
${examples('lastro status', 'lastro status --watch', 'lastro status --json')}`,
    )
  command.action(() => run(handlers.status, command.optsWithGlobals<StatusOptions>()))
}

function seconds(text: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= LEAST_SECONDS && number <= MOST_SECONDS) return number
  throw new InvalidArgumentError(
    `It must be a whole number from ${LEAST_SECONDS} to ${MOST_SECONDS}.`,
  )
}
