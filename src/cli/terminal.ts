import { createInterface } from 'node:readline/promises'
import { Cancelled } from '../errors.ts'
import { hasErrorCode } from '../files/error-code.ts'
import type { CliIo } from './cli-io.ts'
import { EXIT } from './exit-codes.ts'

/**
 * The terminal of this process. The first SIGINT or SIGTERM aborts the signal, so that handlers can clean up; the
 * second ends the process at once. A reader that goes away (`| head`) ends it quietly.
 */
export function openTerminal(redact: (text: string) => string): CliIo {
  const cancellation = new AbortController()
  const onSignal = (name: NodeJS.Signals) => {
    if (cancellation.signal.aborted) process.exit(EXIT.cancelled)
    process.stderr.write(`${name}: cleaning up; once more to stop at once\n`)
    cancellation.abort(new Cancelled(`cancelled by ${name}`))
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  process.stdout.on('error', (error) => {
    process.exit(hasErrorCode(error, 'EPIPE') ? EXIT.good : EXIT.internal)
  })
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    signal: cancellation.signal,
    redact,
    ...(process.stdin.isTTY ? { ask: (question) => ask(question, cancellation.signal) } : {}),
  }
}

async function ask(question: string, signal: AbortSignal): Promise<string> {
  const dialogue = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await dialogue.question(question, { signal })
  } finally {
    dialogue.close()
  }
}
