import { type Command, Option } from 'commander'
import { catalogueOf } from '../../locale/catalogue.ts'
import { DEFAULT_CLEAN_RUNS, MOST_SEED } from '../../procedures/drill-check/limits.ts'
import { type CommandContext, examples } from '../command-context.ts'
import type { DrillCheckOptions } from '../handlers.ts'
import { wholeNumberOption } from '../options.ts'

const GROUPS = Object.keys(catalogueOf('en').faultGroups).join(', ')

/** `lastro drill-check` */
export function addDrillCheck(program: Command, { handlers, run }: CommandContext): void {
  const command = program
    .command('drill-check')
    .description('inject faults into copies of a good backup and prove that the drill catches each')
    .option('--only <list>', `only these groups or faults, separated by commas; groups: ${GROUPS}`)
    .option('--real', 'damage copies of the newest backup instead of a sample made for the check')
    .addOption(
      new Option(
        '-b, --backup <name>',
        'damage copies of this backup: its name, or path of its dump',
      ).conflicts('real'),
    )
    .addOption(
      wholeNumberOption('--clean-runs <n>', 'drills of sound backups of random rows', {
        least: 0,
        most: 1000,
      }).default(DEFAULT_CLEAN_RUNS),
    )
    .addOption(
      wholeNumberOption('--seed <n>', 'repeats the random rows and settings of a run', {
        least: 0,
        most: MOST_SEED,
      }),
    )
    .addHelpText(
      'after',
      examples(
        'lastro drill-check',
        'lastro drill-check --only rows,sequence-set-back --clean-runs 0',
        'lastro drill-check --clean-runs 50 --seed 7',
        'lastro drill-check --real',
      ),
    )
  command.action(() => run(handlers.drillCheck, command.optsWithGlobals<DrillCheckOptions>()))
}
