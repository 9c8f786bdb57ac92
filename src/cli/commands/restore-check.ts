import { type Command, Option } from 'commander'
import { type CommandContext, examples } from '../command-context.ts'
import type { RestoreCheckOptions } from '../handlers.ts'

/** `lastro restore-check` */
export function addRestoreCheck(program: Command, { handlers, run }: CommandContext): void {
  const command = program
    .command('restore-check')
    .description('try the migration of this repository on a copy, before it is merged')
    .option('--synthetic', 'on sample data, whatever the configuration says', false)
    .addOption(
      new Option(
        '-b, --backup [name]',
        'on the newest backup, or on the named one or a dump at a path',
      ).conflicts('synthetic'),
    )
    .option('--keep-report <directory>', 'write the report there, in every format')
    .addHelpText(
      'after',
      examples(
        'lastro restore-check',
        'lastro restore-check --synthetic',
        'lastro restore-check --backup chefwell_backup_20251120_030000',
      ),
    )
  command.action(() => run(handlers.restoreCheck, command.optsWithGlobals<RestoreCheckOptions>()))
}
