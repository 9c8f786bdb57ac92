import { createRedactor } from '../masking/redactor.ts'
import { LASTRO_VERSION } from '../version.ts'
import { lazyHandlers } from './lazy-handlers.ts'
import { runCli } from './run-cli.ts'
import { openTerminal } from './terminal.ts'

const redactor = createRedactor()
const handlers = lazyHandlers(redactor)
const io = openTerminal(redactor.redact)
const exitCode = runCli(process.argv.slice(2), { handlers, io, version: LASTRO_VERSION })
// Handles that a broken server left open must not keep a finished command alive; but a pipe takes 64 KiB at a time,
// and what waits for a slow reader would be lost by an exit at once. No top-level await: the bundle is CommonJS.
void exitCode.then((code) => process.stdout.write('', () => process.exit(code)))
