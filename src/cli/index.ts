#!/usr/bin/env node
import { keepHeapSmall } from '../adapters/small-heap.ts'
import { createRedactor } from '../masking/redactor.ts'
import { LASTRO_VERSION } from '../version.ts'
import { backupHandler } from './backup-handler.ts'
import { configHandlers } from './config-handlers.ts'
import { demoHandler } from './demo-handler.ts'
import { drillCheckHandler } from './drill-check-handler.ts'
import type { CliHandlers } from './handlers.ts'
import { historyHandler } from './history-handler.ts'
import { notifyTestHandler } from './notify-test-handler.ts'
import { passportHandlers } from './passport-handlers.ts'
import { passportMakeHandler } from './passport-make-handler.ts'
import { playbookHandler } from './playbook-handler.ts'
import { recoverHandler, recoverStatusHandler } from './recover-handler.ts'
import { restoreCheckHandler } from './restore-check-handler.ts'
import { restoreDrillHandler } from './restore-drill-handler.ts'
import { runCli } from './run-cli.ts'
import { statusHandler } from './status-handler.ts'
import { openTerminal } from './terminal.ts'

keepHeapSmall()
const redactor = createRedactor()
const handlers: CliHandlers = {
  ...configHandlers,
  ...passportHandlers,
  passportMake: passportMakeHandler(redactor),
  backup: backupHandler(redactor),
  restoreDrill: restoreDrillHandler(redactor),
  recover: recoverHandler(redactor),
  recoverStatus: recoverStatusHandler(redactor),
  restoreCheck: restoreCheckHandler(redactor),
  playbook: playbookHandler,
  drillCheck: drillCheckHandler(redactor),
  history: historyHandler,
  notifyTest: notifyTestHandler(redactor),
  status: statusHandler(redactor),
  demo: demoHandler(redactor),
}
const io = openTerminal(redactor.redact)
const exitCode = runCli(process.argv.slice(2), { handlers, io, version: LASTRO_VERSION })
// Handles that a broken server left open must not keep a finished command alive; but a pipe takes 64 KiB at a time,
// and what waits for a slow reader would be lost by an exit at once. No top-level await: the bundle is CommonJS.
void exitCode.then((code) => process.stdout.write('', () => process.exit(code)))
