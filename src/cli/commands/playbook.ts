import { type Command, Option } from 'commander'
import { type CommandContext, examples } from '../command-context.ts'
import type { PlaybookOptions } from '../handlers.ts'

/** `lastro playbook` */
export function addPlaybook(program: Command, { handlers, run }: CommandContext): void {
  const command = program
    .command('playbook')
    .description('what to do in an emergency, command by command, from the last green drill')
    .option('-o, --output <file>', 'write it there')
    .addOption(
      new Option('--check <file>', 'say whether a kept playbook is still true').conflicts('output'),
    )
    .addHelpText(
      'after',
      examples(
        'lastro playbook --output DISASTER-RECOVERY-PLAYBOOK.md',
        'lastro playbook --locale pt-BR',
        'lastro playbook --check DISASTER-RECOVERY-PLAYBOOK.md',
      ),
    )
  command.action(() => run(handlers.playbook, command.optsWithGlobals<PlaybookOptions>()))
}
