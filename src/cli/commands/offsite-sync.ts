import type { Command } from 'commander'
import { type CommandContext, examples } from '../command-context.ts'
import type { OffsiteSyncOptions } from '../handlers.ts'

/** `lastro offsite-sync` */
export function addOffsiteSync(program: Command, { handlers, run }: CommandContext): void {
  const command = program
    .command('offsite-sync')
    .description('copy the backups to the remotes: a plan, its gates, then exactly that plan')
    .option('--remote <name>', 'one remote of the configuration; all of them when left out')
    .option('--dry-run', 'only the plan and what the gates say of it', false)
    .option(
      '--override <word>',
      'open a closed gate by the word that the refused run printed; good for that plan only',
      (word: string, words: readonly string[]) => [...words, word],
      [],
    )
    .addHelpText(
      'after',
      examples(
        'lastro offsite-sync',
        'lastro offsite-sync --remote nas --dry-run',
        'lastro offsite-sync --remote nas --override vanished-3f9a2c1b',
      ),
    )
  command.action(() => run(handlers.offsiteSync, command.optsWithGlobals<OffsiteSyncOptions>()))
}
