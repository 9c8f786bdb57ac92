import type { Command } from 'commander'
import { DISK_FAIL_ON } from '../../verdict/fail-on.ts'
import { type CommandContext, examples } from '../command-context.ts'
import type { DiskCheckOptions } from '../handlers.ts'
import { choiceOption } from '../options.ts'

/** `lastro disk-check` */
export function addDiskCheck(program: Command, { handlers, run }: CommandContext): void {
  const command = program
    .command('disk-check')
    .description('measure the disks of all hosts, say what is full and what soon will be')
    .option('--host <name>', 'one host of the configuration, or local; all of them when left out')
    .addOption(
      choiceOption('--fail-on <level>', 'what makes the exit code 1', DISK_FAIL_ON).default(
        'unknown',
      ),
    )
    .option(
      '--apply <plan>',
      'first remove what the plan of that id names: expired backups, old reports',
    )
    .addHelpText(
      'after',
      examples(
        'lastro disk-check',
        'lastro disk-check --host local --fail-on emergency',
        'lastro disk-check --json',
        'lastro disk-check --apply 3f9c01ab77',
      ),
    )
  command.action(() => run(handlers.diskCheck, command.optsWithGlobals<DiskCheckOptions>()))
}
