import type { Command } from 'commander'
import { PICKS } from '../../config/drill-section.ts'
import { type CommandContext, examples } from '../command-context.ts'
import type { RestoreDrillOptions } from '../handlers.ts'
import { choiceOption, sourceOption, wholeNumberOption } from '../options.ts'

/** `lastro restore-drill` */
export function addRestoreDrill(program: Command, { handlers, run }: CommandContext): void {
  const command = program
    .command('restore-drill')
    .description('restore a backup in isolation and prove what it holds')
    .addOption(sourceOption('drill backups of this source'))
    .option('-b, --backup <name>', 'name of a backup, or path of a dump made elsewhere')
    .addOption(
      choiceOption('--pick <which>', 'which backup when none is named', PICKS).conflicts('backup'),
    )
    .option('-t, --tenant <schema>', 'restore this tenant alone, out of the same backup')
    .option('--from <place>', 'offsite, local, or a directory of backups')
    .option('--remote <name>', 'with offsite: the remote to fetch from')
    .addOption(
      wholeNumberOption('-j, --jobs <n>', 'parallel jobs of the restore', { least: 1, most: 16 }),
    )
    .option(
      '--confirm-target <database>',
      'with staging url: its exact name, to set a database aside that is not empty or on the server of a source',
    )
    .option('--keep-report <directory>', 'write the report there, in every format')
    .addHelpText(
      'after',
      examples(
        'lastro restore-drill',
        'lastro restore-drill --pick random --keep-report reports',
        'lastro restore-drill --backup chefwell_backup_20251120_030000',
        'lastro restore-drill --from offsite --remote nas',
        'lastro restore-drill --tenant tenant_042',
        'lastro restore-drill --backup /srv/old/restaurante.dump.gz',
      ),
    )
  command.action(() => run(handlers.restoreDrill, command.optsWithGlobals<RestoreDrillOptions>()))
}
