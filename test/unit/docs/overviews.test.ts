import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EXIT } from '../../../src/cli/exit-codes.ts'
import { VERDICTS } from '../../../src/verdict/verdict.ts'
import { everyCommand } from '../cli/every-command.ts'
import { allPages, commandsOf } from './pages.ts'

const actions = readdirSync('.').filter((name) => existsSync(`${name}/action.yml`))
const workflows = readdirSync('.github/workflows').filter((name) => name !== 'ci.yml')
const pages = allPages()

/** What a newcomer reads first, in each language. */
describe.each(['README.md', 'docs/pt-BR/inicio-rapido.md'])('%s', (path) => {
  const text = readFileSync(path, 'utf8')

  it('lists every action with exactly its verdicts', () => {
    const rows = [...text.matchAll(/^\| \[`([a-z-]+)`\]\([^)]+\) \|.*\| ([^|]+) \|$/gm)]
    const listed = Object.fromEntries(
      rows.map(([, name = '', verdicts = '']) => [
        name,
        [...verdicts.matchAll(/`([a-z-]+)`/g)].map(([, verdict]) => verdict),
      ]),
    )
    const expected = Object.entries(VERDICTS).filter(([name]) => actions.includes(name))
    expect(listed).toEqual(Object.fromEntries(expected))
  })

  it('lists the exit codes', () => {
    const codes = [...text.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code))
    expect(codes).toEqual(Object.values(EXIT))
  })

  it('shows every command once at least, but for what people do not need at first', () => {
    const page = { path, text }
    const shown = new Set(commandsOf(page).map(({ words }) => words[0]))
    const known = new Set(everyCommand().map((words) => words.split(' ')[0]))
    for (const optional of ['', 'demo']) known.delete(optional)
    expect([...known].filter((name) => !shown.has(name))).toEqual([])
  })
})

it('every command stands in a shell block of some page', () => {
  const shown = pages.flatMap(commandsOf).map(({ words }) => words.join(' '))
  // A group is nothing to run by itself; the demo has a script of its own.
  const runnable = everyCommand().filter(
    (words) => !['', 'config', 'passport', 'demo'].includes(words),
  )
  const missing = runnable.filter(
    (words) => !shown.some((line) => `${line} `.startsWith(`${words} `)),
  )
  expect(missing).toEqual([])
})

it('the checklist for GitHub has a chapter for every workflow', () => {
  const text = readFileSync('docs/verify-on-github.md', 'utf8')
  const chapters = [...text.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
    title.toLowerCase().replaceAll(' ', '-'),
  )
  const names = workflows.map((name) => name.replace('.yml', ''))
  expect(chapters).toEqual(expect.arrayContaining(names))
})

it('every workflow has an example, and every example a workflow', () => {
  expect(readdirSync('examples/workflows').sort()).toEqual([...workflows].sort())
})
