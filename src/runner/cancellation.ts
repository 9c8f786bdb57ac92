/** Why an action stops before its work is done. */
export type StopCause =
  | { readonly kind: 'signal'; readonly signal: NodeJS.Signals }
  | { readonly kind: 'crash'; readonly error: unknown }

/** What to do about them. */
export interface StopHandlers {
  /** The first signal, or an error that nobody caught. */
  readonly onStop: (cause: StopCause) => void
  /** A second signal: somebody has lost patience. */
  readonly onImpatience: () => void
}

/** Listens for SIGINT, SIGTERM, uncaught errors and unhandled rejections, for the rest of the process's life. */
export function watchForStop(handlers: StopHandlers): void {
  let isSignalled = false
  const onSignal = (signal: NodeJS.Signals): void => {
    if (isSignalled) handlers.onImpatience()
    else handlers.onStop({ kind: 'signal', signal })
    isSignalled = true
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  const onCrash = (error: unknown): void => handlers.onStop({ kind: 'crash', error })
  process.on('uncaughtException', onCrash)
  process.on('unhandledRejection', onCrash)
  // A reader that went away (the runner died) must not turn clean-up into a crash of its own.
  process.stdout.on('error', () => undefined)
  process.stderr.on('error', () => undefined)
}
