import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const NAMES = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const

/** A summary above this is dropped whole (`FileCommandManager.cs`, AttachmentSizeLimit). */
const SUMMARY_LIMIT_BYTES = 1024 * 1024

/** What a step has written into its files. */
export interface FileCommands {
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly path: readonly string[]
  readonly summary: { readonly text: string; readonly bytes: number; readonly isUploaded: boolean }
}

/** Creates the empty files of one step; returns their variables. */
export function createCommandFiles(folder: string): Record<string, string> {
  mkdirSync(folder, { recursive: true })
  const entries = NAMES.map((name) => {
    const path = join(folder, name.toLowerCase())
    writeFileSync(path, '')
    return [`GITHUB_${name}`, path]
  })
  return Object.fromEntries(entries)
}

/** Reads the files after the step has ended. */
export function readCommandFiles(folder: string): FileCommands {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const bytes = statSync(join(folder, 'step_summary')).size
  return {
    outputs: parseKeyValues(read('output')),
    state: parseKeyValues(read('state')),
    env: parseKeyValues(read('env')),
    path: read('path').split('\n').filter(Boolean),
    summary: { text: read('step_summary'), bytes, isUploaded: bytes <= SUMMARY_LIMIT_BYTES },
  }
}

/** The runner's parser: `name=value` or a heredoc `name<<DELIMITER` … `DELIMITER`, whichever sign comes first. */
export function parseKeyValues(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''))
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const match = /^([^=<]+?)(=|<<)(.*)$/.exec(line)
    if (line === '') continue
    if (!match?.[1]) throw new Error(`Invalid format '${line}'`)
    const [, name, sign, rest = ''] = match
    if (sign === '=') {
      values[name] = rest
      continue
    }
    const end = lines.indexOf(rest, at + 1)
    if (end === -1) throw new Error(`Matching delimiter not found '${rest}'`)
    values[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return values
}
