#!/usr/bin/env node
import packageJson from '../../package.json' with { type: 'json' }
import { ConfigurationError } from '../errors.ts'
import { createRedactor } from '../masking/redactor.ts'
import { configHandlers } from './config-handlers.ts'
import type { CliHandlers } from './handlers.ts'
import { runCli } from './run-cli.ts'
import { openTerminal } from './terminal.ts'

const notYet = async (): Promise<never> => {
  throw new ConfigurationError([
    {
      field: 'command',
      value: 'a command without a procedure',
      legal: 'config',
      mend: 'Plug it in.',
    },
  ])
}
const handlers: CliHandlers = {
  backup: notYet,
  restoreDrill: notYet,
  history: notYet,
  passportShow: notYet,
  passportDiff: notYet,
  demo: notYet,
  ...configHandlers,
}

const redactor = createRedactor()
const io = openTerminal((text) => redactor.redact(text))
process.exitCode = await runCli(process.argv.slice(2), {
  handlers,
  io,
  version: packageJson.version,
})
