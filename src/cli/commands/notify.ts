import type { Command } from 'commander'
import { type CommandContext, examples } from '../command-context.ts'
import type { NotifyTestOptions } from '../handlers.ts'

/** `lastro notify …` */
export function addNotify(program: Command, { handlers, run }: CommandContext): void {
  const notify = program
    .command('notify')
    .description('who is told when something changes')
    .addHelpText('after', examples('lastro notify test'))
  const test = notify
    .command('test')
    .description('tell every channel that this is a test, and say which took it')
    .option('--channel <name>', 'one channel only, like webhooks.team')
    .addHelpText(
      'after',
      `
An issue is opened and closed again. A ping (dead man's switch) is told of a good end: its alarm starts to wait anew.
${examples('lastro notify test', 'lastro notify test --channel email.owners')}`,
    )
  test.action(() => run(handlers.notifyTest, test.optsWithGlobals<NotifyTestOptions>()))
}
