import type { Command } from 'commander'
import { type CommandContext, examples } from '../command-context.ts'
import type { GlobalOptions } from '../handlers.ts'

/** `lastro passport show` and `lastro passport diff` */
export function addPassport(program: Command, { handlers, run }: CommandContext): void {
  const passport = program
    .command('passport')
    .description('read what a backup holds')
    .addHelpText('after', examples('lastro passport show a.passport.json'))
  const show = passport
    .command('show <file>')
    .description('what a backup holds, from its passport')
    .addHelpText(
      'after',
      examples('lastro passport show daily/chefwell_backup_20251120_030000.passport.json'),
    )
  show.action((file: string) =>
    run(handlers.passportShow, { ...show.optsWithGlobals<GlobalOptions>(), file }),
  )
  const diff = passport
    .command('diff <before> <after>')
    .description('what changed from one backup to another')
    .addHelpText('after', examples('lastro passport diff monday.passport.json today.passport.json'))
  diff.action((before: string, after: string) =>
    run(handlers.passportDiff, { ...diff.optsWithGlobals<GlobalOptions>(), before, after }),
  )
}
