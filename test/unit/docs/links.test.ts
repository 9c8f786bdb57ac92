import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { CommanderError } from 'commander'
import { describe, expect, it } from 'vitest'
import { createProgram } from '../../../src/cli/program.ts'
import { memoryIo } from '../cli/memory-io.ts'
import { recordingHandlers } from '../cli/recording-handlers.ts'
import { allPages, anchorsOf, commandsOf, linksOf, type Page } from './pages.ts'

const pages = allPages()
const commands = pages.flatMap(commandsOf)

describe.each(pages)('$path', (page) => {
  it('links only to files and headings that exist', () => {
    expect(brokenLinks(page)).toEqual([])
  })

  it('names no place of the machine it was written on', () => {
    const places = [process.cwd(), homedir(), '/home/', '/root/'].filter((place) =>
      page.text.includes(place),
    )
    expect(places).toEqual([])
  })
})

it('the pages show commands of every kind', () => {
  const shown = new Set(commands.map(({ words }) => words[0]))
  expect([...shown]).toEqual(
    expect.arrayContaining(['backup', 'config', 'demo', 'history', 'passport', 'restore-drill']),
  )
})

it.each(commands)('the program understands "lastro $words" of $page', async (command) => {
  const { calls, handlers } = recordingHandlers()
  const program = createProgram({ handlers, io: memoryIo(), version: '0', onEnd: () => undefined })
  const parsed = await program.parseAsync([...command.words], { from: 'user' }).then(
    () => 'understood',
    (error: unknown) => (error instanceof CommanderError ? error.code : error),
  )
  const isLegal = command.isMention
    ? parsed === 'understood' || parsed === 'commander.missingArgument'
    : parsed === 'understood' && calls.length === 1
  expect({ parsed, isLegal }).toEqual({ parsed, isLegal: true })
})

function brokenLinks({ path, text }: Page): readonly string[] {
  return linksOf({ path, text }).filter((link) => {
    if (/^(https?|mailto):/.test(link)) return false
    const [target = '', anchor] = link.split('#')
    const file = target === '' ? path : join(dirname(path), target)
    if (!existsSync(file)) return true
    return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).includes(anchor)
  })
}
