import type { Command } from 'commander'
import { OFFSITE_FAIL_ON } from '../../verdict/fail-on.ts'
import { type CommandContext, examples } from '../command-context.ts'
import type { OffsiteVerifyOptions } from '../handlers.ts'
import { choiceOption } from '../options.ts'

/** `lastro offsite-verify` */
export function addOffsiteVerify(program: Command, { handlers, run }: CommandContext): void {
  const command = program
    .command('offsite-verify')
    .description(
      'prove that the copies on the remotes are there, and that they hold what they must',
    )
    .option('--remote <name>', 'one remote of the configuration; all of them when left out')
    .option('--full', 'read every file there, not only new ones and those whose turn it is', false)
    .addOption(
      choiceOption('--fail-on <what>', 'what makes the exit code 1', OFFSITE_FAIL_ON).default(
        'unreachable',
      ),
    )
    .addHelpText(
      'after',
      examples(
        'lastro offsite-verify',
        'lastro offsite-verify --remote nas --full',
        'lastro offsite-verify --json',
      ),
    )
  command.action(() => run(handlers.offsiteVerify, command.optsWithGlobals<OffsiteVerifyOptions>()))
}
