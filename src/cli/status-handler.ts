import { once } from 'node:events'
import { createPhrasebook } from '../locale/phrasebook.ts'
import type { Redactor } from '../masking/redactor.ts'
import { measureSystem } from '../procedures/measurement/measure-system.ts'
import { gatherStatus } from '../procedures/status/gather-status.ts'
import { supportsColour } from '../report/terminal-sheet.ts'
import { renderStatus } from '../status/render-terminal.ts'
import { LASTRO_VERSION } from '../version.ts'
import { type CliIo, writeJson } from './cli-io.ts'
import { EXIT } from './exit-codes.ts'
import type { Handler, StatusOptions } from './handlers.ts'
import { openRun, type RunContext } from './run-context.ts'

/** Cursor home, and everything below it away: no flicker, and the history of the terminal stays. */
const REDRAW = '\u001b[H\u001b[J'

/** `lastro status`: once, or again and again until Ctrl-C. Changes nothing and leaves no trace. */
export function statusHandler(redactor: Redactor): Handler<StatusOptions> {
  return async (options, io) => {
    const context = await openRun(options, io, redactor)
    const show = () => showOnce(options, context, io)
    if (options.watch === undefined) {
      await show()
      return io.signal.aborted ? EXIT.cancelled : EXIT.good
    }
    while (!io.signal.aborted) {
      await show()
      await pause(options.watch, io.signal)
    }
    return EXIT.good
  }
}

async function showOnce(options: StatusOptions, context: RunContext, io: CliIo): Promise<void> {
  const { config, world, locale } = context
  const choice = options.host === undefined ? {} : { host: options.host }
  const request = { config, lastro: LASTRO_VERSION, ...choice }
  const status = await gatherStatus(request, world, measureSystem).catch((error: unknown) => {
    if (io.signal.aborted && options.watch !== undefined) return null
    throw error
  })
  if (status === null) return
  if (options.json) {
    // One line per look where there are many, so that a reader can take them apart.
    if (options.watch === undefined) writeJson(io, status)
    else io.stdout.write(`${JSON.stringify(status)}\n`)
    return
  }
  const timeZone = config.system.timezone
  const colour = supportsColour(io.stdout)
  const isTerminal = 'isTTY' in io.stdout && io.stdout.isTTY === true
  if (options.watch !== undefined && isTerminal) io.stdout.write(REDRAW)
  io.stdout.write(renderStatus(status, { locale, timeZone, colour, ...widthOf(io.stdout) }))
  if (options.watch === undefined) return
  const { format, status: words } = createPhrasebook(locale, timeZone)
  io.stdout.write(`\n${words.phrases.every(format.duration(options.watch))}\n`)
}

async function pause(seconds: number, signal: AbortSignal): Promise<void> {
  const patience = AbortSignal.timeout(seconds * 1000)
  const either = AbortSignal.any([signal, patience])
  if (!either.aborted) await once(either, 'abort')
}

function widthOf(stream: CliIo['stdout']): { width?: number } {
  return 'columns' in stream && typeof stream.columns === 'number' ? { width: stream.columns } : {}
}
