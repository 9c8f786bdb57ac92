import type { Command } from 'commander'
import { createProgram } from '../../../src/cli/program.ts'
import { memoryIo } from './memory-io.ts'
import { recordingHandlers } from './recording-handlers.ts'

/** Words of every command of `lastro`, the program itself first: `''`, `backup`, `recover plan` … */
export function everyCommand(): readonly string[] {
  const { handlers } = recordingHandlers()
  const program = createProgram({ handlers, io: memoryIo(), version: '1', onEnd: () => undefined })
  return namesBelow(program, '')
}

function namesBelow(command: Command, words: string): readonly string[] {
  const below = command.commands.map((each) =>
    namesBelow(each, `${words} ${each.name()}`.trimStart()),
  )
  return [words, ...below.flat()]
}
