import type { Command } from 'commander'
import { type CommandContext, examples } from '../command-context.ts'
import type { HistoryOptions } from '../handlers.ts'
import { procedureOption, wholeNumberOption } from '../options.ts'

/** `lastro history` */
export function addHistory(program: Command, { handlers, run }: CommandContext): void {
  const command = program
    .command('history')
    .description('the newest runs of this host, the last one at the end')
    .option('--verify', 'prove that no line of the ledger was changed or removed', false)
    .addOption(procedureOption())
    .addOption(
      wholeNumberOption('-n, --limit <n>', 'how many runs', { least: 1, most: 10_000 }).default(20),
    )
    .addHelpText(
      'after',
      examples(
        'lastro history',
        'lastro history --procedure restore-drill --limit 5',
        'lastro history --verify',
      ),
    )
  command.action(() => run(handlers.history, command.optsWithGlobals<HistoryOptions>()))
}
