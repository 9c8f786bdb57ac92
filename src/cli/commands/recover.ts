import type { Command } from 'commander'
import { didYouMean } from '../../config/did-you-mean.ts'
import { RECOVER_MODES, type RecoverMode } from '../../procedures/recover/request.ts'
import { type CommandContext, examples } from '../command-context.ts'
import type { RecoverOptions, RecoverStatusOptions } from '../handlers.ts'
import { sourceOption, wholeNumberOption } from '../options.ts'

const BACKUP = 'chefwell_backup_20251120_030000'

/** `lastro recover plan|apply|undo|resume|drop-old|status`; a plan when nothing is said. */
export function addRecover(program: Command, context: CommandContext): void {
  const recover = program
    .command('recover')
    .description('replace a database by a backup: beside it, proven, swapped, and back again')
    .addHelpText(
      'after',
      examples(
        'lastro recover plan',
        `lastro recover apply --backup ${BACKUP} --confirm restaurante`,
        'lastro recover undo --confirm restaurante',
      ),
    )
  addPlan(recover, context)
  addApply(recover, context)
  addUndo(recover, context)
  addResume(recover, context)
  addDropOld(recover, context)
  addStatus(recover, context)
}

function addPlan(recover: Command, context: CommandContext): void {
  const command = subcommand(recover, 'plan', {
    about: 'what a recovery would do, how long it would take, and what would be lost',
    isDefault: true,
  })
    .option('-b, --backup <name>', 'name of a backup, or path of a dump; the newest when absent')
    .option('--from <directory>', 'take backups from this directory')
    .option('-t, --tenant <schema>', 'one tenant alone')
    .addHelpText(
      'after',
      examples(
        'lastro recover plan',
        `lastro recover plan --backup ${BACKUP}`,
        'lastro recover plan --tenant tenant_042 --from /mnt/offsite/chefwell',
      ),
    )
    .allowExcessArguments()
  command.action(() => {
    // The default command is given the words that are no command.
    const [word] = command.args
    if (word !== undefined) command.error(unknownWord(word), { code: 'commander.unknownCommand' })
    return context.run(context.handlers.recover, {
      ...command.optsWithGlobals<Omit<RecoverOptions, 'mode'>>(),
      mode: 'plan',
    })
  })
}

function unknownWord(word: string): string {
  const words = [...RECOVER_MODES, 'status']
  return `error: unknown command '${word}'\n${didYouMean(word, words, `It must be one of ${words.join(', ')}.`)}`
}

function addApply(recover: Command, context: CommandContext): void {
  const command = subcommand(recover, 'apply', {
    about: 'restore beside, validate, swap; what was there is kept',
  })
    .option('-b, --backup <name>', 'name of the backup, as the plan shows it, or path of a dump')
    .option('--from <directory>', 'take backups from this directory')
    .option('-t, --tenant <schema>', 'one tenant alone')
    .option('--confirm <database>', 'name of the database that is replaced, typed')
    .option(
      '--without-safety-backup <database>',
      'do not back up first what is there; its name, typed a second time',
    )
    .addOption(
      wholeNumberOption('-j, --jobs <n>', 'parallel jobs of the restore', { least: 1, most: 16 }),
    )
    .addHelpText(
      'after',
      examples(
        `lastro recover apply --backup ${BACKUP} --confirm restaurante`,
        `lastro recover apply --backup ${BACKUP} --tenant tenant_042 --confirm restaurante`,
      ),
    )
  act(command, 'apply', context)
}

function addUndo(recover: Command, context: CommandContext): void {
  const command = subcommand(recover, 'undo', {
    about: 'bring back what was there before; what is there now is kept',
  })
    .option('-t, --tenant <schema>', 'undo the recovery of one tenant')
    .option('--confirm <database>', 'name of the database, typed')
    .addHelpText('after', examples('lastro recover undo --confirm restaurante'))
  act(command, 'undo', context)
}

function addResume(recover: Command, context: CommandContext): void {
  const command = subcommand(recover, 'resume', {
    about: 'finish or undo what a killed recovery left',
  }).addHelpText('after', examples('lastro recover resume'))
  act(command, 'resume', context)
}

function addDropOld(recover: Command, context: CommandContext): void {
  const command = subcommand(recover, 'drop-old', {
    about: 'drop what a recovery kept, once a newer good backup exists; a plan without --confirm',
  })
    .option('-t, --tenant <schema>', 'what the recovery of one tenant kept')
    .option('--confirm <name>', 'name of what is dropped, typed')
    .addHelpText(
      'after',
      examples(
        'lastro recover drop-old',
        'lastro recover drop-old --confirm restaurante_lastro_old_20251120_041500_16999',
      ),
    )
  act(command, 'drop-old', context)
}

function addStatus(recover: Command, { handlers, run }: CommandContext): void {
  const command = subcommand(recover, 'status', {
    about: 'what is in place, what is kept, what is unfinished',
  }).addHelpText('after', examples('lastro recover status', 'lastro recover status --json'))
  command.action(() => run(handlers.recoverStatus, command.optsWithGlobals<RecoverStatusOptions>()))
}

function subcommand(
  recover: Command,
  name: string,
  { about, isDefault = false }: { readonly about: string; readonly isDefault?: boolean },
): Command {
  return recover
    .command(name, { isDefault })
    .description(about)
    .addOption(sourceOption('source of the configuration; needed where there are several'))
}

function act(command: Command, mode: RecoverMode, { handlers, run }: CommandContext): void {
  command.action(() =>
    run(handlers.recover, { ...command.optsWithGlobals<Omit<RecoverOptions, 'mode'>>(), mode }),
  )
}
