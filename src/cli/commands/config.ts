import type { Command } from 'commander'
import { type CommandContext, examples } from '../command-context.ts'
import type { GlobalOptions } from '../handlers.ts'

/** `lastro config check` and `lastro config schema` */
export function addConfig(program: Command, { handlers, run }: CommandContext): void {
  const config = program
    .command('config')
    .description('check and describe the configuration')
    .addHelpText('after', examples('lastro config check', 'lastro config schema'))
  const check = config
    .command('check')
    .description('read the configuration and name every mistake at once')
    .addHelpText(
      'after',
      examples('lastro config check', 'lastro config check --config examples/lastro.yml'),
    )
  check.action(() => run(handlers.configCheck, check.optsWithGlobals<GlobalOptions>()))
  const schema = config
    .command('schema')
    .description('print the JSON Schema, for completion in editors')
    .addHelpText('after', examples('lastro config schema > lastro.schema.json'))
  schema.action(() => run(handlers.configSchema, schema.optsWithGlobals<GlobalOptions>()))
}
