import { Command } from 'commander'
import type { CliIo } from './cli-io.ts'
import { type CommandContext, examples } from './command-context.ts'
import { addBackup } from './commands/backup.ts'
import { addConfig } from './commands/config.ts'
import { addDemo } from './commands/demo.ts'
import { addDiskCheck } from './commands/disk-check.ts'
import { addDrillCheck } from './commands/drill-check.ts'
import { addHistory } from './commands/history.ts'
import { addNotify } from './commands/notify.ts'
import { addOffsite } from './commands/offsite.ts'
import { addOffsiteSync } from './commands/offsite-sync.ts'
import { addOffsiteVerify } from './commands/offsite-verify.ts'
import { addPassport } from './commands/passport.ts'
import { addPlaybook } from './commands/playbook.ts'
import { addRecover } from './commands/recover.ts'
import { addRestoreCheck } from './commands/restore-check.ts'
import { addRestoreDrill } from './commands/restore-drill.ts'
import { addStatus } from './commands/status.ts'
import { EXIT_CODES_HELP, type ExitCode } from './exit-codes.ts'
import type { CliHandlers } from './handlers.ts'
import { GLOBAL_OPTIONS } from './options.ts'

/** What the program is built of. */
export interface ProgramParts {
  readonly handlers: CliHandlers
  readonly io: CliIo
  readonly version: string
  /** The words of the command line. */
  readonly words?: readonly string[]
  /** Called once with the exit code of the handler that ran. */
  readonly onEnd: (code: ExitCode) => void
}

type AddCommand = (program: Command, context: CommandContext) => void

/** The command line of `lastro`. Parsing throws commander's errors instead of ending the process. */
export function createProgram(parts: ProgramParts): Command {
  const { handlers, io, version, words = [] } = parts
  const program = new Command('lastro')
    .description(
      'Backups with a passport, restore drills with a proof, recoveries that can be undone.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    })
    .showHelpAfterError('Run it with --help to see what is legal.')
    .exitOverride()
    .addHelpText(
      'after',
      examples(
        'lastro config check',
        'lastro backup',
        'lastro restore-drill',
        'lastro recover plan',
        'lastro history',
      ),
    )
    .addHelpText('afterAll', EXIT_CODES_HELP)
  for (const option of GLOBAL_OPTIONS) program.addOption(option)
  const context: CommandContext = {
    handlers,
    run: async (handler, options) => parts.onEnd(await handler(options, io)),
  }
  for (const add of commandsOf(words)) add(program, context)
  return program
}

/** In the order of the help. */
const COMMANDS = {
  backup: addBackup,
  'restore-drill': addRestoreDrill,
  'drill-check': addDrillCheck,
  'disk-check': addDiskCheck,
  'offsite-verify': addOffsiteVerify,
  offsite: addOffsite,
  'offsite-sync': addOffsiteSync,
  recover: addRecover,
  'restore-check': addRestoreCheck,
  playbook: addPlaybook,
  status: addStatus,
  history: addHistory,
  notify: addNotify,
  passport: addPassport,
  config: addConfig,
  demo: addDemo,
} as const

/** The one command that the line begins with: describing the others takes a twentieth of a short run. All where it begins otherwise. */
function commandsOf([first = '']: readonly string[]): readonly AddCommand[] {
  return isCommand(first) ? [COMMANDS[first]] : Object.values(COMMANDS)
}

function isCommand(word: string): word is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, word)
}
