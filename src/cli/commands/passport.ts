import type { Command } from 'commander'
import { type CommandContext, examples } from '../command-context.ts'
import type { GlobalOptions, PassportMakeOptions } from '../handlers.ts'
import { sourceOption } from '../options.ts'

/** `lastro passport show`, `diff` and `make` */
export function addPassport(program: Command, { handlers, run }: CommandContext): void {
  const passport = program
    .command('passport')
    .description('read what a backup holds, or write it down for a dump that has no passport')
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
  const make = passport
    .command('make <dump>')
    .description('restore a dump that has no passport, and write down what it holds')
    .addOption(sourceOption('the source that it is a dump of, for its tenants'))
    .option('-o, --output <file>', 'where the passport goes; beside the dump when absent')
    .addHelpText(
      'after',
      examples(
        'lastro passport make /srv/old/restaurante_2025-11-20.sql.gz',
        'lastro passport make /srv/old/base.dump --source chefwell --output base.passport.json',
      ),
    )
  make.action((dump: string) =>
    run(handlers.passportMake, {
      ...make.optsWithGlobals<Omit<PassportMakeOptions, 'dump'>>(),
      dump,
    }),
  )
  diff.action((before: string, after: string) =>
    run(handlers.passportDiff, { ...diff.optsWithGlobals<GlobalOptions>(), before, after }),
  )
}
