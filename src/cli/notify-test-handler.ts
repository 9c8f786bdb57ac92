import type { Redactor } from '../masking/redactor.ts'
import { testChannels } from '../notify/test-channels.ts'
import { plainLine } from '../report/plain-text.ts'
import { writeJson } from './cli-io.ts'
import { EXIT } from './exit-codes.ts'
import type { Handler, NotifyTestOptions } from './handlers.ts'
import { openRun } from './run-context.ts'

/** `lastro notify test`. */
export function notifyTestHandler(redactor: Redactor): Handler<NotifyTestOptions> {
  return async (options, io) => {
    const { config, world } = await openRun(options, io, redactor)
    const channels = await testChannels(config, options.channel, world)
    const isTold = channels.every((channel) => channel.isTold)
    if (options.json) writeJson(io, { isTold, channels })
    for (const { channel, isTold: told, detail } of options.json ? [] : channels)
      io.stdout.write(`${told ? '✅' : '❌'} ${channel}${told ? '' : `: ${plainLine(detail)}`}\n`)
    if (io.signal.aborted) return EXIT.cancelled
    return isTold ? EXIT.good : EXIT.badVerdict
  }
}
