import { keepHeapSmall } from '../adapters/small-heap.ts'
import type { Redactor } from '../masking/redactor.ts'
import type { CliHandlers, Handler } from './handlers.ts'

/**
 * The handlers; each loads its code when it is called, so that a command pays for what it uses only. Those that move bytes, or
 * stay for long, keep the heap small.
 */
export function lazyHandlers(redactor: Redactor): CliHandlers {
  const config = async () => (await import('./config-handlers.ts')).configHandlers
  const passport = async () => (await import('./passport-handlers.ts')).passportHandlers
  return {
    configCheck: later(async () => (await config()).configCheck),
    configSchema: later(async () => (await config()).configSchema),
    passportShow: later(async () => (await passport()).passportShow),
    passportDiff: later(async () => (await passport()).passportDiff),
    passportMake: frugally(async () =>
      (await import('./passport-make-handler.ts')).passportMakeHandler(redactor),
    ),
    backup: frugally(async () => (await import('./backup-handler.ts')).backupHandler(redactor)),
    restoreDrill: frugally(async () =>
      (await import('./restore-drill-handler.ts')).restoreDrillHandler(redactor),
    ),
    recover: frugally(async () => (await import('./recover-handler.ts')).recoverHandler(redactor)),
    recoverStatus: later(async () =>
      (await import('./recover-handler.ts')).recoverStatusHandler(redactor),
    ),
    restoreCheck: frugally(async () =>
      (await import('./restore-check-handler.ts')).restoreCheckHandler(redactor),
    ),
    playbook: later(async () => (await import('./playbook-handler.ts')).playbookHandler),
    drillCheck: frugally(async () =>
      (await import('./drill-check-handler.ts')).drillCheckHandler(redactor),
    ),
    diskCheck: later(async () =>
      (await import('./disk-check-handler.ts')).diskCheckHandler(redactor),
    ),
    offsiteVerify: later(async () =>
      (await import('./offsite-verify-handler.ts')).offsiteVerifyHandler(redactor),
    ),
    offsiteSync: later(async () =>
      (await import('./offsite-sync-handler.ts')).offsiteSyncHandler(redactor),
    ),
    offsiteSetup: later(async () =>
      (await import('./offsite-setup-handler.ts')).offsiteSetupHandler(redactor),
    ),
    offsiteGate: later(async () => (await import('./offsite-setup-handler.ts')).offsiteGateHandler),
    history: later(async () => (await import('./history-handler.ts')).historyHandler),
    notifyTest: later(async () =>
      (await import('./notify-test-handler.ts')).notifyTestHandler(redactor),
    ),
    status: frugally(async () => (await import('./status-handler.ts')).statusHandler(redactor)),
    demo: frugally(async () => (await import('./demo-handler.ts')).demoHandler(redactor)),
  }
}

function later<Options>(load: () => Promise<Handler<Options>>): Handler<Options> {
  return async (options, io) => (await load())(options, io)
}

function frugally<Options>(load: () => Promise<Handler<Options>>): Handler<Options> {
  return later(async () => {
    const handler = await load()
    // After loading: with flags of its own V8 refuses the compiled code that it was given.
    keepHeapSmall()
    return handler
  })
}
