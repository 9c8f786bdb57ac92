import { EXIT, type ExitCode } from './exit-codes.ts'
import { createProgram, type ProgramParts } from './program.ts'
import { reportError } from './report-error.ts'

/** Runs one command line (without `node` and the script) and returns its exit code; nothing is thrown. */
export async function runCli(
  args: readonly string[],
  parts: Omit<ProgramParts, 'onEnd' | 'words'>,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.internal
  const program = createProgram({
    ...parts,
    words: args,
    onEnd: (ended) => {
      code = ended
    },
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    return reportError(error, parts.io, wantsJson(args))
  }
}

/** Read from the words themselves: a command line that cannot be parsed has no options yet. */
function wantsJson(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return args.slice(0, end === -1 ? undefined : end).includes('--json')
}
