// Run as a program by the test of signals: a command that works until it is cancelled, then cleans up.
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { runCli } from '../../../src/cli/run-cli.ts'
import { openTerminal } from '../../../src/cli/terminal.ts'
import { recordingHandlers } from './recording-handlers.ts'

const cleanUpMilliseconds = Number(process.argv[2])
const { handlers } = recordingHandlers()
const io = openTerminal((text) => text)
const working = setInterval(() => {}, 1000)

process.exitCode = await runCli(['backup'], {
  handlers: {
    ...handlers,
    backup: async () => {
      io.stdout.write('working\n')
      await once(io.signal, 'abort')
      await setTimeout(cleanUpMilliseconds)
      io.stdout.write('clean\n')
      io.signal.throwIfAborted()
      return 0
    },
  },
  io,
  version: '1',
})
clearInterval(working)
