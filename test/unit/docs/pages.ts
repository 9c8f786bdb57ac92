import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A Markdown page of the project. */
export interface Page {
  readonly path: string
  readonly text: string
}

/** A command line as a page shows it. */
export interface ShownCommand {
  readonly page: string
  readonly words: readonly string[]
  /** In the midst of a sentence, where it need not be complete. */
  readonly isMention: boolean
}

/** Every Markdown page that is, or will be, committed. */
export function allPages(): readonly Page[] {
  const list = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.md'],
    { encoding: 'utf8' },
  )
  const paths = list.split('\0').filter((path) => path !== '')
  return paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

/** Targets of links and images, without those in code. */
export function linksOf({ text }: Page): readonly string[] {
  const prose = text.replaceAll(/^```.*?^```$/gms, '').replaceAll(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '')
}

/** Anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(text: string): readonly string[] {
  const headings = [...text.matchAll(/^#{1,6} (.+)$/gm)].map((match) => match[1] ?? '')
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** Every `lastro …` of shell blocks and of code within a line, without comments and what the shell does with it. */
export function commandsOf({ path, text }: Page): readonly ShownCommand[] {
  const blocks = [...text.matchAll(/^ *```sh\n(.*?)^ *```$/gms)].flatMap(([, block = '']) =>
    block.split('\n'),
  )
  const prose = text.replaceAll(/^ *```.*?^ *```$/gms, '')
  const mentions = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
  const toCommands = (lines: readonly string[], isMention: boolean) =>
    lines
      .map((line) => /^\s*lastro +(.*)$/.exec(line)?.[1])
      .filter((rest) => rest !== undefined)
      .map((rest) => ({ page: path, isMention, words: rest.replace(/ +[#|>].*$/, '').split(/ +/) }))
  return [...toCommands(blocks, false), ...toCommands(mentions, true)]
}
