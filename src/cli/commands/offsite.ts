import type { Command } from 'commander'
import { SETUP_MODES } from '../../offsite/setup/setup-request.ts'
import { type CommandContext, examples } from '../command-context.ts'
import type { GlobalOptions, OffsiteSetupOptions } from '../handlers.ts'
import { choiceOption, wholeNumberOption } from '../options.ts'

/** `lastro offsite setup` and `lastro offsite gate` */
export function addOffsite(program: Command, { handlers, run }: CommandContext): void {
  const offsite = program
    .command('offsite')
    .description('set up a place for the second copy')
    .addHelpText(
      'after',
      examples('lastro offsite setup --host backup.example.org --user chefwell'),
    )
  const setup = offsite
    .command('setup')
    .description('make a key, say what goes onto the server, learn its key, try it all')
    .requiredOption('--host <host>', 'host name or IP address of the server')
    .requiredOption('--user <account>', 'account there')
    .option('--path <directory>', 'directory of the copies there', '/srv/offsite/lastro')
    .addOption(
      wholeNumberOption('--port <number>', 'port of its SSH server', {
        least: 1,
        most: 65_535,
      }).default(22),
    )
    .addOption(
      choiceOption(
        '--mode <mode>',
        'vault: the server only takes in; mirror: an account with a shell',
        SETUP_MODES,
      ).default('vault'),
    )
    .option('--name <name>', 'name of the remote in the configuration', 'backup-host')
    .option('--key <file>', 'private key; made when it is not there', '~/.ssh/lastro_NAME')
    .option('--accept-host-key <fingerprint>', 'SHA256:… of the server, in place of typing it')
    .addHelpText(
      'after',
      `
Nothing is installed anywhere: it prints what to do on the server. Run it again when that is done.
${examples(
  'lastro offsite setup --host backup.example.org --user chefwell --path /srv/offsite/chefwell',
  'lastro offsite setup --host 10.0.0.7 --user chefwell --mode mirror --name nas',
)}`,
    )
  setup.action(() => run(handlers.offsiteSetup, setup.optsWithGlobals<OffsiteSetupOptions>()))
  const gate = offsite
    .command('gate')
    .description('print the gate of a vault, a script for the server')
    .addHelpText('after', examples('lastro offsite gate > lastro-vault'))
  gate.action(() => run(handlers.offsiteGate, gate.optsWithGlobals<GlobalOptions>()))
}
