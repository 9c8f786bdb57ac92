/** A command found in a line of output. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly value: string
}

/** Commands that the runner knows; others are ordinary text. */
const COMMANDS = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'echo',
  'set-output',
  'save-state',
  'set-env',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'stop-commands',
])

const unescapeValue = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')

const unescapeProperty = (text: string): string =>
  unescapeValue(text.replaceAll('%3A', ':').replaceAll('%2C', ','))

const unescapeOld = (text: string): string =>
  unescapeValue(text.replaceAll('%3B', ';').replaceAll('%5D', ']'))

function parseProperties(
  text: string,
  separator: string,
  decode: (text: string) => string,
): Record<string, string> {
  const pairs = text.split(separator).map((pair) => pair.split('='))
  const known = pairs.filter((pair) => pair.length >= 2 && pair[0]?.trim())
  return Object.fromEntries(
    known.map(([name = '', ...value]) => [name.trim(), decode(value.join('='))]),
  )
}

/** `::name key=value,…::value` at the start of the trimmed line (`ActionCommand.cs`, TryParseV2). */
function parseCurrent(line: string): WorkflowCommand | undefined {
  const match = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/s.exec(line)
  if (!match?.[1]) return undefined
  const properties = parseProperties(match[2] ?? '', ',', unescapeProperty)
  return { name: match[1], properties, value: unescapeValue(match[3] ?? '') }
}

/** `##[name key=value;…]value` anywhere in the line (`ActionCommand.cs`, TryParse). */
function parseOld(line: string): WorkflowCommand | undefined {
  const match = /##\[([^\]\s]+)(?:\s+([^\]]*))?\](.*)$/s.exec(line)
  if (!match?.[1]) return undefined
  const properties = parseProperties(match[2] ?? '', ';', unescapeOld)
  return { name: match[1], properties, value: unescapeOld(match[3] ?? '') }
}

/** The command in a line of stdout or stderr, if the runner would obey one. */
export function parseCommand(line: string): WorkflowCommand | undefined {
  return [parseCurrent(line), parseOld(line)].find(
    (command) => command !== undefined && COMMANDS.has(command.name.toLowerCase()),
  )
}
