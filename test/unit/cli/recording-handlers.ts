import type { ExitCode } from '../../../src/cli/exit-codes.ts'
import type { CliHandlers } from '../../../src/cli/handlers.ts'

/** Handlers that note how they were called and end with one exit code. */
export function recordingHandlers(code: ExitCode = 0) {
  const calls: { readonly command: keyof CliHandlers; readonly options: unknown }[] = []
  const record = (command: keyof CliHandlers) => async (options: unknown) => {
    calls.push({ command, options })
    return code
  }
  const handlers: CliHandlers = {
    backup: record('backup'),
    restoreDrill: record('restoreDrill'),
    recover: record('recover'),
    recoverStatus: record('recoverStatus'),
    restoreCheck: record('restoreCheck'),
    playbook: record('playbook'),
    drillCheck: record('drillCheck'),
    diskCheck: record('diskCheck'),
    history: record('history'),
    notifyTest: record('notifyTest'),
    status: record('status'),
    configCheck: record('configCheck'),
    configSchema: record('configSchema'),
    passportShow: record('passportShow'),
    passportMake: record('passportMake'),
    passportDiff: record('passportDiff'),
    demo: record('demo'),
  }
  return { calls, handlers }
}
