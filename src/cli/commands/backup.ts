import type { Command } from 'commander'
import { type CommandContext, examples } from '../command-context.ts'
import type { BackupOptions } from '../handlers.ts'
import { sourceOption } from '../options.ts'

/** `lastro backup` */
export function addBackup(program: Command, { handlers, run }: CommandContext): void {
  const command = program
    .command('backup')
    .description('dump the sources with a passport, publish, rotate')
    .addOption(sourceOption('back up one source only'))
    .option('--dry-run', 'only the preflights and the plan of the retention', false)
    .addHelpText(
      'after',
      examples(
        'lastro backup',
        'lastro backup --source chefwell --dry-run',
        'lastro backup --json',
      ),
    )
  command.action(() => run(handlers.backup, command.optsWithGlobals<BackupOptions>()))
}
