import type { Command } from 'commander'
import { type CommandContext, examples } from '../command-context.ts'
import type { DemoOptions } from '../handlers.ts'
import { wholeNumberOption } from '../options.ts'

/** `lastro demo` */
export function addDemo(program: Command, { handlers, run }: CommandContext): void {
  const command = program
    .command('demo')
    .description('back up and drill a restaurant chain that lives for the demo only')
    .addOption(
      wholeNumberOption('--tenants <n>', 'how many stores', { least: 1, most: 1000 }).default(100),
    )
    .option('--directory <directory>', 'where the demo lives')
    .option('--keep', 'leave the database and the backups in place', false)
    .addHelpText(
      'after',
      examples('lastro demo', 'lastro demo --tenants 10 --directory /tmp/demo --keep'),
    )
  command.action(() => run(handlers.demo, command.optsWithGlobals<DemoOptions>()))
}
