#!/usr/bin/env node
import { createRedactor } from '../masking/redactor.ts'
import { LASTRO_VERSION } from '../version.ts'
import { backupHandler } from './backup-handler.ts'
import { configHandlers } from './config-handlers.ts'
import { demoHandler } from './demo-handler.ts'
import type { CliHandlers } from './handlers.ts'
import { historyHandler } from './history-handler.ts'
import { passportHandlers } from './passport-handlers.ts'
import { restoreDrillHandler } from './restore-drill-handler.ts'
import { runCli } from './run-cli.ts'
import { openTerminal } from './terminal.ts'

const redactor = createRedactor()
const handlers: CliHandlers = {
  ...configHandlers,
  ...passportHandlers,
  backup: backupHandler(redactor),
  restoreDrill: restoreDrillHandler(redactor),
  history: historyHandler,
  demo: demoHandler(redactor),
}
const io = openTerminal(redactor.redact)
// Handles that a broken server left open must not keep a finished command alive.
process.exit(await runCli(process.argv.slice(2), { handlers, io, version: LASTRO_VERSION }))
